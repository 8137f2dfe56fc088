import { randomUUID } from 'node:crypto';
import type { AlertSnapshot } from '@lapwing/contracts';

const MOST_ORGANISATIONS = 500;
const MEMBERS = 10;

export interface CrowdMember {
  orgId: string;
  memberId: string;
  email: string;
}

/** So many members of organisations of ten, and of larger ones where there would be more than five hundred. */
export function crowdOf(recipients: number): CrowdMember[] {
  const organisations = Math.min(MOST_ORGANISATIONS, Math.ceil(recipients / MEMBERS));
  return Array.from({ length: recipients }, (_, number) => {
    const organisation = number % organisations;
    const nth = Math.floor(number / organisations);
    return {
      orgId: `0199c000-0000-7000-8000-${organisation.toString(16).padStart(12, '0')}`,
      memberId: `0199d000-0000-7000-${(0x8000 + nth).toString(16)}-${organisation.toString(16).padStart(12, '0')}`,
      email: `member${number}@mail.example`,
    };
  });
}

/** One development's alerts: one for each organisation, in which each of its members has a duty of their own. */
export function alertsFor(crowd: readonly CrowdMember[], urgency: AlertSnapshot['urgency']): AlertSnapshot[] {
  const organisations = new Map<string, string[]>();
  for (const { orgId, memberId } of crowd) {
    const duties = organisations.get(orgId);
    if (duties === undefined) organisations.set(orgId, [memberId]);
    else duties.push(memberId);
  }
  return [...organisations].map(([orgId, duties]) => ({
    orgId,
    alertId: randomUUID(),
    version: 1,
    cause: 'development',
    state: 'raised',
    worse: false,
    worseFor: [],
    urgency,
    kind: 'detention',
    policyId: null,
    duties,
    changedAt: new Date().toISOString(),
    into: null,
    from: [],
    headline: null,
  }));
}
