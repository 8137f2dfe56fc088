/**
 * May a member be changed or removed so? Order of the rules: the version must be the one that was read, and an
 * organisation keeps at least one active admin, or nobody could let anybody in again. Sessions end unless roles and
 * standing stay as they are.
 */
import type { Role } from '@lapwing/domain';

export interface Standing {
  id: string;
  version: number;
  roles: readonly Role[];
  active: boolean;
}

export type MemberChange = { version: number; roles: readonly Role[]; active: boolean } | 'removal';

export type ChangeVerdict =
  { allowed: true; endsSessions: boolean } | { allowed: false; because: 'stale_version' | 'last_admin' };

export function judgeChange(member: Standing, others: readonly Standing[], change: MemberChange): ChangeVerdict {
  if (change !== 'removal' && change.version !== member.version) return { allowed: false, because: 'stale_version' };
  const staysAdmin = change !== 'removal' && change.active && isAdmin(change.roles);
  const wasAdmin = member.active && isAdmin(member.roles);
  const anotherAdmin = others.some((other) => other.id !== member.id && other.active && isAdmin(other.roles));
  if (wasAdmin && !staysAdmin && !anotherAdmin) return { allowed: false, because: 'last_admin' };
  const same = change !== 'removal' && change.active === member.active && sameRoles(change.roles, member.roles);
  return { allowed: true, endsSessions: !same };
}

function isAdmin(roles: readonly Role[]): boolean {
  return roles.includes('organisation_admin');
}

function sameRoles(one: readonly Role[], other: readonly Role[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role));
}
