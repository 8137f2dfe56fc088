/**
 * Does a development touch a person, how urgently, and why? In this order:
 * 1. a host, or a party of the instrument, is where the person is, passes through or plans to go;
 * 2. the origin is one of the person's, or there is none and the kind is general;
 * 3. what holds of the person moves the urgency by the steps of the table: a profile that is not the one named, plans of
 *    more than a week ahead, a lasting title to stay, a place on a list that officers abroad see, no paper but an internal
 *    passport;
 * 4. a new detention where the person leaves within a week is critical whatever 3 says.
 */
import {
  type Development,
  type Exposure,
  type Kind,
  type Profile,
  type Stage,
  type WantedStatus,
  isInstrument,
} from '../model.js';
import {
  MODIFIED_KINDS,
  URGENCY_MODIFIERS,
  type UrgencyModifier,
  type UrgencyTable,
} from '../subscribing/urgency-table.js';
import { cannotPass, hasInternalPassportOnly, mayStay } from './papers.js';
import { because, type MatchReason, type ReasonCode, type Touch } from './reasons.js';
import { exitFrom, presencesOf, SOON_DAYS, type Presence } from './presence.js';
import { dangerFor, isMoreUrgent, type Danger } from './urgency.js';

const GENERAL: readonly Kind[] = ['refuge', 'surveillance', 'wanted_list'];
/** Lists on which officers of another state find somebody. */
const LISTED: readonly WantedStatus[] = ['interstate_list', 'interpol'];

/** A development as it acts in one country; `danger` is the default urgency there. */
export interface Acting {
  country: string;
  stage: Stage;
  danger: Danger;
  /** Nobody new is rung for it here (see mutes.ts). */
  muted: boolean;
}

/** Why the origin fits, or null when it does not. */
export function originReason(
  development: Development,
  { origins }: Pick<Exposure, 'origins'>,
  host: string,
): MatchReason | null {
  const { origin, kind } = development;
  if (origin !== null) return origins.includes(origin) ? because('origin_matches', { country: origin }) : null;
  if (GENERAL.includes(kind)) return because('general_without_origin');
  if (!isInstrument(kind)) return null;
  const bound = new Set([...development.hosts, ...development.parties.map(({ country }) => country)]);
  const party = origins.find((country) => country !== host && bound.has(country));
  return party === undefined ? null : because('origin_matches', { country: party });
}

function profileReason(development: Development, exposure: Exposure, host: string): MatchReason {
  if (development.profiles.length === 0) return because('no_profile_named');
  const shared = development.profiles.find((profile) => exposure.profiles.includes(profile));
  if (shared !== undefined) return because('profile_named', { profile: shared });
  return because('other_profile_same_host', { country: host });
}

/** A development in one country and a person there: what each rule below is asked about. */
interface Meeting {
  development: Development;
  exposure: Exposure;
  at: Acting;
  presence: Presence;
  today: string;
}

/** What holds of the person and moves the urgency. */
function holdingOf({ development, exposure, presence, today }: Meeting, profile: MatchReason): UrgencyModifier[] {
  const { papers, wanted } = exposure;
  const holds: Readonly<Record<Exclude<UrgencyModifier, 'unverified' | 'family_link'>, boolean>> = {
    other_profile: profile.code === 'other_profile_same_host',
    far_plans: presence.daysAhead > SOON_DAYS,
    lasting_title: mayStay(papers, today),
    wanted_abroad: LISTED.includes(wanted),
    internal_passport_only: hasInternalPassportOnly(papers, today),
  };
  return URGENCY_MODIFIERS.filter((modifier) => modifier in holds && holds[modifier as keyof typeof holds]).filter(
    (modifier) => MODIFIED_KINDS[modifier]?.includes(development.kind) ?? true,
  );
}

const HOLDING_REASONS: Partial<Record<UrgencyModifier, ReasonCode>> = {
  lasting_title: 'lasting_title',
  wanted_abroad: 'on_a_list',
  internal_passport_only: 'internal_passport_only',
};

/** The way out that a new detention endangers: within a week. */
function exitOf({ development, exposure, at, today }: Meeting): MatchReason[] {
  if (development.kind !== 'detention' || at.danger.urgency !== 'critical') return [];
  const exit = exitFrom(exposure, at.country, today, SOON_DAYS);
  if (exit === null) return [];
  const way = { from: at.country, to: exit.country };
  if (!cannotPass(exposure.papers, way, today)) return [exit.reason];
  return [exit.reason, because('papers_do_not_pass', { country: exit.country })];
}

function meet(meeting: Meeting, table: UrgencyTable): Touch | null {
  const { development, exposure, at, presence } = meeting;
  const origin = originReason(development, exposure, at.country);
  if (origin === null) return null;
  const profile = profileReason(development, exposure, at.country);
  const holding = holdingOf(meeting, profile);
  const exit = exitOf(meeting);
  const reasons = [
    presence.reason,
    origin,
    profile,
    ...(isInstrument(development.kind) ? [because('bound_by_instrument', { country: at.country })] : []),
    ...holding.flatMap((modifier) => HOLDING_REASONS[modifier] ?? []).map((code) => because(code)),
    ...exit,
  ];
  const urgency = exit.length > 0 ? 'critical' : dangerFor(development, at.danger, holding, table);
  return at.muted
    ? { urgency: 'digest', stage: at.stage, reasons: [...reasons, because('muted')] }
    : { urgency, stage: at.stage, reasons };
}

/** How a development touches a person where it acts, at its most urgent; null when it does not. */
export function touch(
  development: Development,
  exposure: Exposure,
  acting: ReadonlyMap<string, Acting>,
  today: string,
  table: UrgencyTable,
): Touch | null {
  let worst: Touch | null = null;
  for (const presence of presencesOf(exposure, today)) {
    const at = acting.get(presence.country);
    const found = at === undefined ? null : meet({ development, exposure, at, presence, today }, table);
    if (found !== null && (worst === null || isMoreUrgent(found.urgency, worst.urgency))) worst = found;
  }
  return worst;
}

/**
 * How an act of the origin touches somebody who fled it, wherever they are; `named` is the first named profile they have.
 * A named profile makes it high, another one touches nobody.
 */
export function touchFromOrigin(
  development: Development,
  named: Profile | null,
  danger: Danger,
  muted: boolean,
): Touch | null {
  const { profiles, origin: country, stage, polarity, certainty } = development;
  if (named === null && profiles.length > 0) return null;
  const profile = named === null ? because('no_profile_named') : because('profile_named', { profile: named });
  const rings = named !== null && stage === 'executed' && polarity === 'adverse' && certainty !== 'unverified';
  const reasons = [because('origin_matches', { country }), profile];
  if (muted) return { urgency: 'digest', stage: danger.stage, reasons: [...reasons, because('muted')] };
  return { urgency: rings ? 'high' : danger.urgency, stage: danger.stage, reasons };
}
