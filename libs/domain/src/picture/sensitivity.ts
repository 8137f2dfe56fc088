/**
 * How much hangs on each figure? Every weight is halved and doubled by half (±50 %) and every half-life halved and doubled,
 * one at a time, and the levels of six invented hosts are reckoned again: how far does one move at most, and do two change
 * places?
 */
import { INVENTED_HOSTS, INVENTED_MONTH } from './invented-hosts.js';
import { levelOf } from './level.js';
import { ADVERSE_WEIGHTS, MITIGATING_WEIGHTS, type Weight } from './weights.js';
import { SCALES, type Scales, scalesOf } from './worth.js';

export const CHANGES = ['weight_half_less', 'weight_half_more', 'half_life_halved', 'half_life_doubled'] as const;
export type Change = (typeof CHANGES)[number];

/** What one change of one figure does. */
export interface Sensitivity {
  weightId: string;
  change: Change;
  levels: number[];
  /** The largest step of a level, up or down. */
  mostMoved: number;
  /** How many pairs of hosts change places. */
  swapped: number;
}

function changed(weight: Weight, change: Change): Weight {
  const { points, halfLifeMonths } = weight;
  if (change === 'weight_half_less') return { ...weight, points: points * 0.5 };
  if (change === 'weight_half_more') return { ...weight, points: points * 1.5 };
  if (halfLifeMonths === null) return weight;
  return { ...weight, halfLifeMonths: halfLifeMonths * (change === 'half_life_halved' ? 0.5 : 2) };
}

/** The levels of the invented hosts with some scales. */
export function inventedLevels(scales: Scales = SCALES): number[] {
  return INVENTED_HOSTS.map(({ host, facts }) => {
    const asked = { host, origin: null, profiles: [], month: INVENTED_MONTH };
    return levelOf(facts, asked, { paperTrap: false, blind: false }, { scales, named: 0 }).value;
  });
}

function swappedPairs(before: readonly number[], after: readonly number[]): number {
  let swapped = 0;
  for (let a = 0; a < before.length; a += 1) {
    for (let b = a + 1; b < before.length; b += 1) {
      const was = (before[a] ?? 0) - (before[b] ?? 0);
      const is = (after[a] ?? 0) - (after[b] ?? 0);
      if (was * is < 0) swapped += 1;
    }
  }
  return swapped;
}

/** What each change of each figure does to the invented hosts; a figure without a half-life has none to change. */
export function sensitivities(): Sensitivity[] {
  const before = inventedLevels();
  const all = [...ADVERSE_WEIGHTS, ...MITIGATING_WEIGHTS];
  return all.flatMap((weight) =>
    CHANGES.filter((change) => weight.halfLifeMonths !== null || change.startsWith('weight')).map((change) => {
      const swap = (it: Weight): Weight => (it.id === weight.id ? changed(it, change) : it);
      const levels = inventedLevels(scalesOf(ADVERSE_WEIGHTS.map(swap), MITIGATING_WEIGHTS.map(swap)));
      const mostMoved = levels.reduce((most, level, at) => {
        const moved = level - (before[at] ?? 0);
        return Math.abs(moved) > Math.abs(most) ? moved : most;
      }, 0);
      return { weightId: weight.id, change, levels, mostMoved, swapped: swappedPairs(before, levels) };
    }),
  );
}
