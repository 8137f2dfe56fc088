import { Controller } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Consumes } from '@lapwing/bus';
import { Failure, outcomeRecorded, type EventOf } from '@lapwing/contracts';
import { AlertStore } from '../receive-alerts/alert.store.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { SettlementStore } from './settlement.store.js';

/** An outcome for every person of a duty ends it. */
@Controller()
export class SettleConsumer {
  constructor(
    private readonly alerts: AlertStore,
    private readonly duties: DutyStore,
    private readonly settlements: SettlementStore,
  ) {}

  @Consumes(outcomeRecorded)
  async on(event: EventOf<typeof outcomeRecorded>, tx: EntityManager): Promise<void> {
    const alert = await this.alerts.one(tx, event.orgId, event.alertId);
    // Order is not kept: the alert itself may still be on its way.
    if (alert === null) throw new Failure('not_found', { retry: 'later', detail: 'The alert has not arrived yet.' });
    const open = await this.duties.holdOpen(tx, event.orgId, event.alertId);
    const done = open.filter((duty) => !event.open.includes(duty.responsible));
    for (const duty of done) await this.settlements.end(tx, alert, duty, 'outcome');
  }
}
