import { CLOCK_CODES } from '../clocks/clock.js';
import type { Profile, Stage, Urgency } from '../model.js';
import type { PackedIds } from './columns/packed-ids.js';

export const REASON_CODES = [
  'resides_in_host',
  'transits_host',
  'plans_host',
  'origin_matches',
  'general_without_origin',
  'profile_named',
  'no_profile_named',
  'other_profile_same_host',
  'on_a_list',
  'lasting_title',
  'internal_passport_only',
  'papers_do_not_pass',
  'muted',
  'bound_by_instrument',
  'linked_co_defendant',
  'linked_shared_flat',
  'linked_same_case',
  'linked_family',
  'stands_in_host',
  'reported_by_own_organisation',
  ...CLOCK_CODES,
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Why a person is touched: a code with its public parameters. */
export interface MatchReason {
  code: ReasonCode;
  country: string | null;
  day: string | null;
  profile: Profile | null;
}

/** How a development touches somebody. `stage` is the stage that counts where the person is. */
export interface Touch {
  urgency: Urgency;
  stage: Stage | null;
  reasons: readonly MatchReason[];
}

/** One person an alert is about. */
export interface Touched extends Touch {
  personId: string;
}

/** All who are touched in the same way: thousands of persons share a few sets of reasons. */
export interface TouchedGroup extends Touch {
  persons: PackedIds;
}

/** A reason with only the parameters that matter. */
export function because(code: ReasonCode, parameters: Partial<Omit<MatchReason, 'code'>> = {}): MatchReason {
  return { code, country: null, day: null, profile: null, ...parameters };
}
