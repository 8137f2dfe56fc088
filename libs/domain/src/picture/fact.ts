/**
 * What does one development say about one country? In this order:
 * 1. what was withdrawn says nothing any more;
 * 2. it is counted once per host, an act of the Union also in each state that is a member today; one that names no host is
 *    counted as such and never lost;
 * 3. of an instrument the country's own stage counts, not the furthest one;
 * 4. its month is the one it happened in; where only the year is known, July of that year, or the month it was first seen in
 *    if that lies in the same year; where nothing is known, the month it was first seen in.
 */
import type { Certainty, Development, Kind, Party, Polarity, Profile, Stage } from '../model.js';
import { isInstrument } from '../model.js';
import { isCanary } from '../canary.js';
import { isEnd } from '../folding/kinds.js';

/** As much of a development as the picture of a country needs. `month` counts months since the year 0. */
export interface PictureFact {
  id: string;
  kind: Kind;
  stage: Stage;
  polarity: Polarity;
  certainty: Certainty;
  disputed: boolean;
  /** Positive evidence of an ordinary crime or a labour matter: recorded, never weighed. */
  ordinary: boolean;
  /** It names people, and so is about them and no rule for all. */
  named: boolean;
  origin: string | null;
  /** Hosts and parties, the origin left out. */
  hosts: readonly string[];
  parties: readonly Party[];
  profiles: readonly Profile[];
  when: string | null;
  month: number;
  /** Whether its month was said, or taken from the year, or from the day it was first seen. */
  dated: 'month' | 'year' | 'seen';
}

/** What of a development `factOf` reads. */
export type PictureSource = Pick<
  Development,
  | 'id'
  | 'kind'
  | 'stage'
  | 'polarity'
  | 'certainty'
  | 'state'
  | 'persecution'
  | 'origin'
  | 'hosts'
  | 'parties'
  | 'profiles'
  | 'when'
  | 'subjects'
  | 'firstSeenAt'
>;

/** Months since the year 0 of `YYYY-MM` or anything that begins so. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Reverses `monthNumber`. */
export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function dating({
  when,
  firstSeenAt,
}: Pick<Development, 'when' | 'firstSeenAt'>): Pick<PictureFact, 'month' | 'dated'> {
  if (when !== null && when.length >= 7) return { month: monthNumber(when), dated: 'month' };
  if (when === null) return { month: monthNumber(firstSeenAt), dated: 'seen' };
  const sameYear = when === firstSeenAt.slice(0, 4);
  return { month: monthNumber(sameYear ? firstSeenAt : `${when}-07`), dated: 'year' };
}

/** Hosts and parties, in the order of their codes; the origin is none of them unless it alone is named. */
function countriesOf({ hosts, parties, origin }: PictureSource): readonly string[] {
  if (parties.length === 0 && hosts.length < 2) return hosts;
  const named = new Set([...hosts, ...parties.map(({ country }) => country)]);
  if (named.size > 1 && origin !== null) named.delete(origin);
  return [...named].sort();
}

/** A development as the picture counts it, or why it is not counted. */
export function factOf(
  development: PictureSource,
): { counted: true; fact: PictureFact } | { counted: false; because: 'withdrawn' | 'canary' } {
  if (isCanary(development)) return { counted: false, because: 'canary' };
  if (development.state === 'withdrawn') return { counted: false, because: 'withdrawn' };
  const { id, kind, stage, polarity, certainty, origin, parties, profiles, when } = development;
  const fact: PictureFact = {
    ...{ id, kind, stage, polarity, certainty, origin, parties, profiles, when },
    ...dating(development),
    disputed: development.state === 'disputed',
    ordinary: development.persecution === false,
    named: development.subjects.length > 0,
    hosts: countriesOf(development),
  };
  return { counted: true, fact };
}

function partyAt(fact: PictureFact, host: string): Party | undefined {
  return fact.parties.find(({ country }) => country === host) ?? fact.parties.find(({ country }) => country === 'EU');
}

/** The stage in one country: of an instrument the country's own. */
export function stageAt(fact: PictureFact, host: string | null): Stage {
  return host === null || fact.parties.length === 0 ? fact.stage : (partyAt(fact, host)?.stage ?? fact.stage);
}

/** Since when that stage stands there, as far as it was said. */
export function sinceAt(fact: PictureFact, host: string): string | null {
  return fact.parties.length === 0 ? fact.when : (partyAt(fact, host)?.since ?? fact.when);
}

/** Whether it weighs for or against people there: an instrument that a state has suspended no longer binds it. */
export function polarityAt(fact: PictureFact, host: string | null): Polarity {
  if (!isInstrument(fact.kind)) return fact.polarity;
  return isEnd(stageAt(fact, host)) ? 'mitigating' : fact.polarity;
}

const GENERAL: readonly Kind[] = ['refuge', 'surveillance', 'wanted_list'];

/** Whether it is about people of an origin: it says so, or it says no origin and is general or binds the origin, too. */
export function isOfOrigin(fact: PictureFact, origin: string): boolean {
  if (fact.origin !== null) return fact.origin === origin;
  return GENERAL.includes(fact.kind) || (isInstrument(fact.kind) && fact.hosts.includes(origin));
}
