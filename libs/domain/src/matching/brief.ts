/**
 * What already stands where a person is or goes? The exposure brief, in this order of rules:
 * 1. only adverse facts: rumours, plans and ordinary crimes brief nobody;
 * 2. instruments signed, ratified or in force there that bind with the person's origin;
 * 3. the state of refuge there, whatever its polarity;
 * 4. returns, abductions and detentions of the last 24 months there.
 * It is high when people like this person were taken there, otherwise a digest: nothing of it is news.
 */
import { type Development, type Exposure, type Kind, type Stage, type Urgency, isInstrument } from '../model.js';
import { ageHours, dayOf } from './dates.js';
import { isWatched, presencesOf, type Presence } from './presence.js';
import { groupTouched } from './group-touched.js';
import { because, type MatchReason, type Touch, type TouchedGroup } from './reasons.js';
import { statesOf } from './states-of.js';
import { originReason } from './touch.js';
import { isMoreUrgent } from './urgency.js';

export type Brief =
  | { matched: true; urgency: Urgency; touched: TouchedGroup[]; developmentIds: string[] }
  | { matched: false; because: 'not_watched' | 'nothing_stands' };

const MONTHS_24_IN_HOURS = 731 * 24;
const TAKEN: readonly Kind[] = ['forced_return', 'abduction', 'detention'];
const STANDING: readonly Stage[] = ['signed', 'ratified', 'in_force', 'ordered', 'executed'];

interface Standing {
  developmentId: string;
  urgency: Urgency;
  reason: MatchReason;
}

function stageIn(development: Development, country: string, day: string): Stage | null {
  const party = development.parties.find((it) => statesOf(it.country, day).includes(country));
  if (party !== undefined) return party.stage;
  return development.hosts.some((host) => statesOf(host, day).includes(country)) ? development.stage : null;
}

function tooVague(development: Development): boolean {
  const { state, persecution, certainty } = development;
  return state === 'withdrawn' || persecution === false || certainty === 'unverified';
}

function urgencyOfStanding(development: Development, exposure: Exposure, stage: Stage, now: Date): Urgency | null {
  const { kind, polarity, profiles, when, changedAt } = development;
  if (kind === 'refuge') return stage === 'executed' ? 'digest' : null;
  if (polarity === 'mitigating') return null;
  if (isInstrument(kind)) return STANDING.includes(stage) ? 'digest' : null;
  if (!TAKEN.includes(kind) || !['detained', 'ordered', 'executed'].includes(stage)) return null;
  if (ageHours(when, changedAt, now).least > MONTHS_24_IN_HOURS) return null;
  const alike = profiles.length === 0 || profiles.some((profile) => exposure.profiles.includes(profile));
  return alike ? 'high' : 'digest';
}

function standingIn(development: Development, exposure: Exposure, presence: Presence, now: Date): Standing | null {
  const { country } = presence;
  const stage = stageIn(development, country, dayOf(now));
  if (stage === null || tooVague(development) || originReason(development, exposure, country) === null) return null;
  const urgency = urgencyOfStanding(development, exposure, stage, now);
  if (urgency === null) return null;
  const reason = because('stands_in_host', { country, day: presence.reason.day });
  return { developmentId: development.id, urgency, reason };
}

/** The brief of one person over the developments of the places where they are or go. */
export function briefOf(exposure: Exposure, developments: readonly Development[], now: Date): Brief {
  if (!isWatched(exposure.status)) return { matched: false, because: 'not_watched' };
  const presences = presencesOf(exposure, dayOf(now));
  const standing = presences.flatMap((presence) =>
    developments.flatMap((development) => standingIn(development, exposure, presence, now) ?? []),
  );
  if (standing.length === 0) return { matched: false, because: 'nothing_stands' };
  const reasons = new Map(standing.map(({ reason }) => [reason.country, reason]));
  const urgency = standing.map((it) => it.urgency).reduce((a, b) => (isMoreUrgent(b, a) ? b : a));
  return {
    matched: true,
    urgency,
    touched: groupTouched([{ personId: exposure.id, urgency, stage: null, reasons: [...reasons.values()] }]),
    developmentIds: [...new Set(standing.map(({ developmentId }) => developmentId))].sort(),
  };
}

export type BriefStep =
  | { changed: false; because: 'same_places' }
  | { changed: true; worse: boolean; because: 'new_place' | 'less_urgent' | 'more_urgent' };

/** Whether a brief says something new to those who know the old one: only a new place or another urgency does. */
export function compareBriefs(old: Touch, now: Touch): BriefStep {
  const known = new Set(old.reasons.map(({ country }) => country));
  if (now.reasons.some(({ country }) => !known.has(country)))
    return { changed: true, worse: true, because: 'new_place' };
  if (isMoreUrgent(now.urgency, old.urgency)) return { changed: true, worse: true, because: 'more_urgent' };
  if (isMoreUrgent(old.urgency, now.urgency)) return { changed: true, worse: false, because: 'less_urgent' };
  return { changed: false, because: 'same_places' };
}
