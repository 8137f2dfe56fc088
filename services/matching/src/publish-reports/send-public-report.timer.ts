import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { claimsFile, claimsRecall } from '@lapwing/contracts';
import { Clock, commitmentOf, Metrics, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { type PublicReportKept, PublicReportStore } from './public-report.store.js';

const MINUTE_MS = 60_000;

/**
 * Tells ingestion, when its time has come, what an organisation lets all know, or that it takes this back: the words, or the secret
 * they were told with, and nothing of whose they are.
 */
@Injectable()
export class SendPublicReportTimer {
  constructor(
    private readonly reports: PublicReportStore,
    private readonly keys: KeyStore,
    private readonly bus: Bus,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  /** `subject` is `<organisation>/<alert>`. Sent again after a crash it is there once: ingestion knows it by its id. */
  @OnTimer('public_report.send')
  async send(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', id = ''] = subject.split('/');
    this.keys.demandOpen();
    const kept = await this.reports.lock(tx, orgId, id);
    if (kept === null || kept.dueAt > this.clock.now()) return;
    if (kept.state === 'waiting') await this.tell(tx, kept);
    else if (kept.state === 'recalling') await this.recall(tx, kept);
  }

  private async tell(tx: EntityManager, kept: PublicReportKept): Promise<void> {
    if (kept.content === null) return this.reports.settle(tx, kept, 'taken_back');
    const { claimId, secret, title, text, host: country } = kept.content;
    const commitment = commitmentOf(claimId, secret);
    await this.bus.ask(claimsFile, { claimId, title, text, country, published: minuteOf(kept.dueAt), commitment });
    await this.reports.settle(tx, kept, 'sent');
    this.metrics.counter('public_reports_total', 'First-hand reports that were told to all.').inc();
  }

  /** What was erased meanwhile can be taken back by nobody any more; operators can still reject it. */
  private async recall(tx: EntityManager, kept: PublicReportKept): Promise<void> {
    if (kept.content === null) return this.reports.settle(tx, kept, 'sent');
    const { claimId, secret } = kept.content;
    await this.bus.ask(claimsRecall, { claimId, secret });
    await this.reports.settle(tx, kept, 'recalled');
    this.metrics.counter('public_reports_recalled_total', 'First-hand reports told to all that were taken back.').inc();
  }
}

/** To the minute: the instant to the millisecond would stand in this table and in ingestion's alike. */
function minuteOf(at: Date): string {
  return new Date(Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS).toISOString();
}
