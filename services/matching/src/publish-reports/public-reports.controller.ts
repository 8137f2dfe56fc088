import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  reportsPreviewPublic,
  reportsPublic,
  reportsPublish,
  reportsRecall,
  type Actor,
  type FieldFault,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { checkCountry, dayOf, namesAPerson, publicReportWords } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { AlertStore, type Alert } from '../match-development/alert.store.js';
import { PublicReportStore, type PublicReportKept } from './public-report.store.js';

type View = ReplyOf<typeof reportsPublic>;
type Wish = RequestOf<typeof reportsPreviewPublic>;

/** What an admin lets all know of a first-hand report: exactly the words that were shown, and nothing of who reports. */
@Controller()
export class PublicReportsController {
  constructor(
    private readonly alerts: AlertStore,
    private readonly reports: PublicReportStore,
    private readonly clock: Clock,
  ) {}

  @Answers(reportsPublic)
  async get({ id }: RequestOf<typeof reportsPublic>, tx: EntityManager, { orgId }: Actor): Promise<View> {
    const alert = await this.reportOf(tx, orgId, id);
    return viewOf(await this.reports.find(tx, orgId, alert.id));
  }

  @Answers(reportsPreviewPublic)
  async preview(request: Wish, tx: EntityManager, { orgId }: Actor): Promise<{ title: string; text: string }> {
    return this.words(await this.reportOf(tx, orgId, request.id), request);
  }

  @Answers(reportsPublish)
  async publish(request: RequestOf<typeof reportsPublish>, tx: EntityManager, actor: Actor): Promise<View> {
    if (actor.proved !== true) throw new Failure('step_up_required');
    const alert = await this.reportOf(tx, actor.orgId, request.id);
    const { kind, host, origin, when, name, nameAgain, shown, atOnce } = request;
    const words = this.words(alert, request);
    const faults: FieldFault[] = [];
    if (name !== nameAgain) faults.push({ path: 'nameAgain', message: 'differs' });
    if (shown !== words.text) faults.push({ path: 'shown', message: 'differs' });
    if (faults.length > 0) throw new Failure('invalid', { detail: 'Only what was shown is told to all.', faults });
    if (alert.state === 'withdrawn') throw new Failure('conflict', { detail: 'This report was taken back.' });
    if ((await this.reports.find(tx, actor.orgId, alert.id)) !== null)
      throw new Failure('conflict', { detail: 'This report was told to all already.' });
    return viewOf(await this.reports.keep(tx, alert, { kind, host, origin, when, name, ...words, atOnce }));
  }

  /** The report itself stands, and whoever has it still has it. */
  @Answers(reportsRecall)
  async recall({ id }: RequestOf<typeof reportsRecall>, tx: EntityManager, actor: Actor): Promise<View> {
    if (actor.proved !== true) throw new Failure('step_up_required');
    const alert = await this.reportOf(tx, actor.orgId, id);
    await this.reports.takeBack(tx, alert);
    return viewOf(await this.reports.find(tx, actor.orgId, alert.id));
  }

  /** Throws `Failure` invalid with every fault. */
  private words(alert: Alert, { kind, host, origin, when, name }: Wish): { title: string; text: string } {
    const faults: FieldFault[] = [];
    for (const [path, code] of Object.entries({ host, origin }))
      if (!checkCountry(code).valid) faults.push({ path, message: 'no such country code' });
    if (when > dayOf(this.clock.now())) faults.push({ path: 'when', message: 'lies in the future' });
    if (!isDay(when)) faults.push({ path: 'when', message: 'no such day' });
    if (name !== null && namesAPerson(name)) faults.push({ path: 'name', message: 'like_a_code' });
    if (faults.length > 0) throw new Failure('invalid', { detail: 'Some fields cannot be true.', faults });
    return publicReportWords({ kind, host, origin, when, name }, this.reports.referenceOf(alert));
  }

  private async reportOf(tx: EntityManager, orgId: string, id: string): Promise<Alert> {
    const alert = await this.alerts.lock(tx, orgId, id);
    if (alert === null || alert.cause !== 'own_report') throw new Failure('not_found');
    return alert;
  }
}

function isDay(when: string): boolean {
  const whole = when.length === 7 ? `${when}-01` : when;
  const at = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
}

function viewOf(kept: PublicReportKept | null): View {
  if (kept === null) return { state: 'none', dueAt: null, title: '', text: '' };
  const { state, dueAt, content } = kept;
  return { state, dueAt: dueAt.toISOString(), title: content?.title ?? '', text: content?.text ?? '' };
}
