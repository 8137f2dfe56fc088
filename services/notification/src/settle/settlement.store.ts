import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import { notificationSettled } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import type { DutyRow } from '../ring-duties/duty.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';

type Ending = NonNullable<DutyRow['endedBecause']>;

/** Ends duties and tells so in the same transaction. */
@Injectable()
export class SettlementStore {
  constructor(
    private readonly duties: DutyStore,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  async end(tx: EntityManager, alert: AlertRow, duty: DutyRow, how: Ending): Promise<void> {
    // A duty whose alert was withdrawn may turn out to go on in another one, with who has it.
    const takenUntil = how === 'withdrawn' ? duty.takenUntil : null;
    Object.assign(duty, { state: 'settled', endedBecause: how, takenUntil, nextRingAt: null, passed: false });
    await this.duties.save(tx, duty);
    await this.bus.publish(tx, notificationSettled, {
      orgId: alert.orgId,
      alertId: alert.alertId,
      version: alert.version,
      responsible: duty.responsible,
      how,
      at: this.clock.now().toISOString(),
    });
  }
}
