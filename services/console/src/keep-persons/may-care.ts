import type { MemberView } from '@lapwing/contracts';

/** Whether somebody can look after persons: they are here, and their role lets them see persons. */
export function mayCare({ active, roles }: MemberView): boolean {
  return active && (roles.includes('caseworker') || roles.includes('organisation_admin'));
}
