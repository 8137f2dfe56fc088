/**
 * May a person be handed over to another organisation of the installation, and what becomes of an offer? In this order:
 * 1. the person's consent is on record, is from no later than today and has not run out;
 * 2. whoever agreed to no record at all is not handed over;
 * 3. an offer that the giver took back is over, whatever the receiver does meanwhile;
 * 4. an accepted one is carried out, one nobody answered is over after 14 days;
 * 5. for 7 days either side can have it undone, unless the giver kept nothing to return to.
 */

import type { Exposure } from '../model.js';

/** How a person agreed. Words from a list, because free text would tell who it was. */
export const CONSENT_WAYS = ['in_person', 'by_phone', 'in_writing', 'by_message', 'through_lawyer'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

/** What may go besides what matching needs, each by choice. Versions, outcomes and playbooks never go. */
export const HAND_OVER_PARTS = ['papers', 'days', 'links'] as const;
export type HandOverPart = (typeof HAND_OVER_PARTS)[number];

export const HAND_OVER_STATES = [
  'prepared',
  'waiting',
  'accepting',
  'carried',
  'returning',
  'returned',
  'declined',
  'withdrawn',
  'expired',
  'gone',
  'consent_over',
] as const;
export type HandOverState = (typeof HAND_OVER_STATES)[number];

const HOUR_MS = 3_600_000;
/** How long a hand-over code can be used. */
export const HAND_OVER_CODE_MS = 48 * HOUR_MS;
/** How long an offer waits for its answer. */
export const HAND_OVER_WAITS_MS = 14 * 24 * HOUR_MS;
/** How long either side can undo it. */
export const HAND_OVER_UNDO_MS = 7 * 24 * HOUR_MS;
/** How many persons go in one offer. */
export const MOST_HANDED_OVER = 50;

export interface HandOverConsent {
  /** The day on which the person agreed. */
  on: string;
  /** The last day on which it holds; null where no day was agreed. */
  until: string | null;
  how: ConsentWay;
}

export type ConsentVerdict =
  | { holds: true; because: 'given' }
  | { holds: false; because: 'lies_ahead' | 'ends_before_it_begins' | 'past_its_date' };

/** Whether a consent stands today. Days in UTC. */
export function consentHolds({ on, until }: HandOverConsent, today: string): ConsentVerdict {
  if (on > today) return { holds: false, because: 'lies_ahead' };
  if (until !== null && until < on) return { holds: false, because: 'ends_before_it_begins' };
  if (until !== null && until < today) return { holds: false, because: 'past_its_date' };
  return { holds: true, because: 'given' };
}

/** How many persons an offer holds, as much as may be known of it before it is accepted. */
export function handOverSize(persons: number): '1' | '2-5' | '6-20' | '21+' {
  if (persons <= 1) return '1';
  if (persons <= 5) return '2-5';
  return persons <= 20 ? '6-20' : '21+';
}

export interface HandOverPair {
  giver: HandOverState;
  receiver: HandOverState;
  offeredAt: Date;
  /** When it was carried out; null before. */
  carriedAt: Date | null;
}

export type HandOverStep =
  | { do: 'carry'; because: 'accepted' }
  | { do: 'return'; because: 'asked_for' }
  | { do: 'settle'; as: 'declined' | 'withdrawn' | 'expired'; because: 'receiver' | 'giver' | 'time' }
  | { do: 'seal_off'; because: 'undo_over' }
  | { do: 'nothing'; because: 'waits' | 'stands' | 'over' };

/** What is to be done now about an offer, by where its two sides stand. */
export function followHandOver({ giver, receiver, offeredAt, carriedAt }: HandOverPair, now: Date): HandOverStep {
  const waits = giver === 'waiting' && (receiver === 'waiting' || receiver === 'accepting');
  if (giver === 'withdrawn' && receiver !== 'withdrawn') return { do: 'settle', as: 'withdrawn', because: 'giver' };
  if (giver === 'waiting' && receiver === 'declined') return { do: 'settle', as: 'declined', because: 'receiver' };
  if (waits && receiver === 'accepting') return { do: 'carry', because: 'accepted' };
  if (waits) {
    const isOver = now.getTime() - offeredAt.getTime() >= HAND_OVER_WAITS_MS;
    return isOver ? { do: 'settle', as: 'expired', because: 'time' } : { do: 'nothing', because: 'waits' };
  }
  if (carriedAt === null || giver === 'returned') return { do: 'nothing', because: 'over' };
  if (giver === 'returning' || receiver === 'returning') return { do: 'return', because: 'asked_for' };
  return mayUndo({ keeps: true, carriedAt }, now).may
    ? { do: 'nothing', because: 'stands' }
    : { do: 'seal_off', because: 'undo_over' };
}

/** Whether a hand-over can be undone; `keeps` says that the giver kept the records. */
export function mayUndo(
  { keeps, carriedAt }: { keeps: boolean; carriedAt: Date | null },
  now: Date,
): { may: true; because: 'in_time' } | { may: false; because: 'not_carried' | 'erased' | 'too_late' } {
  if (carriedAt === null) return { may: false, because: 'not_carried' };
  if (!keeps) return { may: false, because: 'erased' };
  const isLate = now.getTime() - carriedAt.getTime() >= HAND_OVER_UNDO_MS;
  return isLate ? { may: false, because: 'too_late' } : { may: true, because: 'in_time' };
}

/** Which links go: those among persons who go, where links go at all; every other link of theirs is cut. */
export function linksHandedOver<L extends { from: string; to: string }>(
  links: readonly L[],
  going: ReadonlySet<string>,
  parts: readonly HandOverPart[],
): { kept: L[]; cut: L[] } {
  const goes = ({ from, to }: L): boolean => parts.includes('links') && going.has(from) && going.has(to);
  const touches = ({ from, to }: L): boolean => going.has(from) || going.has(to);
  return { kept: links.filter(goes), cut: links.filter((link) => touches(link) && !goes(link)) };
}

/** Whether two records read so much the same that somebody should look whether they are one person. */
export function readsAlike(one: Exposure, other: Exposure): boolean {
  const homes = ({ stays }: Exposure): string[] =>
    stays.flatMap(({ country, kind }) => (kind === 'residence' ? [country] : []));
  return (
    one.id !== other.id &&
    sameWords(one.origins, other.origins) &&
    sameWords(homes(one), homes(other)) &&
    sameWords(one.profiles, other.profiles) &&
    one.wanted === other.wanted
  );
}

function sameWords(some: readonly string[], others: readonly string[]): boolean {
  const [one, two] = [new Set(some), new Set(others)];
  return one.size === two.size && [...one].every((word) => two.has(word));
}

/** The letters of a code that is said over the phone: none is taken for another. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** How many random numbers a code takes. */
export const CODE_NUMBERS = 12;

/** A hand-over code to be read out, such as `7K2M-9QXR-4TWD`, from random numbers in [0, 1). */
export function handOverCode(random: readonly number[]): string {
  const letters = random
    .slice(0, CODE_NUMBERS)
    .map((number) => LETTERS[Math.min(LETTERS.length - 1, Math.floor(number * LETTERS.length))]);
  return (letters.join('').match(/.{4}/g) ?? []).join('-');
}

/** A code as it is compared: however it was typed. */
export function plainHandOverCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
