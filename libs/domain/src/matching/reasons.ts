import type { Profile, Stage, Urgency } from '../model.js';

export const REASON_CODES = [
  'resides_in_host',
  'transits_host',
  'plans_host',
  'origin_matches',
  'general_without_origin',
  'profile_named',
  'no_profile_named',
  'other_profile_same_host',
  'bound_by_instrument',
  'linked_co_defendant',
  'linked_shared_flat',
  'linked_same_case',
  'linked_family',
  'stands_in_host',
  'reported_by_own_organisation',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Why a person is touched: a code with its public parameters. */
export interface MatchReason {
  code: ReasonCode;
  country: string | null;
  day: string | null;
  profile: Profile | null;
}

/** One person an alert is about. `stage` is the stage that counts where the person is. */
export interface Touched {
  personId: string;
  urgency: Urgency;
  stage: Stage | null;
  reasons: MatchReason[];
}

/** A reason with only the parameters that matter. */
export function because(code: ReasonCode, parameters: Partial<Omit<MatchReason, 'code'>> = {}): MatchReason {
  return { code, country: null, day: null, profile: null, ...parameters };
}
