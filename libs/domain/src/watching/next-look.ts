/**
 * When is the next look at a source?
 *
 * 1. Something new came: after the source's cadence, its floor.
 * 2. Nothing new: half as long again as before, up to its ceiling. A critical source has none: it is looked at in its
 *    cadence always. What the source itself asks for slows it within the ceiling, never beyond.
 * 3. The first failure is confirmed soon, unless we are told to wait; after that the cadence, then twice as long each
 *    time, up to six hours. It never gives up. A critical source is tried in its cadence.
 * 4. What a server asks for by Retry-After is obeyed up to a day.
 * 5. Every pause is up to a fifth shorter than it would be, by chance that comes from the source and the moment, so that
 *    sources added together do not march in step. None is longer, or the ceiling would be none.
 */

/** What decides the pace of a source; seconds. */
export interface Pace {
  id: string;
  cadenceSeconds: number;
  slowestSeconds: number | null;
  critical: boolean;
  /** The present interval. */
  intervalSeconds: number | null;
}

/** By how much the interval of a quiet source may exceed its cadence where nobody said so. */
const STRETCH = 1.5;
/** A shorter cadence leaves no room to stretch: one look may take half a minute. */
const SHORTEST_STRETCHED = 120;
const LONGEST_PAUSE = 6 * 3600;
const LONGEST_WISH = 86_400;
const CONFIRM_SECONDS = 30;
const SHARE_BY_CHANCE = 0.2;

/** The longest interval of a source that is well. */
export function ceilingOf({ cadenceSeconds, slowestSeconds, critical }: Omit<Pace, 'id'>): number {
  if (critical || (slowestSeconds === null && cadenceSeconds < SHORTEST_STRETCHED)) return cadenceSeconds;
  return Math.max(cadenceSeconds, slowestSeconds ?? Math.floor(STRETCH * cadenceSeconds));
}

/** The cadence that the promise is about: no failure goes unnoticed for longer than twice as long. */
export function promisedCadence({ cadenceSeconds, slowestSeconds, critical }: Omit<Pace, 'id'>): number {
  return critical ? cadenceSeconds : Math.max(cadenceSeconds, slowestSeconds ?? cadenceSeconds);
}

/** Seconds between two looks from now on; `everySeconds` is what the source asks for. */
export function nextInterval(pace: Pace, fresh: boolean, everySeconds: number | null): number {
  const ceiling = ceilingOf(pace);
  const floor = Math.min(ceiling, Math.max(pace.cadenceSeconds, everySeconds ?? 0));
  if (fresh) return floor;
  const before = pace.intervalSeconds ?? pace.cadenceSeconds;
  return Math.min(ceiling, Math.max(floor, Math.round(before * STRETCH)));
}

/** Seconds until the next try after so many failures in a row, each pause twice as long, up to six hours or `seconds`. */
export function pauseAfter(failures: number, seconds: number): number {
  return Math.min(Math.max(LONGEST_PAUSE, seconds), seconds * 2 ** Math.min(failures, 20));
}

/** Seconds until the next look after so many failures in a row; `retryAfter` is what the server asks for. */
export function pauseOf(pace: Omit<Pace, 'id'>, failures: number, retryAfter: number | null): number {
  const { cadenceSeconds, critical } = pace;
  const wish = Math.min(LONGEST_WISH, retryAfter ?? 0);
  if (failures <= 1 && retryAfter === null) return Math.min(CONFIRM_SECONDS, Math.ceil(cadenceSeconds / 4));
  if (critical || failures <= 2) return Math.max(cadenceSeconds, wish);
  return Math.max(pauseAfter(failures - 2, cadenceSeconds), wish);
}

/** A pause made up to a fifth shorter by what `id` and `at` make of chance; seconds, at least one. */
export function shortened(seconds: number, id: string, at: string): number {
  return Math.max(1, Math.round(seconds * (1 - SHARE_BY_CHANCE * chanceOf(`${id} ${at}`))));
}

/** A number from 0 to 1 that is the same for the same text and evenly spread over different ones. */
function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 0x1_0000_0000;
}
