import type { Role, Urgency } from '../model.js';

/** The ways a member is reached. */
export type Channel = 'email' | 'signal';

/** Who a step rings; `responsible` is the member of the duty, or whoever is on call for the desk. */
export type StepTarget = 'responsible' | 'second' | 'lead' | 'director';

/** Which of a recipient's channels a step uses: the first usable, the next one, or every one. */
export type ChannelChoice = 'preferred' | 'other' | 'all';

export interface PolicyStep {
  afterMinutes: number;
  target: StepTarget;
  channels: ChannelChoice;
}

/** What a message may say: L0 code only, L1 urgency, L2 kind, L3 the public headline. */
export const LEVELS = ['L0', 'L1', 'L2', 'L3'] as const;
export type Level = (typeof LEVELS)[number];

/** Who is told, in what order, over which channel, how long to wait. */
export interface Policy {
  onCall: string[];
  lead: string | null;
  director: string | null;
  critical: PolicyStep[];
  high: PolicyStep[];
  digest: PolicyStep[];
  holdMinutes: number;
  maximumLevel: Level;
}

/** A member as escalation knows one, in order of arrival. */
export interface PolicyMember {
  memberId: string;
  roles: readonly Role[];
  active: boolean;
}

const STEPS: Readonly<Record<Urgency, readonly PolicyStep[]>> = {
  critical: [
    { afterMinutes: 0, target: 'responsible', channels: 'preferred' },
    { afterMinutes: 5, target: 'responsible', channels: 'other' },
    { afterMinutes: 10, target: 'second', channels: 'preferred' },
    { afterMinutes: 20, target: 'lead', channels: 'all' },
    { afterMinutes: 30, target: 'director', channels: 'all' },
  ],
  high: [
    { afterMinutes: 0, target: 'responsible', channels: 'preferred' },
    { afterMinutes: 15, target: 'responsible', channels: 'other' },
    { afterMinutes: 60, target: 'second', channels: 'preferred' },
    { afterMinutes: 120, target: 'lead', channels: 'all' },
  ],
  digest: [],
};

/** The policy an organisation starts with: caseworkers and admins on call in order of arrival, the first admin leads. */
export function defaultPolicy(members: readonly PolicyMember[]): Policy {
  const active = members.filter((member) => member.active);
  const admins = active.filter((member) => member.roles.includes('organisation_admin'));
  const carers = active.filter((member) => member.roles.includes('caseworker') || admins.includes(member));
  return {
    onCall: carers.map((member) => member.memberId),
    lead: admins[0]?.memberId ?? null,
    director: null,
    critical: [...STEPS.critical],
    high: [...STEPS.high],
    digest: [...STEPS.digest],
    holdMinutes: 30,
    maximumLevel: 'L0',
  };
}

/** The level a message is written in: the lower of what the organisation allows and the member prefers, at most L2. */
export function chooseLevel(organisationMaximum: Level, memberPreference: Level): Exclude<Level, 'L3'> {
  const lower = Math.min(LEVELS.indexOf(organisationMaximum), LEVELS.indexOf(memberPreference));
  return (['L0', 'L1', 'L2'] as const)[Math.min(lower, 2)] ?? 'L0';
}
