import { type Share, share } from './intervals.js';
import type { Judged } from './judge.js';

/** The chance the reader gave a text of telling something to be warned of, beside whether it does. */
export interface Sample {
  chance: number;
  right: boolean;
}

export interface Bin {
  name: string;
  mean: number | null;
  right: Share;
  /** Share right of the mentions of this bin and all above: what a threshold here would let through. */
  above: Share;
  /** Share of all right mentions that it would keep. */
  kept: Share;
}

/** How far the chances of the reader can be believed. */
export interface Calibration {
  bins: Bin[];
  /** Expected calibration error. */
  error: number;
  brier: number;
}

const BINS = 10;

/** Texts as samples; `chances` replaces what the reader says of texts its weights were fitted on. */
export function samplesOf(texts: readonly Judged[], chances: ReadonlyMap<string, number>): Sample[] {
  return texts.map(({ text, chance, wanted }) => ({ chance: chances.get(text.id) ?? chance, right: wanted }));
}

/** Bins from the lowest up, each with what a threshold at its lower edge would do. */
function binsOf(parts: readonly { name: string; samples: readonly Sample[] }[]): Bin[] {
  const rights = (samples: readonly Sample[]): number => samples.filter((sample) => sample.right).length;
  const all = rights(parts.flatMap((part) => part.samples));
  return parts.map(({ name, samples }, at): Bin => {
    const scores = samples.map(({ chance }) => chance);
    const above = parts.slice(at).flatMap((part) => part.samples);
    return {
      name,
      mean: scores.length === 0 ? null : scores.reduce((a, b) => a + b, 0) / scores.length,
      right: share(rights(samples), samples.length),
      above: share(rights(above), above.length),
      kept: share(rights(above), all),
    };
  });
}

/** The reliability curve in ten equal bins of the chance. */
export function calibrate(samples: readonly Sample[]): Calibration {
  const binAt = ({ chance }: Sample): number => Math.min(BINS - 1, Math.floor(chance * BINS));
  const bins = binsOf(
    Array.from({ length: BINS }, (_, at) => ({
      name: `${(at / BINS).toFixed(1)}–${((at + 1) / BINS).toFixed(1)}`,
      samples: samples.filter((sample) => binAt(sample) === at),
    })),
  );
  const off = bins.map(({ mean, right }) => right.of * Math.abs((mean ?? 0) - (right.value ?? 0)));
  const square = samples.map(({ chance, right }) => (chance - (right ? 1 : 0)) ** 2);
  const average = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / (samples.length || 1);
  return { bins, error: average(off), brier: average(square) };
}
