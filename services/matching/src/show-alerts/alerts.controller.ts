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
import { In, type EntityManager } from 'typeorm';
import { DutyStore } from '../follow-acknowledgements/duty.store.js';
import { AlertChannel } from '../match-development/alert.channel.js';
import { AlertRow } from '../match-development/alert.row.js';
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
    const duties = dutiesInSight(actor);
    const sight = duties === null ? null : { duties, memberId: actor.memberId };
    const page = await this.alerts.page(tx, actor.orgId, { state, cursor, limit, sight });
    const rows = actor.guarded === true ? await this.asClaimed(tx, actor, { state, cursor }, page.rows) : page.rows;
    const ids = rows.map(({ id }) => id);
    const told = await this.duties.ofAlerts(tx, actor.orgId, ids);
    return { items: rows.map((row) => rowView(row, told)), next: page.next };
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
    if (actor.guarded === true) await this.reading.claims.keep(tx, actor, alert, { claimed: 'closed' });
    else if (alert.state !== 'closed') await this.channel.tell(tx, this.alerts.next(alert, { state: 'closed' }), false);
    return {};
  }

  /** A list as a guarded member believes it to be: what they ended stands among the ended ones. */
  private async asClaimed(
    tx: EntityManager,
    actor: Actor,
    wish: Pick<RequestOf<typeof alertsList>, 'state' | 'cursor'>,
    rows: readonly AlertRow[],
  ): Promise<AlertRow[]> {
    const { claims } = this.reading;
    if (wish.state === 'open')
      return (await claims.standing(tx, actor, rows)).filter(
        ({ state }) => state !== 'closed' && state !== 'withdrawn',
      );
    const ended = wish.cursor === null ? await claims.claimedBy(tx, actor) : [];
    const more = ended.length === 0 ? [] : await tx.findBy(AlertRow, { orgId: actor.orgId, id: In(ended) });
    const fresh = more.filter(({ id }) => rows.every((row) => row.id !== id));
    return (await claims.standing(tx, actor, [...fresh, ...rows])).filter(({ state }) => state === wish.state);
  }
}
