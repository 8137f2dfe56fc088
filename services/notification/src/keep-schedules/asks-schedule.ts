import type { PolicyEntry } from '@lapwing/contracts';

/** Whether a policy asks a schedule who is on call. */
export function asksSchedule(policy: PolicyEntry, id: string): boolean {
  const steps = [...policy.critical, ...(policy.criticalOther ?? []), ...policy.high, ...policy.digest];
  return policy.schedule === id || steps.some(({ target, who }) => target === 'schedule' && who === id);
}
