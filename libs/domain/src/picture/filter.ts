/**
 * Which developments stand behind a number? Counting and listing ask this one question, so that a number and its list
 * cannot differ. A list left empty and a field left null ask nothing.
 */
import type { Certainty, Kind, Polarity, Profile, Stage } from '../model.js';
import { type PictureFact, isOfOrigin, monthNumber, polarityAt, stageAt } from './fact.js';
import { type PictureFamily, type StageClass, pictureFamilyOf, stageClassOf } from './families.js';
import { worthOf } from './worth.js';

/** What a list can be narrowed to by what its developments weigh; which act another contradicts needs all acts of a host. */
export const WORTHS_ASKED = ['counted', 'ordinary_crime', 'no_weight', 'good_news_in_doubt'] as const;
export type WorthAsked = (typeof WORTHS_ASKED)[number];

/** What a number of the picture counts. Months are `YYYY-MM`, both inclusive. */
export interface PictureFilter {
  host: string | null;
  /** Only what names no host. */
  noHost: boolean;
  origin: string | null;
  families: readonly PictureFamily[];
  kinds: readonly Kind[];
  stages: readonly Stage[];
  stageClasses: readonly StageClass[];
  polarity: Polarity | null;
  certainty: Certainty | null;
  /** `none` asks for what names no profile. */
  profile: Profile | 'none' | null;
  /** Only what names profiles, and none of these. */
  otherThan: readonly Profile[];
  disputed: boolean | null;
  /** With positive evidence of an ordinary crime, or without. */
  ordinary: boolean | null;
  /** Only what weighs something in a level, or what weighs nothing for a reason. */
  worth: WorthAsked | null;
  /** Only what is dated to a year, or by the day it was first seen. */
  loosely: boolean | null;
  from: string | null;
  until: string | null;
}

/** A number and what it counts. */
export interface PictureNumber {
  count: number;
  filter: PictureFilter;
}

const NOTHING_ASKED: PictureFilter = {
  host: null,
  noHost: false,
  origin: null,
  families: [],
  kinds: [],
  stages: [],
  stageClasses: [],
  polarity: null,
  certainty: null,
  profile: null,
  otherThan: [],
  disputed: null,
  ordinary: null,
  worth: null,
  loosely: null,
  from: null,
  until: null,
};

/** A filter that asks what is stated and nothing else. */
export function pictureFilter(stated: Partial<PictureFilter>): PictureFilter {
  return { ...NOTHING_ASKED, ...stated };
}

function meetsPeople({ profiles, disputed, ordinary }: PictureFact, asked: PictureFilter): boolean {
  if (asked.disputed !== null && asked.disputed !== disputed) return false;
  if (asked.ordinary !== null && asked.ordinary !== ordinary) return false;
  if (asked.otherThan.length > 0) {
    if (profiles.length === 0 || profiles.some((profile) => asked.otherThan.includes(profile))) return false;
  }
  if (asked.profile === null) return true;
  return asked.profile === 'none' ? profiles.length === 0 : profiles.includes(asked.profile);
}

const NONE: ReadonlySet<string> = new Set();

function meetsWorth(fact: PictureFact, { host, origin, worth, loosely }: PictureFilter): boolean {
  if (loosely !== null && loosely !== (fact.dated !== 'month')) return false;
  if (worth === null) return true;
  const found = worthOf(fact, { host: host ?? '', origin, profiles: [], month: fact.month }, NONE);
  return (found.counted ? 'counted' : found.because) === worth;
}

/** The question of a filter, to be asked of facts that lie in its place; what most facts fail is asked first. */
export function predicateOf(filter: PictureFilter): (fact: PictureFact) => boolean {
  const { host, noHost, origin, families, kinds, stages, stageClasses, polarity, certainty } = filter;
  const from = filter.from === null ? -Infinity : monthNumber(filter.from);
  const until = filter.until === null ? Infinity : monthNumber(filter.until);
  return (fact) => {
    if (fact.month < from || fact.month > until) return false;
    if (kinds.length > 0 && !kinds.includes(fact.kind)) return false;
    if (certainty !== null && fact.certainty !== certainty) return false;
    if (noHost && fact.hosts.length > 0) return false;
    if (origin !== null && !isOfOrigin(fact, origin)) return false;
    const at = stageAt(fact, host);
    if (families.length > 0 && !families.includes(pictureFamilyOf(fact.kind, at))) return false;
    if (stages.length > 0 && !stages.includes(at)) return false;
    if (stageClasses.length > 0 && !stageClasses.includes(stageClassOf(at))) return false;
    if (polarity !== null && polarityAt(fact, host) !== polarity) return false;
    return meetsPeople(fact, filter) && meetsWorth(fact, filter);
  };
}

/** Whether a fact that lies in the place of the filter is among what it counts. */
export function meetsFilter(fact: PictureFact, filter: PictureFilter): boolean {
  return predicateOf(filter)(fact);
}

/** Counts what a filter asks for among the facts of its place. */
export function numberOf(facts: Iterable<PictureFact>, filter: PictureFilter): PictureNumber {
  const asked = predicateOf(filter);
  let count = 0;
  for (const fact of facts) if (asked(fact)) count += 1;
  return { count, filter };
}
