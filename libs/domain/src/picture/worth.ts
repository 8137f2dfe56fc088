/**
 * What does one fact give to the exposure level, before the ceilings? In this order:
 * 1. an ordinary crime is recorded and weighs nothing;
 * 2. a kind at a stage that no weight names weighs nothing;
 * 3. of two acts that contradict each other the good one weighs nothing;
 * 4. else its points, halved once per half-life of its age, times how sure it is, times dispute, times other profiles.
 */
import type { Kind, Profile, Stage } from '../model.js';
import { type PictureFact, polarityAt, stageAt } from './fact.js';
import { CERTAINTY_FACTORS, CEILINGS, type Ceiling, DISPUTED_FACTORS, OTHER_PROFILE_FACTOR } from './factors.js';
import { type PictureFamily, pictureFamilyOf } from './families.js';
import { ADVERSE_WEIGHTS, MITIGATING_WEIGHTS, type Weight } from './weights.js';

/** For whom the level is asked. `month` is the present one as a number (see `monthNumber`). */
export interface LevelAsked {
  host: string;
  origin: string | null;
  /** Whom it is asked for; an empty list asks for everybody. */
  profiles: readonly Profile[];
  month: number;
}

export type Side = 'adverse' | 'mitigating';

/** What a fact gives, or why it gives nothing. */
export type Worth =
  | {
      counted: true;
      weight: Weight;
      family: PictureFamily;
      side: Side;
      ageMonths: number;
      otherProfile: boolean;
      /** What is left of a point: age, certainty, dispute and profile multiplied. */
      factor: number;
      raw: number;
    }
  | { counted: false; because: Uncounted };

export const UNCOUNTED = ['ordinary_crime', 'no_weight', 'contradicted', 'good_news_in_doubt'] as const;
export type Uncounted = (typeof UNCOUNTED)[number];

/** The figures that a level is made with: the data of the product, or others to see how much hangs on them. */
export interface Scales {
  ceilings: Readonly<Record<PictureFamily, Ceiling>>;
  weightOf: (side: Side, kind: Kind, stage: Stage) => Weight | null;
}

type Index = ReadonlyMap<Kind, ReadonlyMap<Stage, Weight>>;

function indexOf(weights: readonly Weight[]): Index {
  const index = new Map<Kind, Map<Stage, Weight>>();
  for (const weight of weights) {
    for (const kind of weight.kinds) {
      const byStage = index.get(kind) ?? new Map<Stage, Weight>();
      for (const stage of weight.stages) byStage.set(stage, weight);
      index.set(kind, byStage);
    }
  }
  return index;
}

/** Scales of the given weights. */
export function scalesOf(
  adverse: readonly Weight[],
  mitigating: readonly Weight[],
  ceilings: Scales['ceilings'] = CEILINGS,
): Scales {
  const indexes = { adverse: indexOf(adverse), mitigating: indexOf(mitigating) };
  return { ceilings, weightOf: (side, kind, stage) => indexes[side].get(kind)?.get(stage) ?? null };
}

/** The scales of the product. */
export const SCALES: Scales = scalesOf(ADVERSE_WEIGHTS, MITIGATING_WEIGHTS);

/** Whether it names profiles, and none of the asked ones. */
export function isOfOthers({ profiles }: PictureFact, asked: readonly Profile[]): boolean {
  return asked.length > 0 && profiles.length > 0 && !profiles.some((profile) => asked.includes(profile));
}

/** What a fact gives to the level that is asked for; `contradicted` are the good acts of contradictions. */
export function worthOf(
  fact: PictureFact,
  asked: LevelAsked,
  contradicted: ReadonlySet<string>,
  scales: Scales = SCALES,
): Worth {
  if (fact.ordinary) return { counted: false, because: 'ordinary_crime' };
  const stage = stageAt(fact, asked.host);
  const side = polarityAt(fact, asked.host);
  const weight = scales.weightOf(side, fact.kind, stage);
  if (weight === null) return { counted: false, because: 'no_weight' };
  if (contradicted.has(fact.id)) return { counted: false, because: 'contradicted' };
  const sure = CERTAINTY_FACTORS[side][fact.certainty] * (fact.disputed ? DISPUTED_FACTORS[side] : 1);
  if (sure === 0) return { counted: false, because: 'good_news_in_doubt' };
  const ageMonths = Math.max(0, asked.month - fact.month);
  const left = weight.halfLifeMonths === null ? 1 : 2 ** (-ageMonths / weight.halfLifeMonths);
  const otherProfile = isOfOthers(fact, asked.profiles);
  const factor = left * sure * (otherProfile ? OTHER_PROFILE_FACTOR : 1);
  const family = pictureFamilyOf(fact.kind, stage);
  return { counted: true, weight, family, side, ageMonths, otherProfile, factor, raw: weight.points * factor };
}
