import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import { alertAcknowledged } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import { AlertStore } from '../receive-alerts/alert.store.js';
import type { DutyRow } from '../ring-duties/duty.row.js';

/** Somebody who had a duty has it no longer: nobody may go on reading that it is in good hands. */
@Injectable()
export class GivingBackStore {
  constructor(
    private readonly alerts: AlertStore,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  /** Tells it where the duty, as it was until now, was held. */
  async tell(tx: EntityManager, was: Pick<DutyRow, 'orgId' | 'alertId' | 'responsible' | 'takenBy' | 'takenUntil'>) {
    const { orgId, alertId, responsible, takenBy, takenUntil } = was;
    const now = this.clock.now();
    if (takenBy === null || takenUntil === null || takenUntil <= now) return;
    const alert = await this.alerts.one(tx, orgId, alertId);
    if (alert === null) return;
    const at = now.toISOString();
    const { version } = alert;
    await this.bus.publish(tx, alertAcknowledged, {
      orgId,
      alertId,
      version,
      responsible,
      memberId: takenBy,
      at,
      until: at,
    });
  }
}
