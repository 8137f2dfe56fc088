/**
 * Does a development stand in a country for somebody who is there or goes there, in which section of a brief, and how? In
 * this order:
 * 1. what was withdrawn and what is known to be an ordinary crime stands nowhere; nor does history whose day is not known;
 * 2. it must act there, as a party with that party's own stage and date, or as a host;
 * 3. its origin must be one of theirs, or it concerns everybody there;
 * 4. its kind says the section; what was done to people stays for 24 months, threats and pressure do not stand at all;
 * 5. what is only planned, asked for, undone, over or unverified is shown and makes no brief urgent; what stands is high
 *    where people like them were taken, and otherwise a digest: nothing of it is news.
 */
import {
  isInstrument,
  type Certainty,
  type Development,
  type Exposure,
  type Kind,
  type Stage,
  type Urgency,
} from '../model.js';
import { ageHours, dayOf } from '../matching/dates.js';
import { statesOf } from '../matching/states-of.js';
import { originReason } from '../matching/touch.js';

export const BRIEF_SECTIONS = ['taken', 'refuge', 'agreements', 'wanted_lists', 'surveillance'] as const;
export type BriefSection = (typeof BRIEF_SECTIONS)[number];

/** How a fact stands in the country. */
export const STANDINGS = [
  'in_force',
  'coming',
  'planned',
  'ended',
  'taken',
  'asked_for',
  'attacked',
  'undone',
  'closed',
  'open',
  'may_change',
] as const;
export type FactStanding = (typeof STANDINGS)[number];

/** Whose profile it was about. */
export const LIKENESSES = ['own_profile', 'no_profile_named', 'other_profile'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Why a fact counts as it does. */
export const FACT_REASONS = [
  'people_like_them',
  'other_people',
  'binds_there',
  'refuge_there',
  'unverified',
  'not_standing',
] as const;
export type FactReason = (typeof FACT_REASONS)[number];

/** One development as it stands in one country for one person. */
export interface StandingFact {
  development: Development;
  section: BriefSection;
  standing: FactStanding;
  /** The stage that counts in the country, and its date as far as it is known. */
  stage: Stage;
  since: string | null;
  likeness: Likeness;
  /** How urgent it makes a brief; null where it is shown only. */
  urgency: Urgency | null;
  because: FactReason;
}

/** For whom it is asked: as much of an exposure as these rules read. */
export type Briefed = Pick<Exposure, 'origins' | 'profiles'>;

/** What was done to people stays in a brief for so long, in months. */
export const BRIEF_MONTHS = 24;
const MONTHS_IN_HOURS = 731 * 24;

const SECTIONS: Readonly<Partial<Record<Kind, BriefSection>>> = {
  forced_return: 'taken',
  abduction: 'taken',
  detention: 'taken',
  violence: 'taken',
  refuge: 'refuge',
  data_sharing_agreement: 'agreements',
  extradition_agreement: 'agreements',
  security_agreement: 'agreements',
  wanted_list: 'wanted_lists',
  surveillance: 'surveillance',
};
/** The kinds that can stand in a brief. */
export const BRIEF_KINDS = Object.keys(SECTIONS) as readonly Kind[];

const OF_INSTRUMENTS: Readonly<Partial<Record<Stage, FactStanding>>> = {
  in_force: 'in_force',
  ratified: 'coming',
  signed: 'coming',
  // A list handed over or asked for is told by the stages of what is done to people.
  ordered: 'in_force',
  executed: 'in_force',
  suspended: 'ended',
  blocked: 'ended',
};
const OF_TAKEN: Readonly<Partial<Record<Stage, FactStanding>>> = {
  requested: 'asked_for',
  detained: 'taken',
  ordered: 'taken',
  executed: 'taken',
  blocked: 'undone',
};
const COUNTING: readonly FactStanding[] = ['in_force', 'coming', 'taken', 'closed', 'open'];

interface StageThere {
  stage: Stage;
  since: string | null;
}

function stageThere({ parties, hosts, stage, when }: Development, country: string, day: string): StageThere | null {
  const party = parties.find((it) => statesOf(it.country, day).includes(country));
  if (party !== undefined) return { stage: party.stage, since: party.since };
  return hosts.some((host) => statesOf(host, day).includes(country)) ? { stage, since: when } : null;
}

function standingOf({ kind, polarity }: Development, stage: Stage): FactStanding | null {
  if (isInstrument(kind)) return polarity === 'mitigating' ? 'ended' : (OF_INSTRUMENTS[stage] ?? 'planned');
  if (kind === 'refuge') {
    if (stage === 'executed') return polarity === 'mitigating' ? 'open' : 'closed';
    return stage === 'blocked' ? 'undone' : 'may_change';
  }
  const taken = OF_TAKEN[stage] ?? null;
  if (taken === null) return null;
  if (polarity === 'mitigating') return 'undone';
  return kind === 'violence' && taken === 'taken' ? 'attacked' : taken;
}

function likenessOf({ profiles }: Development, person: Briefed): Likeness {
  if (profiles.length === 0) return 'no_profile_named';
  return profiles.some((profile) => person.profiles.includes(profile)) ? 'own_profile' : 'other_profile';
}

function countOf(
  fact: Pick<StandingFact, 'section' | 'standing' | 'likeness'>,
  certainty: Certainty,
): Pick<StandingFact, 'urgency' | 'because'> {
  const { section, standing, likeness } = fact;
  if (certainty === 'unverified') return { urgency: null, because: 'unverified' };
  if (!COUNTING.includes(standing)) return { urgency: null, because: 'not_standing' };
  if (section === 'refuge') return { urgency: 'digest', because: 'refuge_there' };
  if (section !== 'taken') return { urgency: 'digest', because: 'binds_there' };
  const isLikeThem = likeness !== 'other_profile';
  return isLikeThem ? { urgency: 'high', because: 'people_like_them' } : { urgency: 'digest', because: 'other_people' };
}

/** How a development stands in a country for a person, or null where it does not. */
export function standingFact(
  development: Development,
  person: Briefed,
  country: string,
  now: Date,
): StandingFact | null {
  const { kind, state, persecution, when, background, changedAt, certainty } = development;
  const section = SECTIONS[kind] ?? null;
  if (section === null || state === 'withdrawn' || persecution === false) return null;
  const there = stageThere(development, country, dayOf(now));
  if (there === null || originReason(development, person, country) === null) return null;
  const standing = standingOf(development, there.stage);
  if (standing === null) return null;
  if (section === 'taken') {
    const isOld = ageHours(when, changedAt, now).least > MONTHS_IN_HOURS;
    if (isOld || (background && when === null)) return null;
  }
  const likeness = likenessOf(development, person);
  const shown = { development, section, standing, ...there, likeness };
  return { ...shown, ...countOf(shown, certainty) };
}
