/**
 * Is somebody kept from being rung, and what becomes of what they would have been rung for? In this order:
 * 1. a mute holds from its beginning until its end, and where all it names fits: kind, country, subscription, development;
 * 2. it never reaches a first-hand report, because it is asked about developments only;
 * 3. whoever is touched anew under a mute stands as a digest; whoever was touched before stays exactly as they stood,
 *    unless it has become less urgent;
 * 4. so nothing is lost: when the mute ends and all is judged again, what still stands is worse than what was kept, and
 *    rings.
 */
import { isMoreUrgent } from '../matching/urgency.js';
import { dayOf } from '../matching/dates.js';
import { statesOf } from '../matching/states-of.js';
import type { Touched } from '../matching/reasons.js';
import { familyOf } from '../folding/kinds.js';
import type { Development, Kind } from '../model.js';

/** The longest time a mute may last, in days. */
export const LONGEST_MUTE_DAYS = 90;

/** What an organisation does not want to be rung for, for a while. Empty lists and null mean "any". */
export interface Mute {
  id: string;
  orgId: string;
  /** Instants; it holds from the first and no longer at the second. */
  from: string;
  until: string;
  kinds: Kind[];
  countries: string[];
  subscriptionId: string | null;
  developmentId: string | null;
}

/** Whether a mute holds at an instant. */
export function isInForce({ from, until }: Pick<Mute, 'from' | 'until'>, now: Date): boolean {
  return Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(until);
}

/** Whether a place is among those named; what the Union does is done in each member state. */
function names(countries: readonly string[], country: string | null, hosts: readonly string[], now: Date): boolean {
  if (countries.length === 0) return true;
  if (country === null) return false;
  if (countries.includes(country)) return true;
  return countries.includes('EU') && hosts.includes('EU') && statesOf('EU', dayOf(now)).includes(country);
}

/**
 * The mute under which a development falls where it acts, or null. `country` is null for an act of the origin, which has no
 * place; `subscriptionId` is the subscription by which it is judged.
 */
export function mutedBy(
  mutes: readonly Mute[],
  development: Pick<Development, 'id' | 'kind' | 'hosts'>,
  country: string | null,
  now: Date,
  subscriptionId: string | null = null,
): Mute | null {
  const holds = (mute: Mute): boolean =>
    isInForce(mute, now) &&
    (mute.kinds.length === 0 || mute.kinds.includes(development.kind)) &&
    (mute.developmentId === null || mute.developmentId === development.id) &&
    (mute.subscriptionId === null || mute.subscriptionId === subscriptionId) &&
    names(mute.countries, country, development.hosts, now);
  return mutes.find(holds) ?? null;
}

/** What a mute of one development covers: it may advance within its family, and rings when it turns into something else. */
export function kindsOfMute(development: Pick<Development, 'kind'>): Kind[] {
  return [...familyOf(development.kind)];
}

/** How somebody stands who is touched under a mute; `before` is how they stood in the alert, null when they did not. */
export function whileMuted(judged: Touched, before: Touched | null): Touched {
  if (before === null) return { ...judged, urgency: 'digest' };
  return isMoreUrgent(before.urgency, judged.urgency) ? judged : before;
}
