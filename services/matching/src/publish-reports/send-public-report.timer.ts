import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { claimsFile } from '@lapwing/contracts';
import { Metrics, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { PublicReportStore } from './public-report.store.js';

/** Tells ingestion, when its time has come, what an organisation lets all know: the words, and nothing of whose they are. */
@Injectable()
export class SendPublicReportTimer {
  constructor(
    private readonly reports: PublicReportStore,
    private readonly keys: KeyStore,
    private readonly bus: Bus,
    private readonly metrics: Metrics,
  ) {}

  /** `subject` is `<organisation>/<alert>`. Sent again after a crash it is there once: ingestion knows it by its id. */
  @OnTimer('public_report.send')
  async send(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', id = ''] = subject.split('/');
    this.keys.demandOpen();
    const kept = await this.reports.find(tx, orgId, id);
    if (kept?.state !== 'waiting') return;
    if (kept.content === null) return this.reports.settle(tx, kept, 'taken_back');
    const { claimId, title, text, host } = kept.content;
    await this.bus.ask(claimsFile, { claimId, title, text, country: host, published: kept.dueAt.toISOString() });
    await this.reports.settle(tx, kept, 'sent');
    this.metrics.counter('public_reports_total', 'First-hand reports that were told to all.').inc();
  }
}
