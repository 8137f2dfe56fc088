import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  alertsClose,
  alertsGet,
  alertsList,
  type Actor,
  type AlertView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { dutiesInSight } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { DutyStore } from '../follow-acknowledgements/duty.store.js';
import { AlertChannel } from '../match-development/alert.channel.js';
import { AlertStore } from '../match-development/alert.store.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { AlertReading, rowView } from './alert-reading.js';

@Controller()
export class AlertsController {
  constructor(
    private readonly watches: WatchStore,
    private readonly alerts: AlertStore,
    private readonly reading: AlertReading,
    private readonly duties: DutyStore,
    private readonly channel: AlertChannel,
  ) {}

  /** Works while the keys are locked: nothing sealed is in a list. */
  @Answers(alertsList)
  async list(
    { state, cursor, limit }: RequestOf<typeof alertsList>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof alertsList>> {
    const page = await this.alerts.page(tx, actor.orgId, { state, cursor, limit, duties: dutiesInSight(actor) });
    const duties = await this.duties.ofAlerts(
      tx,
      actor.orgId,
      page.rows.map(({ id }) => id),
    );
    return { items: page.rows.map((row) => rowView(row, duties)), next: page.next };
  }

  @Answers(alertsGet)
  async get({ id }: RequestOf<typeof alertsGet>, tx: EntityManager, actor: Actor): Promise<AlertView> {
    await this.watches.catchUp(tx);
    return this.reading.view(tx, actor, await this.reading.demand(tx, actor, id));
  }

  @Answers(alertsClose)
  async close(
    { id }: RequestOf<typeof alertsClose>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof alertsClose>> {
    await this.watches.catchUp(tx);
    const alert = await this.reading.hold(tx, actor, id);
    this.reading.demandEnding(actor, alert);
    if (alert.state !== 'closed') await this.channel.tell(tx, this.alerts.next(alert, { state: 'closed' }), false);
    return {};
  }
}
