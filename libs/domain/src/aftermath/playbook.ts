/**
 * Which of an organisation's playbook cards belong to an alert, and in which order? A card says for a kind and a host whom to
 * call and what to do; either may be "any". The rules, in their order:
 *  1. A card that names another kind or another host is left out.
 *  2. The more specific comes first: kind and host, then the host alone (whom to call is a matter of the place), then the kind
 *     alone, then what holds everywhere.
 *  3. Among equals those with something filled in come first, then those changed last.
 *  4. No more than a tired person reads: the rest is on the page of all cards.
 */
import type { Kind } from '../model.js';

/** The texts of a card, in the order in which they are read at night. */
export const PLAYBOOK_FIELDS = ['lawyer', 'consulate', 'unhcr', 'levers', 'do', 'dont'] as const;
export type PlaybookField = (typeof PLAYBOOK_FIELDS)[number];
export type PlaybookTexts = Record<PlaybookField, string>;

/** How long one text of a card may be, in UTF-16 units. */
export const LONGEST_PLAYBOOK_TEXT = 1_500;
/** How many cards an organisation may have. */
export const MOST_PLAYBOOK_CARDS = 500;
/** How many cards stand beside an alert. */
export const CARDS_BESIDE_ALERT = 12;
/** The longest a card may stand without somebody looking at it again, in days: numbers and people change. */
export const LONGEST_REVIEW_DAYS = 366;

/** For what a card was written; null means any. */
export interface PlaybookScope {
  kind: Kind | null;
  host: string | null;
}

export const CARD_REASONS = ['this_kind_here', 'here', 'this_kind', 'everywhere'] as const;
export type CardReason = (typeof CARD_REASONS)[number];

type Card = PlaybookScope & { texts: PlaybookTexts; changedAt: string };

/** What an alert asks cards for. */
export interface CardWish {
  kinds: readonly Kind[];
  hosts: readonly string[];
}

/** The cards for an alert, the most specific first, each with the reason why it is there. */
export function cardsFor<C extends Card>(cards: readonly C[], wish: CardWish): { card: C; because: CardReason }[] {
  const found = cards.flatMap((card) => {
    const because = reasonOf(card, wish);
    return because === null ? [] : [{ card, because }];
  });
  const rank = ({ card, because }: { card: C; because: CardReason }): number =>
    CARD_REASONS.indexOf(because) * 2 + (saysAnything(card.texts) ? 0 : 1);
  return found
    .sort((a, b) => rank(a) - rank(b) || (a.card.changedAt < b.card.changedAt ? 1 : -1))
    .slice(0, CARDS_BESIDE_ALERT);
}

function reasonOf({ kind, host }: PlaybookScope, { kinds, hosts }: CardWish): CardReason | null {
  if (kind !== null && !kinds.includes(kind)) return null;
  if (host !== null && !hosts.includes(host)) return null;
  if (kind !== null) return host === null ? 'this_kind' : 'this_kind_here';
  return host === null ? 'everywhere' : 'here';
}

/** What is known of where an alert plays; a reader who may see no person knows of no place of theirs. */
export interface AlertPlaces {
  reported: string | null;
  /** Hosts of the developments: all parties of an agreement. */
  hosts: readonly string[];
  /** Countries that the reasons of the touched persons name. */
  touchedIn: readonly string[];
  /** Where the touched persons live. */
  homes: readonly string[];
}

/**
 * The hosts an alert wants cards for: where it was reported from; of the hosts of a development those where somebody of ours
 * is touched, or all where that is not known; where nothing else is known, where the persons live.
 */
export function hostsOfAlert({ reported, hosts, touchedIn, homes }: AlertPlaces): string[] {
  const touched = hosts.filter((host) => touchedIn.includes(host));
  const named = [...(reported === null ? [] : [reported]), ...(touched.length > 0 ? touched : hosts)];
  return [...new Set(named.length > 0 ? named : homes)];
}

/** Whether a card holds more than headings: a heading is a line that ends in a colon. */
export function saysAnything(texts: PlaybookTexts): boolean {
  return PLAYBOOK_FIELDS.some((field) =>
    texts[field].split('\n').some((line) => line.trim() !== '' && !line.trimEnd().endsWith(':')),
  );
}

/** Whether somebody should look at a card again. Days in UTC. */
export function reviewDue(reviewBy: string | null, today: string): boolean {
  return reviewBy !== null && reviewBy < today;
}

/** Whether two cards are written for the same. */
export function sameScope(a: PlaybookScope, b: PlaybookScope): boolean {
  return a.kind === b.kind && a.host === b.host;
}
