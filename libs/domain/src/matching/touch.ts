/**
 * Does a development touch a person, how urgently, and why? In this order:
 * 1. a host, or a party of the instrument, is where the person is, passes through or plans to go;
 * 2. the origin is one of the person's, or there is none and the kind is general;
 * 3. the named profiles include one of the person's, or none is named; another profile in the same host is one lower;
 * 4. plans of more than a week ahead, and a closed refuge for those who hold a lasting title to stay, are one lower;
 * 5. a new detention where the person leaves within a week is critical whatever 3 says.
 */
import { type Development, type DocumentClass, type Exposure, type Kind, type Stage, isInstrument } from '../model.js';
import { because, type MatchReason, type Touched } from './reasons.js';
import { exitFrom, presencesOf, SOON_DAYS, type Presence } from './presence.js';
import { isMoreUrgent, lower, type Danger } from './urgency.js';

const GENERAL: readonly Kind[] = ['refuge', 'surveillance', 'wanted_list'];
const LASTING: readonly DocumentClass[] = ['convention_document', 'residence', 'second_nationality'];

/** A development as it acts in one country; `danger` is the default urgency there. */
export interface Acting {
  country: string;
  stage: Stage;
  danger: Danger;
}

/** Why the origin fits, or null when it does not. */
export function originReason(development: Development, exposure: Exposure, host: string): MatchReason | null {
  const { origin, kind } = development;
  if (origin !== null) return exposure.origins.includes(origin) ? because('origin_matches', { country: origin }) : null;
  if (GENERAL.includes(kind)) return because('general_without_origin');
  if (!isInstrument(kind)) return null;
  const bound = new Set([...development.hosts, ...development.parties.map(({ country }) => country)]);
  const party = exposure.origins.find((country) => country !== host && bound.has(country));
  return party === undefined ? null : because('origin_matches', { country: party });
}

function profileReason(development: Development, exposure: Exposure, host: string | null): MatchReason {
  if (development.profiles.length === 0) return because('no_profile_named');
  const shared = development.profiles.find((profile) => exposure.profiles.includes(profile));
  if (shared !== undefined) return because('profile_named', { profile: shared });
  return because('other_profile_same_host', { country: host });
}

function leavesSoon(development: Development, exposure: Exposure, at: Acting, today: string): Presence | null {
  const isDetention = development.kind === 'detention' && at.danger.urgency === 'critical';
  return isDetention ? exitFrom(exposure, at.country, today, SOON_DAYS) : null;
}

function touchedAt(
  development: Development,
  exposure: Exposure,
  at: Acting,
  presence: Presence,
  today: string,
): Touched | null {
  const origin = originReason(development, exposure, at.country);
  if (origin === null) return null;
  const profile = profileReason(development, exposure, at.country);
  const reasons = [presence.reason, origin, profile];
  if (isInstrument(development.kind)) reasons.push(because('bound_by_instrument', { country: at.country }));
  let urgency = at.danger.urgency;
  const closesRefuge = development.kind === 'refuge' && development.polarity === 'adverse';
  if (profile.code === 'other_profile_same_host') urgency = lower(urgency);
  if (presence.daysAhead > SOON_DAYS) urgency = lower(urgency);
  if (closesRefuge && exposure.documents.some((held) => LASTING.includes(held))) urgency = lower(urgency);
  const exit = leavesSoon(development, exposure, at, today);
  if (exit !== null) {
    urgency = 'critical';
    reasons.push(exit.reason);
  }
  return { personId: exposure.id, urgency, stage: at.stage, reasons };
}

/** How a development touches a person where it acts, at its most urgent; null when it does not. */
export function touch(
  development: Development,
  exposure: Exposure,
  acting: ReadonlyMap<string, Acting>,
  today: string,
): Touched | null {
  let worst: Touched | null = null;
  for (const presence of presencesOf(exposure, today)) {
    const at = acting.get(presence.country);
    const found = at === undefined ? null : touchedAt(development, exposure, at, presence, today);
    if (found !== null && (worst === null || isMoreUrgent(found.urgency, worst.urgency))) worst = found;
  }
  return worst;
}

/** How an act of the origin touches somebody who fled it, wherever they are; a named profile makes it high. */
export function touchFromOrigin(development: Development, exposure: Exposure, danger: Danger): Touched | null {
  const profile = profileReason(development, exposure, null);
  if (profile.code === 'other_profile_same_host') return null;
  const named = profile.code === 'profile_named' && development.stage === 'executed';
  const rings = named && development.polarity === 'adverse' && development.certainty !== 'unverified';
  return {
    personId: exposure.id,
    urgency: rings ? 'high' : danger.urgency,
    stage: danger.stage,
    reasons: [because('origin_matches', { country: development.origin }), profile],
  };
}
