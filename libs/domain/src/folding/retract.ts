/**
 * Does a claim of a page still stand, given how the page looks now?
 *
 * 1. The page says since then that it was taken back: it stands no longer, whatever else the page still shows.
 * 2. The page is gone (410, or 404 twice and hours apart, or it says that it was removed): it stands no longer, unless the
 *    source is official: an act does not end because its page does.
 * 3. A page that lists what is new (the source's own address) moves on; that takes nothing back.
 * 4. What comes now is another text (a wall, a front page): that says nothing about the claim.
 * 5. The page still makes the claim, as far and as certain as before, or still has the very words: it stands.
 * 6. Otherwise its source no longer says so. Of an official source only words count that take it back: official acts win.
 */

import type { Mention, SourceType } from '../model.js';
import { isEnd, rankOf } from './kinds.js';
import { likeness } from './remember.js';
import { plain, saysOfItself } from './taken-back.js';
import { isCopy } from './wording.js';

/** A text as it was or is on a page. */
export interface PageText {
  title: string | null;
  text: string;
  /** `sketchOf` the text. */
  sketch: readonly number[];
}

/** What a document claimed, and the words that carried it. */
export interface PageClaim {
  mention: Mention;
  quote: string;
  page: PageText;
}

/** How the page looks now. `hoursGone` counts from the first look at which it was missing. */
export type PageNow =
  ({ is: 'read'; mentions: readonly Mention[] } & PageText) | { is: 'gone'; status: number; hoursGone: number };

export interface PageKind {
  sourceType: SourceType;
  /** The page as it was when it first claimed something: what it always said of itself takes nothing back. */
  first: PageText;
  /** Whether the page is the source's own address, where new things take the place of old ones. */
  lists: boolean;
}

export type Stands =
  | { stands: true; because: 'perhaps_back' | 'official' | 'moved_on' | 'another_text' | 'still_said' | 'words_stand' }
  | { stands: false; because: 'taken_back' | 'gone' | 'no_longer_said' };

/** A page that was missing for shorter may come back. */
const SURELY_GONE_H = 5;
/** Fewer signs of a quotation can stand anywhere. */
const SHORTEST_QUOTE = 16;
const CERTAINTY = { unverified: 0, reported: 1, confirmed: 2 };

/** Decides whether a claim stands. */
export function stillStands(claim: PageClaim, now: PageNow, kind: PageKind): Stands {
  const official = kind.sourceType === 'official';
  if (now.is === 'gone') {
    if (now.status !== 410 && now.hoursGone < SURELY_GONE_H) return { stands: true, because: 'perhaps_back' };
    return official ? { stands: true, because: 'official' } : { stands: false, because: 'gone' };
  }
  const says = saysOfItself(now);
  const isNews = says !== null && says !== saysOfItself(kind.first);
  if (isNews && says === 'taken_back') return { stands: false, because: 'taken_back' };
  if (isNews && says === 'removed' && !official && !kind.lists) return { stands: false, because: 'gone' };
  if (now.mentions.some((mention) => saysAsMuch(mention, claim.mention)))
    return { stands: true, because: 'still_said' };
  if (kind.lists) return { stands: true, because: 'moved_on' };
  if (!isSamePage(claim.page, now)) return { stands: true, because: 'another_text' };
  if (hasWords(now.text, claim.quote)) return { stands: true, because: 'words_stand' };
  return official ? { stands: true, because: 'official' } : { stands: false, because: 'no_longer_said' };
}

/** Whether one claim carries all that another did: as far, as certain, of the same people, and turned the same way. */
function saysAsMuch(now: Mention, before: Mention): boolean {
  const asFar = isEnd(before.stage) ? isEnd(now.stage) : !isEnd(now.stage) && rankOf(now.stage) >= rankOf(before.stage);
  const asCertain = CERTAINTY[now.certainty] >= CERTAINTY[before.certainty];
  return asFar && asCertain && now.polarity === before.polarity && likeness(now, before) > 0;
}

function isSamePage(before: PageText, now: PageText): boolean {
  const titled = before.title !== null && now.title !== null && plain(before.title) === plain(now.title);
  return titled || isCopy(before.sketch, now.sketch);
}

function hasWords(text: string, quote: string): boolean {
  const words = plain(quote);
  return words.length >= SHORTEST_QUOTE && plain(text).includes(words);
}
