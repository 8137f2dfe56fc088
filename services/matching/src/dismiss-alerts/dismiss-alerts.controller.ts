import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { type Actor, alertsDismiss, alertsReopen, Failure, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { AlertChannel } from '../match-development/alert.channel.js';
import { type Alert, AlertStore } from '../match-development/alert.store.js';
import { AlertReading } from '../show-alerts/alert-reading.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { DismissalStore } from './dismissal.store.js';

/** An organisation says that a happening is none for it. It changes nothing for others, so nobody else has to agree. */
@Controller()
export class DismissAlertsController {
  constructor(
    private readonly watches: WatchStore,
    private readonly alerts: AlertStore,
    private readonly reading: AlertReading,
    private readonly channel: AlertChannel,
    private readonly dismissals: DismissalStore,
  ) {}

  @Answers(alertsDismiss)
  async dismiss(
    { id, version, reason }: RequestOf<typeof alertsDismiss>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof alertsDismiss>> {
    const alert = await this.hold(tx, actor, id);
    if (alert.version !== version) throw new Failure('stale_version');
    if (alert.state === 'closed' || alert.state === 'withdrawn') throw over(alert);
    if (actor.guarded === true) {
      await this.reading.claims.keep(tx, actor, alert, { claimed: 'closed', dismissed: reason });
      return {};
    }
    const closed = this.alerts.next(alert, { state: 'closed' });
    await this.dismissals.keep(tx, actor, closed, reason);
    await this.channel.tell(tx, closed, false);
    return {};
  }

  /** Everybody has heard that it ended, so whoever is responsible is rung again. */
  @Answers(alertsReopen)
  async reopen(
    { id }: RequestOf<typeof alertsReopen>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof alertsReopen>> {
    const alert = await this.hold(tx, actor, id);
    const { dismissed } = await this.reading.claims.of(tx, actor, alert);
    if (dismissed === null) throw over(alert);
    await this.channel.tell(tx, this.alerts.next(alert, { state: 'updated' }), true);
    return {};
  }

  private async hold(tx: EntityManager, actor: Actor, id: string): Promise<Alert> {
    await this.watches.catchUp(tx);
    const alert = await this.reading.hold(tx, actor, id);
    this.reading.demandEnding(actor, alert);
    if (alert.cause === 'development') return alert;
    throw new Failure('invalid', { detail: 'Only what is about a happening is dismissed; close this one.' });
  }
}

function over({ state }: Alert): Failure {
  return new Failure('conflict', { detail: `Nothing of this can be changed any more: it is ${state}.` });
}
