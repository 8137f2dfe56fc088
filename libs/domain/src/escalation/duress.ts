import type { Role } from '../model.js';
import { findAlertCode } from '../wording/alert-code.js';
import { plainText, readAnswer } from '../wording/read-answer.js';

/*
 * What may a duress phrase be? A member who is made to answer sends the phrase instead of
 * 1. It must never be sent by accident, so it is no ordinary answer and not too short; and a frightened hand must be able
 * to write it, so capitals, spaces, punctuation, accents and doubled letters make no difference. A phrase with a wrong
 * letter is no answer at all: nothing is said, the entry rings on, and it can be written again.
 */

/** Letters and digits a phrase of one word has at least, and one of several words. */
const SHORTEST = { one: 8, several: 6 } as const;
export const LONGEST_PHRASE = 80;

export type PhraseJudged =
  | { fits: true; phrase: string }
  | { fits: false; because: 'too_short' | 'too_long' | 'ordinary_answer' | 'holds_a_code' };

/** Whether a phrase may be somebody's duress phrase; `phrase` is what is compared. */
export function judgePhrase(text: string): PhraseJudged {
  if (text.length > LONGEST_PHRASE) return { fits: false, because: 'too_long' };
  if (findAlertCode(plainText(text)) !== null) return { fits: false, because: 'holds_a_code' };
  const phrase = foldPhrase(text);
  if (readAnswer(text) !== null) return { fits: false, because: 'ordinary_answer' };
  const words = plainText(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  const least = words.length > 1 ? SHORTEST.several : SHORTEST.one;
  return [...phrase].length < least ? { fits: false, because: 'too_short' } : { fits: true, phrase };
}

/** A reply as phrases are compared: without the codes in it, and without what a frightened hand changes. */
export function foldPhrase(text: string): string {
  return withoutCodes(plainText(text.slice(0, 2 * LONGEST_PHRASE)))
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

function withoutCodes(text: string): string {
  const found = findAlertCode(text);
  return found === null ? text : withoutCodes(found.rest);
}

/** A member who may be called for another one. */
export interface Callable {
  memberId: string;
  roles: readonly Role[];
}

/** Who leads an organisation. */
export interface Leading {
  lead: string | null;
  director: string | null;
}
