import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { Failure, reportsFile, type Actor, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import {
  checkCountry,
  dutiesOf,
  kindOfReport,
  seesPerson,
  tableOf,
  touchedByReport,
  type ExposureIndex,
} from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { AlertChannel } from '../match-development/alert.channel.js';
import type { Report } from '../match-development/alert-content.js';
import { AlertStore } from '../match-development/alert.store.js';
import { WatchStore } from '../watch-organisations/watch.store.js';

/** How far a phone's clock may run ahead. */
const AHEAD_MS = 5 * 60_000;

/** First-hand reports: they ring inside the own organisation at once, and leave it never. */
@Controller()
export class ReportsController {
  constructor(
    private readonly watches: WatchStore,
    private readonly alerts: AlertStore,
    private readonly channel: AlertChannel,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  @Answers(reportsFile)
  async file(
    request: RequestOf<typeof reportsFile>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof reportsFile>> {
    const { alertId, isFiled } =
      request.reportId === null
        ? { alertId: this.ids.next(), isFiled: false }
        : await this.alerts.ofReport(tx, actor, request.reportId);
    if (isFiled) return { alertId };
    await this.watches.catchUp(tx);
    const { exposures, gone, ringing } = await this.watches.of(tx, actor.orgId);
    demandSight(request.personIds, exposures, actor);
    const touched = touchedByReport(request.personIds, exposures, tableOf(ringing));
    const blank = this.alerts.blank(actor.orgId, alertId, 'own_report');
    const alert = this.alerts.next(blank, {
      urgency: 'critical',
      kind: kindOfReport(request.what),
      duties: dutiesOf(touched, exposures, gone, false),
      content: { ...blank.content, touched, report: this.reportOf(request, actor) },
    });
    await this.channel.tell(tx, alert, true);
    return { alertId };
  }

  private reportOf(request: RequestOf<typeof reportsFile>, { memberId }: Actor): Report {
    const { what, country, at, note } = request;
    if (country !== null && !checkCountry(country).valid)
      throw new Failure('invalid', { faults: [{ path: 'country', message: 'no such country code' }] });
    const now = this.clock.now();
    if (at !== null && Date.parse(at) > now.getTime() + AHEAD_MS)
      throw new Failure('invalid', {
        detail: 'A report is about what has happened already.',
        faults: [{ path: 'at', message: 'lies in the future' }],
      });
    return { id: this.ids.next(), what, country, at: at ?? now.toISOString(), note, by: memberId };
  }
}

function demandSight(personIds: readonly string[], exposures: ExposureIndex, actor: Actor): void {
  for (const personId of personIds) {
    const exposure = exposures.get(personId);
    if (exposure === null || !seesPerson(actor, exposure.assignees)) throw new Failure('not_found');
  }
}
