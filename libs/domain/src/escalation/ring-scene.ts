import type { Urgency } from '../model.js';
import type { Channel } from '../reaching/channel.js';
import type { Presence } from './absence.js';
import type { Policy } from './policy.js';

/** Members who can be reached, each with the usable channels, the preferred first. In order of arrival. */
export type Reachable = ReadonlyMap<string, readonly Channel[]>;

/** What stands at the moment of a ring. */
export interface Scene {
  policy: Policy;
  reachable: Reachable;
  /** Who is on call by each schedule, the first to be rung first. */
  onCall: ReadonlyMap<string, readonly string[]>;
  /** When members are away, and who stands in for them. */
  presences: ReadonlyMap<string, Presence>;
  /** Members in their quiet hours, with the end of these. */
  quiet: ReadonlyMap<string, string>;
  /** Active admins who can be reached, in order of arrival. */
  admins: readonly string[];
  now: string;
}

/** The duty a ring is for; `holder` had it before. */
export interface RungDuty {
  responsible: string;
  holder: string | null;
  takers: readonly string[];
  /** Who said in the present round that they cannot, or later. */
  passers: readonly string[];
  urgency: Urgency;
}

/**
 * Why somebody is rung; what stands in says for whom: somebody away, asleep, out of reach, who has it already, or who passed
 * it on. `nobody_else`: they passed it on themselves, and nobody else is left.
 */
export type CallReason =
  | 'as_planned'
  | 'delegate'
  | 'stands_in'
  | 'stands_in_away'
  | 'stands_in_quiet'
  | 'stands_in_taken'
  | 'stands_in_passed'
  | 'nobody_else'
  | 'no_director';

export interface WhoRings {
  memberId: string;
  because: CallReason;
}

export type Called =
  { do: 'ring'; who: WhoRings[] } | { do: 'wait'; until: string; because: 'quiet_hours' } | { do: 'nobody' };
