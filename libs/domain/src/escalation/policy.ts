import type { Kind, Role, Urgency } from '../model.js';

/**
 * Who a step rings. `responsible` is the member of the duty, or whoever is on call for the desk; `member`, `group` and
 * `schedule` are named by the step's `who`.
 */
export const STEP_TARGETS = ['responsible', 'second', 'lead', 'director', 'member', 'group', 'schedule'] as const;
export type StepTarget = (typeof STEP_TARGETS)[number];

/** Which of a recipient's channels a step uses: the first usable, the next one, or every one. */
export type ChannelChoice = 'preferred' | 'other' | 'all';

export interface PolicyStep {
  /** Minutes from the beginning of the round. */
  afterMinutes: number;
  /** Waits for the next morning instead; `afterMinutes` says nothing then. */
  nextMorning: boolean;
  target: StepTarget;
  /** The member, group or schedule that is meant; null for the other targets. */
  who: string | null;
  channels: ChannelChoice;
}

/** Members who are rung together, or one after the other by the steps that name the group. */
export interface Group {
  id: string;
  name: string;
  members: string[];
  ring: 'together' | 'in_order';
}

/** What a message may say: L0 code only, L1 urgency, L2 kind, L3 the public headline. */
export const LEVELS = ['L0', 'L1', 'L2', 'L3'] as const;
export type Level = (typeof LEVELS)[number];

/** Who is told, in what order, over which channel, how long to wait. */
export interface Policy {
  onCall: string[];
  /** The schedule that says who is on call; `onCall` follows after it. Null: `onCall` alone. */
  schedule: string | null;
  lead: string | null;
  director: string | null;
  groups: Group[];
  critical: PolicyStep[];
  /** For what is critical and is no detention, abduction or return; null: as `critical`. */
  criticalOther: PolicyStep[] | null;
  high: PolicyStep[];
  digest: PolicyStep[];
  /** How many different members must have a duty before it is taken. */
  needs: Record<Urgency, number>;
  /** Rounds after which a duty is given up and that is told; null for never. What is critical never is. */
  rounds: { high: number | null; digest: number | null };
  /** Minutes for which "I have it" holds without an outcome for what is critical. */
  holdMinutes: number;
  /** The same for what is high; null: until the next morning. */
  highHoldMinutes: number | null;
  /** What becomes of a high ring in its recipient's quiet hours. */
  whenQuiet: 'next_person' | 'wait';
  /** The zone of the organisation's mornings. */
  zone: string;
  /** When its mornings begin, `HH:MM`. */
  morning: string;
  maximumLevel: Level;
}

/** A member as escalation knows one, in order of arrival. */
export interface PolicyMember {
  memberId: string;
  roles: readonly Role[];
  active: boolean;
}

/** Kinds of which an hour decides: somebody is being taken or handed over. */
const KINDS_OF_AN_HOUR: readonly Kind[] = ['detention', 'abduction', 'forced_return'];

/** The steps for an urgency and kind. What has no kind is somebody's own report and cannot wait either. */
export function stepsFor(policy: Policy, urgency: Urgency, kind: Kind | null): readonly PolicyStep[] {
  if (urgency !== 'critical') return policy[urgency];
  const presses = kind === null || KINDS_OF_AN_HOUR.includes(kind);
  return presses ? policy.critical : (policy.criticalOther ?? policy.critical);
}

const plain = { nextMorning: false, who: null } as const;
const SLOWER: readonly PolicyStep[] = [
  { ...plain, afterMinutes: 0, target: 'responsible', channels: 'preferred' },
  { ...plain, afterMinutes: 15, target: 'responsible', channels: 'other' },
  { ...plain, afterMinutes: 60, target: 'second', channels: 'preferred' },
  { ...plain, afterMinutes: 0, nextMorning: true, target: 'lead', channels: 'all' },
];
const FASTEST: readonly PolicyStep[] = [
  { ...plain, afterMinutes: 0, target: 'responsible', channels: 'preferred' },
  { ...plain, afterMinutes: 5, target: 'responsible', channels: 'other' },
  { ...plain, afterMinutes: 10, target: 'second', channels: 'preferred' },
  { ...plain, afterMinutes: 20, target: 'lead', channels: 'all' },
  { ...plain, afterMinutes: 30, target: 'director', channels: 'all' },
];

/** How many members a policy can have on call; whoever comes after them is rung where none of these can be. */
export const MOST_ON_CALL = 50;

/**
 * The policy an organisation starts with: caseworkers and admins on call in order of arrival, as many as a policy can have;
 * the first admin leads.
 */
export function defaultPolicy(members: readonly PolicyMember[]): Policy {
  const active = members.filter((member) => member.active);
  const admins = active.filter((member) => member.roles.includes('organisation_admin'));
  const carers = active.filter((member) => member.roles.includes('caseworker') || admins.includes(member));
  return {
    onCall: carers.slice(0, MOST_ON_CALL).map((member) => member.memberId),
    schedule: null,
    lead: admins[0]?.memberId ?? null,
    director: null,
    groups: [],
    critical: [...FASTEST],
    criticalOther: [...SLOWER],
    high: [...SLOWER],
    digest: [],
    needs: { critical: 1, high: 1, digest: 1 },
    rounds: { high: null, digest: null },
    holdMinutes: 30,
    highHoldMinutes: null,
    whenQuiet: 'next_person',
    zone: 'UTC',
    morning: '08:00',
    maximumLevel: 'L0',
  };
}

/** The level a message is written in: the lower of what the organisation allows and the member prefers, at most L2. */
export function chooseLevel(organisationMaximum: Level, memberPreference: Level): Exclude<Level, 'L3'> {
  const lower = Math.min(LEVELS.indexOf(organisationMaximum), LEVELS.indexOf(memberPreference));
  return (['L0', 'L1', 'L2'] as const)[Math.min(lower, 2)] ?? 'L0';
}
