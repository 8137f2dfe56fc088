import { Controller, Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ConsumesMany } from '@lapwing/bus';
import { alertChanged, type EventOf } from '@lapwing/contracts';
import { takeVersion } from '@lapwing/domain';
import type { DutyRow } from '../ring-duties/duty.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { RingTimer } from '../ring-duties/ring.timer.js';
import { TellingStore } from '../send-messages/telling.store.js';
import { SettlementStore } from '../settle/settlement.store.js';
import { AlertStore } from './alert.store.js';
import { FreshAlertsStore } from './fresh-alerts.store.js';
import { GoingOnStore } from './going-on.store.js';

/** Alerts as they arrive: those that are known, those that are new, many at once, and those in which others go on. */
@Injectable()
export class ArrivalStores {
  constructor(
    readonly known: AlertStore,
    readonly fresh: FreshAlertsStore,
    readonly goingOn: GoingOnStore,
  ) {}
}

/** Takes new versions of alerts, as many as wait: opens, restarts and ends duties, and rings in the same transaction. */
@Controller()
export class ReceiveAlertsConsumer {
  constructor(
    private readonly arrivals: ArrivalStores,
    private readonly duties: DutyStore,
    private readonly rings: RingTimer,
    private readonly tellings: TellingStore,
    private readonly settlements: SettlementStore,
  ) {}

  @ConsumesMany(alertChanged)
  async onMany(snapshots: EventOf<typeof alertChanged>[], tx: EntityManager): Promise<void> {
    for (const snapshot of await this.arrivals.fresh.take(tx, snapshots)) await this.on(snapshot, tx);
  }

  private async on(snapshot: EventOf<typeof alertChanged>, tx: EntityManager): Promise<void> {
    const { orgId, alertId } = snapshot;
    const known = await this.arrivals.known.hold(tx, orgId, alertId);
    // Whoever holds duties of several alerts holds them in this order.
    const others = snapshot.from.map((one) => one.alertId).filter((other) => other < alertId);
    for (const other of [...new Set(others)].sort()) await this.duties.holdAll(tx, orgId, other);
    const duties = await this.duties.holdAll(tx, orgId, alertId);
    const taken = takeVersion(known === null ? null : { version: known.version, duties }, snapshot);
    if (!taken.news) return;
    const alert = await this.arrivals.known.keep(tx, snapshot, known);
    const called = (names: readonly string[]) => duties.filter((duty) => names.includes(duty.responsible));
    for (const { responsible, because } of taken.end) {
      for (const duty of called([responsible])) {
        duty.leftAtVersion = alert.version;
        await this.settlements.end(tx, alert, duty, because);
      }
    }
    const opened = await this.duties.begin(tx, alert, taken.open);
    const staying = duties.filter(({ responsible }) => !taken.open.includes(responsible));
    const rows = { before: duties, now: [...opened, ...staying] };
    const going = await this.arrivals.goingOn.takeOver(tx, alert, snapshot.from, rows);
    const ringing = (all: readonly DutyRow[]) => all.filter((duty) => !going.has(duty));
    await this.rings.ringAll(tx, alert, ringing(opened), ringing(called(taken.again)));
    const there = snapshot.from.map((one) => one.alertId);
    if (taken.tell !== 'nothing') await this.tellings.tell(tx, alert, taken.tell, there);
  }
}
