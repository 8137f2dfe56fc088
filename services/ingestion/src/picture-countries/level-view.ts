import type { LevelView } from '@lapwing/contracts';
import {
  ADVERSE_WEIGHTS,
  type Contribution,
  type ExposureLevel,
  MITIGATING_WEIGHTS,
  monthText,
  numberOf,
  type PictureFact,
  type PictureFilter,
  placeFilter,
  type Profile,
} from '@lapwing/domain';

/** How many contributions are named one by one. */
export const NAMED = 150;
/** How many developments of each. */
const IDS = 50;
const WEIGHTS = new Map([...ADVERSE_WEIGHTS, ...MITIGATING_WEIGHTS].map((weight) => [weight.id, weight]));

/** For whom a level was reckoned. */
export interface LevelOf {
  host: string;
  origin: string | null;
  profiles: readonly Profile[];
  month: number;
}

/** A level as it is told: each contribution that is named with a filter that lists just its developments. */
export function levelView(level: ExposureLevel, facts: readonly PictureFact[], asked: LevelOf): LevelView {
  const byAge = agesOf(facts, asked.month, new Set(level.contributions.map(({ ageMonths }) => ageMonths)));
  return {
    ...level,
    contributions: level.contributions.map((one) => {
      const filter = filterOf(one, asked);
      const { developmentIds, ...rest } = one;
      const count = developmentIds.length;
      const exact = numberOf(byAge.get(one.ageMonths) ?? [], filter).count === count;
      // Thousands of ids would make up most of the answer, and nobody needs them where a filter lists the same.
      if (exact) return { ...rest, count, developmentIds: [], filter };
      return { ...rest, count, developmentIds: developmentIds.toSorted().slice(0, IDS), filter: null };
    }),
  };
}

/** The facts of the wanted ages. */
function agesOf(facts: readonly PictureFact[], month: number, wanted: ReadonlySet<number>): Map<number, PictureFact[]> {
  const byAge = new Map<number, PictureFact[]>([...wanted].map((age) => [age, []]));
  for (const fact of facts) byAge.get(Math.max(0, month - fact.month))?.push(fact);
  return byAge;
}

function filterOf(one: Contribution, asked: LevelOf): PictureFilter {
  const { kinds = [], stages = [] } = WEIGHTS.get(one.weightId) ?? {};
  const from = monthText(asked.month - one.ageMonths);
  return {
    ...placeFilter(asked),
    ...{ kinds, stages, from, until: one.ageMonths === 0 ? null : from },
    families: [one.family],
    polarity: one.side,
    certainty: one.certainty,
    disputed: one.disputed,
    ordinary: false,
    otherThan: one.otherProfile ? asked.profiles : [],
  };
}
