/** A share of a count with its 95 % interval; nothing to share gives nulls. */
export interface Share {
  count: number;
  of: number;
  value: number | null;
  low: number | null;
  high: number | null;
}

/** A measure with its 95 % interval. */
export type Measure = Pick<Share, 'value' | 'low' | 'high'>;

/** What a detector did with the texts of one happening. */
export interface Hits {
  right: number;
  raised: number;
  wanted: number;
}

const Z = 1.959964;
const RESAMPLES = 1000;
const SEED = 20_180_718;

/** A share with its Wilson score interval. */
export function share(count: number, of: number): Share {
  if (of === 0) return { count, of, value: null, low: null, high: null };
  const value = count / of;
  const spread = 1 + (Z * Z) / of;
  const middle = (value + (Z * Z) / (2 * of)) / spread;
  const half = (Z / spread) * Math.sqrt((value * (1 - value)) / of + (Z * Z) / (4 * of * of));
  return { count, of, value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** The harmonic mean of precision and recall; null where nothing was wanted and nothing raised. */
export function f1({ right, raised, wanted }: Hits): number | null {
  return raised + wanted === 0 ? null : (2 * right) / (raised + wanted);
}

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The sum of hits. */
export function total(hits: Iterable<Hits>): Hits {
  const sum = { right: 0, raised: 0, wanted: 0 };
  for (const one of hits) {
    sum.right += one.right;
    sum.raised += one.raised;
    sum.wanted += one.wanted;
  }
  return sum;
}

/** F1 with its interval: whole happenings are drawn again, since the texts of one happening are not independent. */
export function f1Measure(happenings: readonly Hits[]): Measure {
  const value = f1(total(happenings));
  if (value === null) return { value, low: null, high: null };
  const roll = dice(SEED);
  const drawn: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    let [right, both] = [0, 0];
    for (let at = 0; at < happenings.length; at += 1) {
      const one = happenings[Math.floor(roll() * happenings.length)];
      right += one?.right ?? 0;
      both += (one?.raised ?? 0) + (one?.wanted ?? 0);
    }
    if (both > 0) drawn.push((2 * right) / both);
  }
  drawn.sort((a, b) => a - b);
  const at = (quantile: number): number | null => drawn[Math.round(quantile * (drawn.length - 1))] ?? null;
  return { value, low: at(0.025), high: at(0.975) };
}
