import type { EntityManager } from 'typeorm';
import { memberChanged, memberRemoved } from '@lapwing/contracts';
import type { Bus } from '@lapwing/bus';
import type { MemberRow } from './member.row.js';

/** Tells the owners that a member exists or changed. */
export async function tellMember(bus: Bus, tx: EntityManager, member: MemberRow): Promise<void> {
  const { orgId, id, version, roles, language, active } = member;
  await bus.publish(tx, memberChanged, { orgId, memberId: id, version, roles, language, active });
}

/** Tells the owners that a member left. */
export async function tellRemoval(bus: Bus, tx: EntityManager, member: MemberRow): Promise<void> {
  await bus.publish(tx, memberRemoved, { orgId: member.orgId, memberId: member.id, version: member.version });
}
