import { KINDS, STAGES } from '@lapwing/domain';
import { type Calibration, calibrate, samplesOf } from './calibration.js';
import { foldHappenings, type Happenings, type Misfolded } from './happenings.js';
import { constructionsOf, LANGUAGES, languagesOf, mannersOf, POOLS, poolsOf } from './groups.js';
import type { Judged } from './judge.js';
import { type ClaimRow, claimRows, type Row, rowOf } from './measures.js';
import type { Part } from './texts.js';

/** The figures of one part; nothing in it stands in a text. */
export interface PartReport {
  part: Part;
  pools: Row[];
  languages: Row[];
  manners: Row[];
  /** What makes texts hard, by the words of their writers; of develop only, since those words are free. */
  constructions: Row[];
  kinds: ClaimRow[];
  stages: ClaimRow[];
  calibration: Calibration;
  happenings: Happenings;
}

/** What is wanted of texts the reader has never seen. */
export const GOALS = {
  f1: { 'English and Russian': 0.95, elsewhere: 0.88 },
  review: 0.97,
  kind: 0.95,
  hosts: 0.97,
  origin: 0.95,
  stage: 0.9,
  perHappening: 1.1,
  merged: 0,
};

const GREAT = ['English', 'Russian', 'en', 'ru'];

/** The F1 wanted of a language or a pool of them; none is set for other groups. */
export function goalOfF1(group: string): number | null {
  if (GREAT.includes(group)) return GOALS.f1['English and Russian'];
  return LANGUAGES.includes(group) || POOLS.some(({ name }) => name === group) ? GOALS.f1.elsewhere : null;
}

/** The figures of a part, and which happenings were folded wrongly; `chances` are of texts left out of the fitting. */
export function reportOn(
  part: Part,
  texts: readonly Judged[],
  chances: ReadonlyMap<string, number>,
): { report: PartReport; misfolded: Misfolded[] } {
  const { happenings, misfolded } = foldHappenings(texts);
  const report = {
    part,
    pools: poolsOf(texts).map(rowOf),
    languages: languagesOf(texts).map(rowOf),
    manners: mannersOf(texts).map(rowOf),
    constructions: part === 'develop' ? constructionsOf(texts).map(rowOf) : [],
    kinds: claimRows('kind', KINDS, texts),
    stages: claimRows('stage', STAGES, texts),
    calibration: calibrate(samplesOf(texts, chances)),
    happenings,
  };
  return { report, misfolded };
}
