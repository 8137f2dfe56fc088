/**
 * People rule that two developments are one happening, or that one is two. What may be ruled, and what stands afterwards?
 *
 * 1. Only what stands may be merged, and only kinds of one family, unless somebody insists and says why; an instrument and
 *    what is done to people are never one.
 * 2. After a merge all reports are the survivor's, folded anew, with the hosts of both; the absorbed development is
 *    withdrawn.
 * 3. After a split the chosen reports found a development, the rest is folded anew; neither side may be empty.
 * 4. When a merge is undone each report goes back to where it was; one that came later goes where it fits best.
 */

import { type Development, isInstrument } from '../model.js';
import { nearest } from './fold.js';
import { familyOf } from './kinds.js';
import { type Heard, refold, type Standing } from './refold.js';
import type { Known } from './same-happening.js';

/** Whether two developments may be merged, and why or why not. */
export type MergeJudged =
  | { may: true; because: 'same_family' | 'forced' }
  | { may: false; because: 'itself' | 'withdrawn' | 'instrument_and_people' | 'other_family' | 'note_missing' };

/** Judges the wish to merge; `force` merges kinds of different families and has to come with a note. */
export function judgeMerge(
  absorbed: Development,
  survivor: Development,
  wish: { force: boolean; note: string },
): MergeJudged {
  if (absorbed.id === survivor.id) return { may: false, because: 'itself' };
  if (absorbed.state === 'withdrawn' || survivor.state === 'withdrawn') return { may: false, because: 'withdrawn' };
  if (familyOf(absorbed.kind).includes(survivor.kind)) return { may: true, because: 'same_family' };
  if (isInstrument(absorbed.kind) !== isInstrument(survivor.kind)) {
    return { may: false, because: 'instrument_and_people' };
  }
  if (!wish.force) return { may: false, because: 'other_family' };
  return wish.note.trim() === '' ? { may: false, because: 'note_missing' } : { may: true, because: 'forced' };
}

/** A development in its next version while somebody doubts that it is one of its own, or no longer does. */
export function restated(development: Development, state: 'active' | 'disputed', now: string): Development {
  return { ...development, state, version: development.version + 1, changedAt: now };
}

export type MergeDone =
  | { done: true; because: 'merged'; absorbed: Development; survivor: Development }
  | { done: false; because: 'withdrawn_meanwhile' };

/** What stands after a merge; `heard` are the reports of both. */
export function mergeOf(absorbed: Development, survivor: Development, heard: readonly Heard[], now: string): MergeDone {
  const gone = absorbed.state === 'withdrawn' || survivor.state === 'withdrawn';
  const hosts = [...survivor.hosts, ...absorbed.hosts];
  const merged = gone ? null : refold(heard, { ...nextOf(survivor), hosts }, now);
  if (merged === null) return { done: false, because: 'withdrawn_meanwhile' };
  const withdrawn: Development = { ...absorbed, version: absorbed.version + 1, state: 'withdrawn', changedAt: now };
  return { done: true, because: 'merged', absorbed: withdrawn, survivor: merged.development };
}

export type SplitDone =
  | { done: true; because: 'split'; stays: Development; leaves: Development; moved: Heard[] }
  | { done: false; because: 'withdrawn_meanwhile' | 'nothing_chosen' | 'nothing_left' };

/** What stands after a split; the chosen mentions found the development `otherId`. */
export function splitOf(
  development: Development,
  heard: readonly Heard[],
  wish: { mentions: readonly string[]; otherId: string },
  now: string,
): SplitDone {
  if (development.state === 'withdrawn') return { done: false, because: 'withdrawn_meanwhile' };
  const moved = heard.filter((one) => wish.mentions.includes(one.mentionId));
  const leaves = refold(moved, { ...nextOf(development), id: wish.otherId, version: 1 }, now);
  if (leaves === null) return { done: false, because: 'nothing_chosen' };
  const kept = heard.filter((one) => !moved.includes(one));
  const stays = refold(kept, nextOf(development), now);
  if (stays === null) return { done: false, because: 'nothing_left' };
  return { done: true, because: 'split', stays: stays.development, leaves: leaves.development, moved };
}

export type UnmergeDone =
  | { done: true; because: 'undone'; restored: Development; survivor: Development; moved: Heard[] }
  | { done: false; because: 'withdrawn_meanwhile' };

/** What stands after a merge is undone; `wasAbsorbed` tells what a merged report belonged to before, null if it came later. */
export function unmergeOf(
  absorbed: Development,
  survivor: Development,
  heard: readonly Heard[],
  wasAbsorbed: (one: Heard) => boolean | null,
  now: string,
): UnmergeDone {
  const sides = {
    back: heard.filter((one) => wasAbsorbed(one) === true),
    stay: heard.filter((one) => wasAbsorbed(one) === false),
  };
  const [restored, stays] = [refold(sides.back, nextOf(absorbed), now), refold(sides.stay, nextOf(survivor), now)];
  if (survivor.state === 'withdrawn' || restored === null || stays === null) {
    return { done: false, because: 'withdrawn_meanwhile' };
  }
  const later = heard.filter((one) => wasAbsorbed(one) === null);
  const joins = later.filter((one) => fits(one, restored, stays));
  const moved = [...sides.back, ...joins];
  const whole = refold(moved, nextOf(absorbed), now) ?? restored;
  const rest = heard.filter((one) => !moved.includes(one));
  const left = refold(rest, nextOf(survivor), now) ?? stays;
  return { done: true, because: 'undone', restored: whole.development, survivor: left.development, moved };
}

function fits(one: Heard, restored: Known, stays: Known): boolean {
  return nearest(one.mention, one.context, [stays, restored]) === restored;
}

function nextOf({ id, version, hosts }: Development): Standing {
  return { id, version: version + 1, state: 'active', hosts };
}
