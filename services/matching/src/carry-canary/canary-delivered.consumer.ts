import { Controller } from '@nestjs/common';
import { Bus, Consumes } from '@lapwing/bus';
import { canaryArrived, canaryDelivered, type EventOf } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { AlertChannel } from '../match-development/alert.channel.js';
import { AlertStore } from '../match-development/alert.store.js';

/** The message about a canary has left: says which development it was, and closes its alert, so that it rings once. */
@Controller()
export class CanaryDeliveredConsumer {
  constructor(
    private readonly alerts: AlertStore,
    private readonly channel: AlertChannel,
    private readonly bus: Bus,
  ) {}

  @Consumes(canaryDelivered)
  async on({ alertId, at }: EventOf<typeof canaryDelivered>, tx: EntityManager): Promise<void> {
    const alert = await this.alerts.lock(tx, CANARY.orgId, alertId);
    if (alert === null) return;
    for (const developmentId of alert.content.developmentIds) {
      await this.bus.publish(tx, canaryArrived, { developmentId, at });
    }
    if (alert.state !== 'closed') await this.channel.tell(tx, this.alerts.next(alert, { state: 'closed' }), false);
  }
}
