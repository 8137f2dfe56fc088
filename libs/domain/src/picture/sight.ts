/**
 * Is a quiet country quiet, or do we not look? In this order:
 * 1. no enabled source speaks for the country: what is known of it comes from elsewhere, and may come late or never;
 * 2. none of them was read well within three days: its quiet may be ours, and the days are said;
 * 3. otherwise it is read.
 */

/** A source as far as sight needs it. */
export interface SeenSource {
  country: string | null;
  enabled: boolean;
  lastGoodAt: string | null;
}

export const SIGHT_STATES = ['read', 'dark', 'never_read', 'no_own_source'] as const;
export type SightState = (typeof SIGHT_STATES)[number];

export interface Sight {
  state: SightState;
  /** Enabled sources that speak for the country, and how many of them were not read well in time. */
  sources: number;
  darkSources: number;
  lastGoodAt: string | null;
  /** Whole days since the last good reading. */
  days: number | null;
}

export const DARK_AFTER_DAYS = 3;
const DAY_MS = 86_400_000;

function daysSince(instant: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / DAY_MS));
}

/** How well a country is in sight through the sources that speak for it. */
export function sightOf(sources: readonly SeenSource[], country: string, now: Date): Sight {
  const own = sources.filter((it) => it.enabled && it.country === country);
  const isDark = ({ lastGoodAt }: SeenSource) => lastGoodAt === null || daysSince(lastGoodAt, now) >= DARK_AFTER_DAYS;
  const darkSources = own.filter(isDark).length;
  const good = own.flatMap(({ lastGoodAt }) => (lastGoodAt === null ? [] : [lastGoodAt])).sort();
  const lastGoodAt = good.at(-1) ?? null;
  const days = lastGoodAt === null ? null : daysSince(lastGoodAt, now);
  return { state: stateOf(own.length, darkSources, lastGoodAt), sources: own.length, darkSources, lastGoodAt, days };
}

function stateOf(sources: number, dark: number, lastGoodAt: string | null): SightState {
  if (sources === 0) return 'no_own_source';
  if (dark < sources) return 'read';
  return lastGoodAt === null ? 'never_read' : 'dark';
}

/** Whether a low level there may only mean that nothing is read; without an own source the others' reports must speak. */
export function isBlind(sight: Sight, recordedLately: number): boolean {
  if (sight.state === 'read') return false;
  return sight.state === 'no_own_source' ? recordedLately === 0 : true;
}
