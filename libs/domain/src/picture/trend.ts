/**
 * Do incidents become more? The last six months against the six before, and against the same months of the year before. In
 * this order:
 * 1. fewer than six in both stretches together are too little to tell;
 * 2. a difference that chance alone often makes (less than twice the root of the sum) is no clear change;
 * 3. otherwise more or fewer; fewer while the country is out of sight may be ours.
 */
import type { PictureFact } from './fact.js';
import { monthText } from './fact.js';
import { INCIDENT_FAMILIES } from './families.js';
import { numberOf, type PictureFilter, type PictureNumber } from './filter.js';

export const TREND_SAYS = ['too_little', 'no_clear_change', 'more', 'fewer', 'fewer_unseen'] as const;
export type TrendSays = (typeof TREND_SAYS)[number];

/** Two stretches of six months and what their difference says. */
export interface Compared {
  says: TrendSays;
  now: PictureNumber;
  then: PictureNumber;
}

export interface Trend {
  halfYear: Compared;
  yearBefore: Compared;
}

const LEAST = 6;

/** What the difference between two counts of equally long stretches says. */
export function compareCounts(now: number, then: number, blind: boolean): TrendSays {
  if (now + then < LEAST) return 'too_little';
  if (Math.abs(now - then) < 2 * Math.sqrt(now + then)) return 'no_clear_change';
  if (now > then) return 'more';
  return blind ? 'fewer_unseen' : 'fewer';
}

/** The trend of incidents against people among the facts of a place. */
export function trendOf(
  facts: readonly PictureFact[],
  filter: PictureFilter,
  { month, blind }: { month: number; blind: boolean },
): Trend {
  const stretch = (last: number): PictureNumber =>
    numberOf(facts, {
      ...filter,
      families: INCIDENT_FAMILIES,
      polarity: 'adverse',
      from: monthText(last - 5),
      until: monthText(last),
    });
  const now = stretch(month);
  const against = (then: PictureNumber): Compared => ({ says: compareCounts(now.count, then.count, blind), now, then });
  return { halfYear: against(stretch(month - 6)), yearBefore: against(stretch(month - 12)) };
}
