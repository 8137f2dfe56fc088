/**
 * The smallest set of scenes in which two ways of ringing can differ: countries, profiles and ages that no subscription and
 * no mute tells apart are one. What is mentioned nowhere stands for the rest of the world.
 */
import { dayOf } from '../matching/dates.js';
import { statesOf } from '../matching/states-of.js';
import { PROFILES, type Profile } from '../model.js';
import type { Mute } from './mutes.js';
import type { Ringing } from './ringing.js';

/** Where something happens. */
export interface Place {
  /** Null is an act of the origin, which happens nowhere. */
  country: string | null;
  /** Who acts there, where that is the Union. */
  host: string | null;
  /** How it is told: null is anywhere. */
  told: string | null;
}

/** A code that no country has: the rest of the world, where nothing is mentioned. */
const ELSEWHERE = '..';

/** How long ago it happened, in hours, at the most by which it is inside a window; and whether it is new. */
export interface Age {
  hours: number;
  isNew: boolean;
}

const NEW_HOURS = 72;

function mentioned(ringings: readonly Ringing[]): string[] {
  const lists = ringings.flatMap(({ subscriptions, mutes }) => [...subscriptions, ...mutes]);
  return [...new Set(lists.flatMap(({ countries }) => countries))].sort();
}

/** Places in which the ways of ringing may differ. */
export function placesIn(ringings: readonly Ringing[], now: Date): Place[] {
  const countries = mentioned(ringings);
  const places: Place[] = [
    { country: null, host: null, told: null },
    { country: ELSEWHERE, host: null, told: null },
    ...countries.map((country) => ({ country, host: country, told: country })),
  ];
  if (!countries.includes('EU')) return places;
  const members = statesOf('EU', dayOf(now));
  const unnamed = members.find((member) => !countries.includes(member));
  const named = countries.filter((country) => members.includes(country) && country !== 'EU');
  const byUnion = [...named, ...(unnamed === undefined ? [] : [unnamed])];
  return [...places, ...byUnion.map((country) => ({ country, host: 'EU', told: 'EU' }))];
}

/** Profiles in which the ways of ringing may differ; null is a person without one. */
export function profilesIn(ringings: readonly Ringing[]): (Profile | null)[] {
  const named = new Set(ringings.flatMap(({ subscriptions }) => subscriptions.flatMap(({ profiles }) => profiles)));
  const unnamed = PROFILES.find((profile) => !named.has(profile));
  return [null, ...named, ...(unnamed === undefined ? [] : [unnamed])];
}

/** Ages in which the ways of ringing may differ: just inside each window, and just inside of being new. */
export function agesIn(ringings: readonly Ringing[]): Age[] {
  const windows = ringings.flatMap(({ subscriptions }) => subscriptions.map(({ windowDays }) => windowDays * 24));
  const bounds = [...new Set([...windows, NEW_HOURS])].sort((a, b) => a - b);
  return bounds.flatMap((hours) => [...(hours <= NEW_HOURS ? [{ hours, isNew: true }] : []), { hours, isNew: false }]);
}

/** Instants at which the ways of ringing may differ: now, and when each mute ends. */
export function instantsIn(ringings: readonly Ringing[], now: Date): Date[] {
  const ends = ringings.flatMap(({ mutes }) => mutes.map(({ until }) => Date.parse(until)));
  const later = [...new Set(ends)].filter((end) => end > now.getTime());
  return [now, ...later.sort((a, b) => a - b).map((end) => new Date(end))];
}

/** Developments that one of the mutes names, and null for every other. */
export function developmentsIn(mutes: readonly (readonly Mute[])[]): (string | null)[] {
  return [null, ...new Set(mutes.flat().flatMap(({ developmentId }) => developmentId ?? []))];
}
