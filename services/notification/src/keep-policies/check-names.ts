import type { PolicyEntry } from '@lapwing/contracts';

/** Whom and what a policy may name. */
export interface KnownNames {
  members: ReadonlySet<string>;
  schedules: ReadonlySet<string>;
}

/** Why a policy cannot be kept, in a sentence; null when all it names is there. */
export function checkNames(entry: PolicyEntry, known: KnownNames): string | null {
  const { onCall, lead, director, groups, schedule } = entry;
  const steps = [...entry.critical, ...(entry.criticalOther ?? []), ...entry.high, ...entry.digest];
  const byTarget = (target: string) => steps.filter((step) => step.target === target).map(({ who }) => who ?? '');
  const named = [...onCall, ...groups.flatMap(({ members }) => members), ...byTarget('member')];
  const members = [...named, ...[lead, director].filter((member) => member !== null)];
  if (members.some((member) => !known.members.has(member))) return 'A policy can only name members.';
  const groupIds = new Set(groups.map(({ id }) => id));
  if (groupIds.size < groups.length) return 'Two groups of a policy cannot have one id.';
  if (byTarget('group').some((id) => !groupIds.has(id))) return 'A step can only ring a group of its policy.';
  const schedules = [...byTarget('schedule'), ...(schedule === null ? [] : [schedule])];
  return schedules.some((id) => !known.schedules.has(id)) ? 'A policy can only ask schedules there are.' : null;
}
