/**
 * Are the operators rung now? All open notices together make one series of rings, however many they are.
 *
 * 1. A notice that nobody has taken begins a series: a ring at once.
 * 2. Nobody takes it: again every half hour six times, then every six hours, for as long as it lasts.
 * 3. Another trouble rings soon even where the first one is taken, and starts the half hours anew.
 * 4. Everything is taken or muted: no rings, but the series is not over.
 * 5. Everything is well for ten minutes: one word to those who were rung, and the series is over. What comes back
 *    before that goes on in the rhythm it had.
 */

/** Where the series stands; `beganAt` is null while there is none. Instants in UTC. */
export interface PageSeries {
  beganAt: string | null;
  /** Rings since the series began or another trouble came. */
  rings: number;
  lastRingAt: string | null;
  calmSince: string | null;
}

/** The notices that page, counted. */
export interface PagingNotices {
  /** Open, and nobody has them. */
  ringing: number;
  /** Taken or muted. */
  held: number;
  /** When the latest of those that ring was first heard of. */
  newestAt: string | null;
}

type PageStep =
  | { do: 'ring'; because: 'begun' | 'another' | 'nobody_has_it'; series: PageSeries }
  | { do: 'resolve'; because: 'well_again'; series: PageSeries }
  | { do: 'rest'; because: 'nothing' | 'held' | 'calming' | 'rung_already'; series: PageSeries };

const MINUTE = 60_000;
const HALF_HOURS = 6;
const SOON = 5 * MINUTE;
const CALM = 10 * MINUTE;

export const NO_SERIES: PageSeries = { beganAt: null, rings: 0, lastRingAt: null, calmSince: null };

/** Decides what is due for the operators now. */
export function pageDue(series: PageSeries, notices: PagingNotices, now: string): PageStep {
  if (notices.ringing > 0) return ringDue({ ...series, calmSince: null }, notices, now);
  if (series.beganAt === null) return { do: 'rest', because: 'nothing', series };
  if (notices.held > 0) return { do: 'rest', because: 'held', series: { ...series, calmSince: null } };
  const calmSince = series.calmSince ?? now;
  if (Date.parse(now) - Date.parse(calmSince) < CALM) {
    return { do: 'rest', because: 'calming', series: { ...series, calmSince } };
  }
  return { do: 'resolve', because: 'well_again', series: NO_SERIES };
}

function ringDue(series: PageSeries, notices: PagingNotices, now: string): PageStep {
  const { beganAt, lastRingAt, rings } = series;
  if (beganAt === null || lastRingAt === null) {
    return { do: 'ring', because: 'begun', series: { ...series, beganAt: now, rings: 1, lastRingAt: now } };
  }
  const since = Date.parse(now) - Date.parse(lastRingAt);
  if (notices.newestAt !== null && Date.parse(notices.newestAt) > Date.parse(lastRingAt) && since >= SOON) {
    return { do: 'ring', because: 'another', series: { ...series, rings: 1, lastRingAt: now } };
  }
  const pause = rings <= HALF_HOURS ? 30 * MINUTE : 360 * MINUTE;
  if (since < pause) return { do: 'rest', because: 'rung_already', series };
  return { do: 'ring', because: 'nobody_has_it', series: { ...series, rings: rings + 1, lastRingAt: now } };
}

/** The notices that only tell, and when the last digest went. */
interface TellingNotices {
  /** When the oldest was heard of that no digest has told of; null where there is none. */
  oldestAt: string | null;
  lastDigestAt: string | null;
}

/** Whether a digest is due: something has stood for ten minutes, and six hours have passed since the last one. */
export function digestDue(notices: TellingNotices, now: string): boolean {
  const { oldestAt, lastDigestAt } = notices;
  if (oldestAt === null || Date.parse(now) - Date.parse(oldestAt) < CALM) return false;
  return lastDigestAt === null || Date.parse(now) - Date.parse(lastDigestAt) >= 360 * MINUTE;
}
