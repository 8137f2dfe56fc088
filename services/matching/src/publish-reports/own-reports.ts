import { Injectable } from '@nestjs/common';
import { isPublicReport, listTouched, saysNothingNew, type Development } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import type { Telling } from '../match-development/alert.channel.js';
import { AlertStore } from '../match-development/alert.store.js';
import { PublicReportStore } from './public-report.store.js';

/**
 * Knows again, in the organisation that filed it, the development that came of its own report: by the headline, which bears a
 * reference nobody else has. It does not ring there a second time for what they reported; everybody else hears of it as usual.
 */
@Injectable()
export class OwnReports {
  constructor(
    private readonly alerts: AlertStore,
    private readonly reports: PublicReportStore,
  ) {}

  /** Without the new alerts that say no more than an own report which rings, or rang, already. */
  async withoutEchoes(
    tx: EntityManager,
    tellings: readonly Telling[],
    developments: readonly Development[],
  ): Promise<Telling[]> {
    const told = new Map(developments.filter(({ headline }) => isPublicReport(headline)).map((it) => [it.id, it]));
    const fresh = tellings.filter(
      ({ alert }) => alert.version === 1 && told.has(alert.content.developmentIds[0] ?? ''),
    );
    if (fresh.length === 0) return [...tellings];
    const sent = await this.reports.sent(tx, [...new Set(fresh.map(({ alert }) => alert.orgId))]);
    const echoes = new Set<Telling>();
    for (const telling of fresh) {
      const { orgId, content } = telling.alert;
      const development = told.get(content.developmentIds[0] ?? '');
      const own = sent.find((one) => one.orgId === orgId && one.content?.title === development?.headline);
      if (development === undefined || own === undefined || own.content === null) continue;
      if (await this.isEcho(tx, telling, development, { id: own.id, kind: own.content.kind })) echoes.add(telling);
    }
    return tellings.filter((telling) => !echoes.has(telling));
  }

  /** The report then leads to the development, and nobody is told of that. */
  private async isEcho(
    tx: EntityManager,
    { alert }: Telling,
    { id, stage }: Development,
    own: { id: string; kind: Parameters<typeof saysNothingNew>[0]['kind'] },
  ): Promise<boolean> {
    const report = await this.alerts.lock(tx, alert.orgId, own.id);
    if (report === null || report.state === 'withdrawn') return false;
    const known = new Set(listTouched(report.content.touched).map(({ personId }) => personId));
    const touched = listTouched(alert.content.touched).map(({ personId }) => personId);
    if (!saysNothingNew({ own: known, kind: own.kind }, { touched, stage }).nothingNew) return false;
    if (!report.content.developmentIds.includes(id))
      await this.alerts.amend(tx, { ...report, content: { ...report.content, developmentIds: [id] } });
    return true;
  }
}
