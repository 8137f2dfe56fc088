/** One way of ringing as bits: which subscriptions take part in a report, for a person, at a place. */
import { CERTAINTIES, type Certainty, type Kind, type Profile, type Stage, type Subscription } from '../model.js';
import type { Ringing } from './ringing.js';
import type { Place } from './scenes.js';

/** A bit for each subscription, in their order. */
export type Mask = number;

/** More subscriptions than bits would not fit the comparison. */
export const MOST_SUBSCRIPTIONS = 30;

export interface Side {
  subscriptions: readonly Subscription[];
  /** The subscriptions that want something. */
  maskOf: (wants: (subscription: Subscription) => boolean) => Mask;
}

/** The subscriptions of one way of ringing; throws where there are more than can be compared. */
export function sideOf({ subscriptions }: Ringing): Side {
  if (subscriptions.length > MOST_SUBSCRIPTIONS) throw new Error('There are too many subscriptions to compare.');
  const maskOf: Side['maskOf'] = (wants) =>
    subscriptions.reduce((mask, subscription, index) => (wants(subscription) ? mask | (1 << index) : mask), 0);
  return { subscriptions, maskOf };
}

function includes<Value>(list: readonly Value[], value: Value): boolean {
  return list.length === 0 || list.includes(value);
}

/** Takes part in a kind at a stage, with a certainty, so many hours after it happened. */
export function wantsReport(
  kind: Kind,
  stage: Stage,
  certainty: Certainty,
  hours: number,
): (subscription: Subscription) => boolean {
  return ({ enabled, kinds, stages, minimumCertainty, windowDays }) =>
    enabled &&
    hours <= windowDays * 24 &&
    includes(kinds, kind) &&
    includes(stages, stage) &&
    CERTAINTIES.indexOf(certainty) >= CERTAINTIES.indexOf(minimumCertainty);
}

/** Takes part in what happens at a place; an act of the origin concerns every subscription. */
export function wantsPlace({ country, host }: Place): (subscription: Subscription) => boolean {
  return ({ countries }) =>
    countries.length === 0 ||
    country === null ||
    countries.includes(country) ||
    (host !== null && countries.includes(host));
}

/** Takes part in what touches a person with one profile, or with none. */
export function wantsPerson(profile: Profile | null): (subscription: Subscription) => boolean {
  return ({ profiles }) => profiles.length === 0 || (profile !== null && profiles.includes(profile));
}

/** The policy by which something rings critical, or false when it does not: the first subscription that calls it so. */
export function criticalBy({ subscriptions }: Side, mask: Mask, tableSays: boolean): string | null | false {
  const found = subscriptions.find(
    ({ urgency }, index) => (mask & (1 << index)) !== 0 && (urgency === 'critical' || (urgency === null && tableSays)),
  );
  return found === undefined ? false : found.policyId;
}
