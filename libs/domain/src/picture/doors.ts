/**
 * Which developments stand behind a figure that is no count? Behind points of a level those that gave them, behind what was
 * left out those that weigh nothing for that reason, behind a doubt about dates those that are dated loosely.
 */
import { type BoardAsked, lastTwelve, placeFilter } from './board.js';
import type { PictureFamily } from './families.js';
import { type PictureFilter, WORTHS_ASKED } from './filter.js';
import type { Uncounted } from './worth.js';

type Place = Pick<BoardAsked, 'host' | 'origin'>;

/** What gave a level its points: all of it, one family, or what speaks for people. */
export function pointsFilter(place: Place, of: PictureFamily | 'for_people' | 'all'): PictureFilter {
  const weighed = { ...placeFilter(place), worth: 'counted' as const };
  if (of === 'all') return weighed;
  return of === 'for_people'
    ? { ...weighed, polarity: 'mitigating' }
    : { ...weighed, polarity: 'adverse', families: [of] };
}

/** What gave nothing for a reason; null for acts that others contradict, which a level names one by one. */
export function uncountedFilter(place: Place, because: Uncounted): PictureFilter | null {
  const worth = WORTHS_ASKED.find((one) => one === because);
  return worth === undefined ? null : { ...placeFilter(place), worth };
}

/** What of the twelve months up to a month is dated only to a year, or by the day it was first seen. */
export function looselyFilter(asked: BoardAsked): PictureFilter {
  return { ...placeFilter(asked), ...lastTwelve(asked.month), loosely: true };
}
