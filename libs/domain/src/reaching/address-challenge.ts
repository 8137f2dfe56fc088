import { LOOK_ALIKES } from '../wording/alert-code.js';
import type { Channel } from './channel.js';

/*
 * Is this address the member's? Nothing but one thing shows it: that what was said on one side comes back from the
 * other. By mail and the like we send a code to the address and the member enters it on the console. By Signal the
 * member writes first: the console shows a word, and the message that brings it verifies whoever it came from.
 * The rules for a code that comes back, in their order:
 *  1. It is tried against what waits for whoever enters it: only the member shows that an address is theirs, never who
 *     set it for them. A code belongs to the address it was made for.
 *  2. It holds for half an hour, and for five tries.
 * Whoever enters a code is told only that it was not it, whichever rule refused.
 */

/** How an address is shown to be somebody's: we send a code, or they send a word. */
export type ChallengeWay = 'code' | 'word';

/** Minutes a code holds. */
export const CODE_MINUTES = 30;
/** Tries before a code is void. */
export const CODE_TRIES = 5;
/** Codes sent within an hour: for one member, and in a whole organisation. */
export const CODES_AN_HOUR = { member: 5, organisation: 20 } as const;

/** Letters and digits that cannot be misread for each other; no 1 either, which is an answer to a ring. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
export const CODE_LETTERS = ALPHABET.length;
export const CODE_LENGTH = 8;
const HALF = CODE_LENGTH / 2;
const IN_TEXT = new RegExp(
  `(?<![\\p{L}\\p{N}])[${ALPHABET}]{${HALF}}[\\s‐-―-]?[${ALPHABET}]{${HALF}}(?![\\p{L}\\p{N}])`,
  'gu',
);
const MOST_FOUND = 3;
const HOUR = 3_600_000;

/** A code of eight random numbers, each from 0 up to but not including `CODE_LETTERS`. */
export function challengeCode(numbers: readonly number[]): string {
  if (numbers.length !== CODE_LENGTH) throw new Error('A code has eight letters.');
  return numbers.map((number) => ALPHABET.charAt(number)).join('');
}

/** The code as people read it, in two halves. */
export function showCode(code: string): string {
  return `${code.slice(0, HALF)}-${code.slice(HALF)}`;
}

/** Codes that a text holds, whatever the case, keyboard or dash; the first three, since nobody sends more in earnest. */
export function findChallengeCodes(text: string): string[] {
  const folded = text
    .slice(0, 2000)
    .replace(/[a-zа-яё]/giu, (letter) => LOOK_ALIKES[letter.toUpperCase()] ?? letter.toUpperCase());
  return [...folded.matchAll(IN_TEXT)].slice(0, MOST_FOUND).map(([found]) => found.replace(/[^A-Z2-9]/g, ''));
}

/** How the addresses of a channel are verified. */
export function challengeWay(channel: Channel): ChallengeWay {
  return channel === 'signal' ? 'word' : 'code';
}

/** A challenge that waits, as far as it decides. Instants are ISO 8601 in UTC. */
export interface Challenge {
  way: ChallengeWay;
  expiresAt: string;
  triesLeft: number;
}

/** What becomes of a code that came back. */
export type ChallengeTried =
  { verified: true } | { verified: false; because: 'not_waiting' | 'expired' | 'no_tries_left' | 'wrong' };

/** Whether a code (or word) that came back shows that the address is the member's, and if not, why. */
export function tryChallenge(
  challenge: Challenge | null,
  given: { way: ChallengeWay; matches: boolean },
  now: string,
): ChallengeTried {
  if (challenge === null || challenge.way !== given.way) return { verified: false, because: 'not_waiting' };
  if (Date.parse(challenge.expiresAt) <= Date.parse(now)) return { verified: false, because: 'expired' };
  if (challenge.triesLeft <= 0) return { verified: false, because: 'no_tries_left' };
  return given.matches ? { verified: true } : { verified: false, because: 'wrong' };
}

/** Whether another code may leave: null, or the instant from which it may. `sent` holds the instants of earlier ones. */
export function codeMayLeaveAt(
  sent: { ofMember: readonly string[]; ofOrganisation: readonly string[] },
  now: string,
): string | null {
  const waits = [
    freeAgain(sent.ofMember, CODES_AN_HOUR.member, now),
    freeAgain(sent.ofOrganisation, CODES_AN_HOUR.organisation, now),
  ].filter((instant) => instant !== null);
  return waits.length === 0 ? null : new Date(Math.max(...waits)).toISOString();
}

/** When the oldest of the sends that fill the hour has left it. */
function freeAgain(sent: readonly string[], most: number, now: string): number | null {
  const within = sent.map((at) => Date.parse(at)).filter((at) => at > Date.parse(now) - HOUR);
  const filling = within.sort((a, b) => b - a)[most - 1];
  return filling === undefined ? null : filling + HOUR;
}
