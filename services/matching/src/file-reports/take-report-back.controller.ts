import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { Failure, reportsCorrect, type Actor, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { mayEndAlert, seesAlert } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { AlertChannel } from '../match-development/alert.channel.js';
import { AlertStore } from '../match-development/alert.store.js';
import { PublicReportStore } from '../publish-reports/public-report.store.js';
import { ClaimReading } from '../show-alerts/claim-reading.js';
import { WatchStore } from '../watch-organisations/watch.store.js';

/** A first-hand report is taken back by who filed it, or who answers for all its persons. */
@Controller()
export class TakeReportBackController {
  constructor(
    private readonly watches: WatchStore,
    private readonly alerts: AlertStore,
    private readonly channel: AlertChannel,
    private readonly claims: ClaimReading,
    private readonly publicReports: PublicReportStore,
  ) {}

  /** The correction goes to the duties that were rung, whoever answers for the persons by now. */
  @Answers(reportsCorrect)
  async correct(
    { id }: RequestOf<typeof reportsCorrect>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof reportsCorrect>> {
    await this.watches.catchUp(tx);
    const alert = await this.alerts.lock(tx, actor.orgId, id);
    const inSight = alert !== null && (seesAlert(actor, alert.duties) || alert.content.report?.by === actor.memberId);
    if (!inSight || alert.cause !== 'own_report') throw new Failure('not_found');
    const { report, touched } = alert.content;
    const mayEnd = mayEndAlert(actor, touched, this.watches.exposuresOf(actor.orgId)).allowed;
    if (report?.by !== actor.memberId && !mayEnd)
      throw new Failure('forbidden', {
        detail: 'Only its author, an admin or who answers for all its persons takes a report back.',
      });
    if (actor.guarded === true) await this.claims.keep(tx, actor, alert, { claimed: 'withdrawn' });
    else if (alert.state !== 'withdrawn') {
      await this.publicReports.takeBack(tx, alert);
      await this.channel.tell(tx, this.alerts.next(alert, { state: 'withdrawn' }), false);
    }
    return {};
  }
}
