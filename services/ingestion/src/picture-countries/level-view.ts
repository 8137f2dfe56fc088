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

/** How many contributions are named one by one, and how many of the developments of each. */
const NAMED = 150;
const IDS = 50;
const WEIGHTS = new Map([...ADVERSE_WEIGHTS, ...MITIGATING_WEIGHTS].map((weight) => [weight.id, weight]));

/** For whom a level was reckoned. */
export interface LevelOf {
  host: string;
  origin: string | null;
  profiles: readonly Profile[];
  month: number;
}

/** A level as it is told: the heaviest contributions one by one, each with a filter that lists just its developments. */
export function levelView(level: ExposureLevel, facts: readonly PictureFact[], asked: LevelOf): LevelView {
  const others = level.contributions.slice(NAMED);
  const byAge = agesOf(facts, asked.month);
  return {
    ...level,
    contributions: level.contributions.slice(0, NAMED).map((one) => {
      const filter = filterOf(one, asked);
      const { developmentIds, ...rest } = one;
      const count = developmentIds.length;
      const exact = numberOf(byAge.get(one.ageMonths) ?? [], filter).count === count;
      return { ...rest, count, developmentIds: developmentIds.toSorted().slice(0, IDS), filter: exact ? filter : null };
    }),
    rest: { contributions: others.length, gave: others.reduce((sum, { gave }) => sum + gave, 0) },
  };
}

function agesOf(facts: readonly PictureFact[], month: number): Map<number, PictureFact[]> {
  const byAge = new Map<number, PictureFact[]>();
  for (const fact of facts) {
    const age = Math.max(0, month - fact.month);
    const some = byAge.get(age) ?? [];
    some.push(fact);
    byAge.set(age, some);
  }
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
