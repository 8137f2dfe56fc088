import type { Subscription } from '../model.js';

/** What a new organisation is warned of from the first minute on: everything, wherever its people are, for a month back. */
export function defaultSubscription(orgId: string, id: string): Subscription {
  return {
    id,
    orgId,
    name: 'Where our people are',
    countries: [],
    kinds: [],
    stages: [],
    profiles: [],
    minimumCertainty: 'unverified',
    windowDays: 30,
    urgency: null,
    policyId: null,
    enabled: true,
  };
}
