import { Injectable } from '@nestjs/common';
import { dutiesOf } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { AlertChannel } from '../match-development/alert.channel.js';
import { AlertStore } from '../match-development/alert.store.js';
import { WatchStore, type Watch } from '../watch-organisations/watch.store.js';

/** Finds out anew who answers for alerts that stand, after members left or persons were reassigned. */
@Injectable()
export class DutyResolution {
  constructor(
    private readonly watches: WatchStore,
    private readonly alerts: AlertStore,
    private readonly channel: AlertChannel,
  ) {}

  async ofOrganisation(tx: EntityManager, orgId: string): Promise<void> {
    await this.watches.catchUp(tx);
    const watch = await this.watches.of(tx, orgId);
    for (const id of await this.alerts.open(tx, orgId)) await this.ofAlert(tx, watch, id);
  }

  async ofAlert(tx: EntityManager, watch: Watch, alertId: string): Promise<void> {
    const alert = await this.alerts.lock(tx, watch.orgId, alertId);
    if (alert === null || alert.state === 'closed' || alert.state === 'withdrawn') return;
    const duties = dutiesOf(alert.content.touched, watch.exposures, watch.gone, alert.content.window);
    if (duties.length === alert.duties.length && duties.every((duty) => alert.duties.includes(duty))) return;
    await this.channel.tell(tx, this.alerts.next(alert, { state: 'updated', duties }), false);
  }
}
