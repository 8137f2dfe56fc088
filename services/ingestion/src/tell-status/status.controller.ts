import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { ingestionStatus, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';
import { Readiness } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { NoticesStatus } from '../raise-notices/notices-status.js';
import { CanaryStatus } from '../fly-canary/canary-status.js';
import { ReaderStatus } from '../read-second/reader-status.js';
import { SecretStore } from '../seal-secrets/secret.store.js';

const VERSION = '0.1.0';

interface Counts {
  sources: number;
  troubled: number;
  documents: number;
  developments: number;
  review: number;
  rulings: number;
  waiting: number;
  /** Work of the last days that nobody tries again. */
  ended: number;
}

const NOTHING: Counts = {
  sources: 0,
  troubled: 0,
  documents: 0,
  developments: 0,
  review: 0,
  rulings: 0,
  waiting: 0,
  ended: 0,
};

/** Says how ingestion is. */
@Controller()
export class StatusController {
  constructor(
    private readonly readiness: Readiness,
    private readonly secondReader: ReaderStatus,
    private readonly canaries: CanaryStatus,
    private readonly notices: NoticesStatus,
    private readonly secrets: SecretStore,
  ) {}

  @Answers(ingestionStatus)
  async status(_: RequestOf<typeof ingestionStatus>, tx: EntityManager): Promise<ReplyOf<typeof ingestionStatus>> {
    const report = await this.readiness.report();
    const [{ ended, ...counts } = NOTHING] = await tx.query<Counts[]>(
      `select
         (select count(*)::int from source where enabled) as sources,
         (select count(*)::int from source where enabled and health in ('failing', 'blocked', 'gone')) as troubled,
         (select count(*)::int from document where source_id <> $1) as documents,
         (select count(*)::int from development where hosts <> array[$2]) as developments,
         (select count(*)::int from review_item where settled_at is null and because <> 'low_grade')
           + (select count(*)::int from review_development where waits) as review,
         (select count(*)::int from ruling where state = 'waiting') as rulings,
         (select count(*)::int from timer where name in ('item.fetch', 'document.read')) as waiting,
         (select count(*)::int from timer where failed_at > now() - interval '7 days') as ended`,
      [CANARY.sourceId, CANARY.host],
    );
    const flights = await this.canaries.tell(tx);
    const noticed = await this.notices.tell(tx);
    const second = await this.secondReader.tell(tx);
    const read = counts.troubled === 0;
    const sources = read ? null : `${counts.troubled} of ${counts.sources} cannot be read`;
    const checks = [
      ...report.checks.map(({ name, ok, because }) => ({ name, ok, detail: because })),
      { name: 'sources', ok: read, detail: sources },
      { name: 'timers', ok: ended === 0, detail: ended === 0 ? null : `${ended} could not be done` },
      ...noticed.checks,
      ...second.checks,
      ...(await this.secrets.checks(tx)),
      ...flights.checks,
    ];
    return {
      service: 'ingestion',
      state: checks.every(({ ok }) => ok) ? 'ready' : 'degraded',
      version: VERSION,
      checks,
      counts: { ...counts, ...noticed.counts, ...second.counts },
      canary: flights.canary,
    };
  }
}
