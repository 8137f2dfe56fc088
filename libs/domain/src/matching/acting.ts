/**
 * Where does a development act for a subscription, and how urgent is it there? In this order:
 * 1. what is withdrawn, or an ordinary crime, or told as history without a date, acts nowhere;
 * 2. the subscription must want it: enabled, kind, certainty, and inside its window;
 * 3. it acts in its hosts at its own stage, an instrument in each party at the party's stage, which has its own date;
 * 4. each of these must be of a stage and in a country that the subscription names, and inside its window.
 */
import { CERTAINTIES, type Development, type Subscription, isInstrument } from '../model.js';
import { mutedBy } from '../subscribing/mutes.js';
import { tableOf, type Ringing } from '../subscribing/ringing.js';
import { ageHours, dayOf } from './dates.js';
import { statesOf } from './states-of.js';
import type { Acting } from './touch.js';
import { dangerOf } from './urgency.js';

/** From the furthest from a match to the closest. */
export const REFUSALS = [
  'not_subscribed',
  'too_uncertain',
  'background',
  'too_old',
  'nobody_touched',
  'ordinary_crime',
  'withdrawn',
] as const;
export type NoMatch = (typeof REFUSALS)[number];

/** When it is judged: places as of now, age as of the day an alert that stands was raised. */
export interface Moment {
  now: Date;
  agedAt: Date;
}

/** An instrument acts in each party at the party's own stage, which has its own date. */
function byParties({ kind, parties }: Development): boolean {
  return isInstrument(kind) && parties.length > 0;
}

/** Why a development touches nobody for a subscription, before anybody is looked at; null when it may. */
export function refusal(development: Development, subscription: Subscription, now: Date): NoMatch | null {
  if (development.state === 'withdrawn') return 'withdrawn';
  if (development.persecution === false) return 'ordinary_crime';
  const { kinds, enabled, minimumCertainty, windowDays } = subscription;
  if (!enabled || (kinds.length > 0 && !kinds.includes(development.kind))) return 'not_subscribed';
  if (CERTAINTIES.indexOf(development.certainty) < CERTAINTIES.indexOf(minimumCertainty)) return 'too_uncertain';
  if (development.background && development.when === null) return 'background';
  const moments = byParties(development) ? development.parties.map(({ since }) => since) : [development.when];
  const youngest = Math.min(...moments.map((when) => ageHours(when, development.changedAt, now).least));
  if (youngest <= windowDays * 24) return null;
  return development.background ? 'background' : 'too_old';
}

/** By what a development is judged for one subscription. */
export interface Case {
  development: Development;
  subscription: Subscription;
  ringing: Ringing;
}

/** The countries in which it acts for the subscription. */
export function actingIn({ development, subscription, ringing }: Case, { now, agedAt }: Moment): Map<string, Acting> {
  const acting = new Map<string, Acting>();
  const table = tableOf(ringing);
  const enter = (host: string, stage: Acting['stage'], since: string | null): void => {
    if (subscription.stages.length > 0 && !subscription.stages.includes(stage)) return;
    const age = ageHours(since, development.changedAt, agedAt);
    if (age.least > subscription.windowDays * 24) return;
    for (const country of statesOf(host, dayOf(now))) {
      if (subscription.countries.length > 0 && ![country, host].some((it) => subscription.countries.includes(it)))
        continue;
      const muted = mutedBy(ringing.mutes, development, country, now, subscription.id) !== null;
      acting.set(country, { country, stage, danger: dangerOf(development, stage, age.most, table), muted });
    }
  };
  if (byParties(development)) for (const { country, stage, since } of development.parties) enter(country, stage, since);
  else for (const host of development.hosts) enter(host, development.stage, development.when);
  return acting;
}
