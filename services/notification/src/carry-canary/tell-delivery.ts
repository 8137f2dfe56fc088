import type { EntityManager } from 'typeorm';
import type { Bus } from '@lapwing/bus';
import { canaryDelivered } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';

/** Tells that the message about a canary was accepted; of every other alert nothing is told. */
export async function tellDelivery(
  bus: Bus,
  tx: EntityManager,
  { orgId, alertId }: { orgId: string; alertId: string },
  at: Date,
): Promise<void> {
  if (orgId === CANARY.orgId) await bus.publish(tx, canaryDelivered, { alertId, at: at.toISOString() });
}
