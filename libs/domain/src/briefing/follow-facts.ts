/**
 * Do briefs have to be made again because of a version of a development? In this order:
 * 1. of a kind that stands in no brief: no;
 * 2. what was taken back, undone or is disputed may lower briefs that were told: yes;
 * 3. what is heard of late may lie outside what subscriptions ring for, and then reaches nobody by an alert of its own: yes;
 * 4. what is new rings by its own alert; only who is still on the way is briefed again, by whoever raises that alert.
 */
import type { Development } from '../model.js';
import { ageHours } from '../matching/dates.js';
import { BRIEF_KINDS } from './standing-fact.js';

export type BriefFollowing =
  { follows: true; because: 'taken_back' | 'heard_late' } | { follows: false; because: 'other_kind' | 'rings_itself' };

/** For so many days what happened is new to everybody; how long it may ring after that, each subscription says. */
const NEWS_DAYS = 3;

/** Whether those who may be concerned are to be briefed again. */
export function followsIntoBriefs(
  { kind, state, polarity, stage, when, changedAt }: Development,
  now: Date,
): BriefFollowing {
  if (!BRIEF_KINDS.includes(kind)) return { follows: false, because: 'other_kind' };
  const isUndone = polarity === 'mitigating' || stage === 'blocked' || stage === 'suspended';
  if (state !== 'active' || isUndone) return { follows: true, because: 'taken_back' };
  const isLate = ageHours(when, changedAt, now).most > NEWS_DAYS * 24;
  return isLate ? { follows: true, because: 'heard_late' } : { follows: false, because: 'rings_itself' };
}
