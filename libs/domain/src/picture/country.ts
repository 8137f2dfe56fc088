/** What does the page of one host say beside its level? Counts by month, kind, profile and certainty, what stands, what is open. */
import type { Certainty, Kind, Polarity, Profile, Stage } from '../model.js';
import { CERTAINTIES, isInstrument } from '../model.js';
import { rankOf } from '../folding/kinds.js';
import { type BoardAsked, lastTwelve, placeFilter } from './board.js';
import { type PictureFact, monthText, polarityAt, sinceAt, stageAt } from './fact.js';
import { PICTURE_FAMILIES, type PictureFamily, type StageClass, stageClassOf } from './families.js';
import { numberOf, type PictureFilter, type PictureNumber } from './filter.js';
import { type BoundParty, boundBy } from './places.js';

const MONTHS = 24;

/** One month: how much of each family, and of what speaks for people. Families without anything are left out. */
export interface MonthCounts {
  month: string;
  adverse: { family: PictureFamily; number: PictureNumber }[];
  mitigating: PictureNumber;
}

/** The last 24 months, oldest first; an instrument stands in the month of its own date. */
export function monthsOf(facts: readonly PictureFact[], asked: BoardAsked): MonthCounts[] {
  const place = placeFilter(asked);
  const inMonth = new Map<number, PictureFact[]>();
  for (const fact of facts) {
    if (fact.month > asked.month - MONTHS && fact.month <= asked.month) {
      const some = inMonth.get(fact.month) ?? [];
      some.push(fact);
      inMonth.set(fact.month, some);
    }
  }
  return Array.from({ length: MONTHS }, (_, at): MonthCounts => {
    const month = asked.month - MONTHS + 1 + at;
    const some = inMonth.get(month) ?? [];
    const only = { ...place, from: monthText(month), until: monthText(month) };
    const adverse = PICTURE_FAMILIES.map((family) => ({
      family,
      number: numberOf(some, { ...only, families: [family], polarity: 'adverse' }),
    })).filter(({ number }) => number.count > 0);
    return { month: monthText(month), adverse, mitigating: numberOf(some, { ...only, polarity: 'mitigating' }) };
  });
}

/** What was counted of one kind, stage class, polarity, certainty and profile in the last twelve months. */
export interface Cell {
  kind: Kind;
  stageClass: StageClass;
  polarity: Polarity;
  certainty: Certainty;
  /** A happening that names two profiles stands under both. */
  profile: Profile | 'none';
  number: PictureNumber;
}

/** All cells that are not empty, in the order of kinds and stages. */
export function cellsOf(facts: readonly PictureFact[], asked: BoardAsked): Cell[] {
  const { host, month } = asked;
  const place = { ...placeFilter(asked), ...lastTwelve(month) };
  const cells = new Map<string, Cell>();
  for (const fact of facts) {
    if (fact.month <= month - 12 || fact.month > month) continue;
    const { kind, certainty } = fact;
    const stageClass = stageClassOf(stageAt(fact, host));
    const polarity = polarityAt(fact, host);
    for (const profile of fact.profiles.length > 0 ? fact.profiles : (['none'] as const)) {
      const key = [kind, stageClass, polarity, certainty, profile].join();
      const filter: PictureFilter = {
        ...place,
        kinds: [kind],
        stageClasses: [stageClass],
        polarity,
        certainty,
        profile,
      };
      const cell = cells.get(key) ?? {
        ...{ kind, stageClass, polarity, certainty, profile },
        number: { count: 0, filter },
      };
      cell.number.count += 1;
      cells.set(key, cell);
    }
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** How sure what was counted in the last twelve months is. */
export function certaintyMix(facts: readonly PictureFact[], asked: BoardAsked): PictureNumber[] {
  const place = { ...placeFilter(asked), ...lastTwelve(asked.month) };
  return CERTAINTIES.map((certainty) => numberOf(facts, { ...place, certainty }));
}

/** How much of the last twelve months is dated only to a year or by the day it was first seen. */
export function looselyDated(facts: readonly PictureFact[], { month }: BoardAsked): number {
  return facts.filter((it) => it.dated !== 'month' && it.month > month - 12 && it.month <= month).length;
}

/** Something that stands or stood at a host: an instrument, or a way to be protected. */
export interface StandingThing {
  id: string;
  kind: Kind;
  stage: Stage;
  since: string | null;
  polarity: Polarity;
  certainty: Certainty;
  disputed: boolean;
  parties: BoundParty[];
}

function standing(fact: PictureFact, host: string, day: string): StandingThing {
  const { id, kind, certainty, disputed } = fact;
  const polarity = polarityAt(fact, host);
  const [stage, since] = [stageAt(fact, host), sinceAt(fact, host)];
  return { id, kind, stage, since, polarity, certainty, disputed, parties: boundBy(fact, day) };
}

/** The first instruments that bind the host, furthest stage first, then newest. */
export function instrumentsAt(
  facts: readonly PictureFact[],
  { host, day, most }: { host: string; day: string; most: number },
): StandingThing[] {
  const rank = (stage: Stage): number => (stage === 'suspended' ? -1 : rankOf(stage));
  const ranked = facts
    .filter(({ kind }) => isInstrument(kind))
    .map((fact) => ({ fact, rank: rank(stageAt(fact, host)), since: sinceAt(fact, host) ?? '' }))
    .sort((a, b) => b.rank - a.rank || (a.since < b.since ? 1 : -1));
  return ranked.slice(0, most).map(({ fact }) => standing(fact, host, day));
}

/** The newest of what opened or closed in the way of refuge in the last three years. */
export function refugeAt(
  facts: readonly PictureFact[],
  { host, month, day, most }: { host: string; month: number; day: string; most: number },
): StandingThing[] {
  return facts
    .filter(({ kind, month: of }) => kind === 'refuge' && of > month - 36)
    .sort((a, b) => b.month - a.month || ((a.when ?? '') < (b.when ?? '') ? 1 : -1))
    .slice(0, most)
    .map((fact) => standing(fact, host, day));
}
