/**
 * May a message carry the public headline of what happened (the third level), and which words of it?
 *
 * A message may carry it when all of this is so; the first that is not is the reason:
 * 1. the organisation has decided it in writing, two admins of it;
 * 2. the policy allows that level, and
 * 3. the member wishes it;
 * 4. the organisation's mails do not leave in fixed slots, whose moments asking for a headline would blur;
 * 5. the channel is one that nobody on the way can read: Signal, or mail
 * 6. that is encrypted to a key of the member.
 *
 * Of the headline, written by people we do not know, 140 signs at most are said, without signs that nobody sees. One that a
 * phone would turn into something to tap is not said at all: it would come from us, to somebody who is tired.
 */
import type { Level } from '../escalation/policy.js';
import { publicHeadline } from '../publishing/public-words.js';
import type { Channel } from '../reaching/channel.js';

/** Why a message says less than the headline. */
export const HEADLINE_REFUSALS = ['not_decided', 'policy', 'member', 'covered', 'channel', 'not_encrypted'] as const;
export type HeadlineRefusal = (typeof HEADLINE_REFUSALS)[number];

export interface HeadlineScene {
  /** Whether a written decision of the organisation stands. */
  decided: boolean;
  /** What the policy allows. */
  maximum: Level;
  /** What the member wishes. */
  preference: Level;
  /** Whether the organisation is told at a constant rate. */
  covered: boolean;
  channel: Channel;
  /** Whether what leaves by this channel is encrypted to a key the member has confirmed; Signal always is. */
  encrypted: boolean;
}

export type HeadlineJudged = { may: true } | { may: false; because: HeadlineRefusal };

/** Whether a message may carry the headline, and why not. */
export function mayCarryHeadline(scene: HeadlineScene): HeadlineJudged {
  const no = (because: HeadlineRefusal): HeadlineJudged => ({ may: false, because });
  if (!scene.decided) return no('not_decided');
  if (scene.maximum !== 'L3') return no('policy');
  if (scene.preference !== 'L3') return no('member');
  if (scene.covered) return no('covered');
  if (scene.channel === 'signal') return { may: true };
  if (scene.channel !== 'email') return no('channel');
  return scene.encrypted ? { may: true } : no('not_encrypted');
}

/**
 * Whether a version of an alert goes out with the means to ask for a headline: the organisation has decided to have them, and
 * it stands and is about one happening. A person's own report, days that come due and what stands in a new country have none.
 */
export function offersHeadline(alert: { decided: boolean; cause: string; state: string; about: number }): boolean {
  const stands = alert.state !== 'withdrawn' && alert.state !== 'closed';
  return alert.decided && alert.cause === 'development' && stands && alert.about === 1;
}

/** How long whoever is to be told of a happening may ask for its headline, in milliseconds. */
export const HEADLINE_LASTS_MS = 2 * 3_600_000;

const LONGEST = 140;
/** What phones make links of: addresses, names of places on the net, handles, numbers to call. */
const TAPPABLE = /:\/\/|www\.|[\p{L}\p{N}]\.\p{L}{2,}|@[\p{L}\p{N}_]|\+\d|(?:\d[\s().-]*){9,}/iu;

/** The words of a headline that a message may carry; null where none may. */
export function headlineInMessage(headline: string): string | null {
  const plain = publicHeadline(headline);
  if (plain === '' || TAPPABLE.test(plain.normalize('NFKC'))) return null;
  return cutTo(plain, (text) => Array.from(text).length <= LONGEST);
}

/** As much of a text as fits, at a space where there is one, with dots in place of the rest; null where nothing does. */
export function cutTo(text: string, fits: (text: string) => boolean): string | null {
  if (fits(text)) return text;
  const words = text.split(' ');
  for (let many = words.length - 1; many > 0; many -= 1) {
    const cut = `${words.slice(0, many).join(' ')}…`;
    if (fits(cut)) return cut;
  }
  const signs = Array.from(words[0] ?? '');
  for (let many = signs.length - 1; many >= FEWEST_SIGNS; many -= 1) {
    const cut = `${signs.slice(0, many).join('')}…`;
    if (fits(cut)) return cut;
  }
  return null;
}

/** Fewer signs of a word say nothing. */
const FEWEST_SIGNS = 8;
