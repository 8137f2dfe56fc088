import { role } from '@lapwing/contracts';

/** The roles an organisation gives to its own members. */
export const ROLES_TO_GIVE = role.exclude(['instance_admin']).options;
export type RoleToGive = (typeof ROLES_TO_GIVE)[number];
