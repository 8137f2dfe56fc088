import { Injectable } from '@nestjs/common';
import { SOURCE_HEALTH } from '@lapwing/contracts';
import { NOTICE_KINDS } from '@lapwing/domain';
import { Clock, Database, Every, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';

/** Shows how sources are and how many notices stand open. */
@Injectable()
export class CountNoticesTimer {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  @Every('notices.count', 30_000)
  async count(): Promise<void> {
    await this.database.inWork(async (tx) => {
      await this.countSources(tx);
      await this.countNotices(tx);
      await this.measureAge(tx);
    });
  }

  private async countSources(tx: EntityManager): Promise<void> {
    const rows = await tx.query<{ health: string; count: number }[]>(
      'select health, count(*)::int as count from source group by health',
    );
    const gauge = this.metrics.gauge('sources', 'Sources by how they are.', ['health']);
    for (const health of SOURCE_HEALTH) gauge.set({ health }, rows.find((row) => row.health === health)?.count ?? 0);
  }

  private async countNotices(tx: EntityManager): Promise<void> {
    const rows = await tx.query<{ kind: string; count: number }[]>(
      'select kind, count(*)::int as count from notice where cleared_at is null group by kind',
    );
    const gauge = this.metrics.gauge('notices_open', 'Notices that stand open, by kind.', ['kind']);
    for (const kind of NOTICE_KINDS) gauge.set({ kind }, rows.find((row) => row.kind === kind)?.count ?? 0);
  }

  /** No metric carries a country: the one that has been out of sight longest stands for all. */
  private async measureAge(tx: EntityManager): Promise<void> {
    const [oldest] = await tx.query<{ good: Date | null }[]>(
      `select min(good) as good from (
         select max(last_good_at) as good from source
         where enabled and country is not null and last_good_at is not null group by country
       ) last_sight`,
    );
    const good = oldest?.good ?? null;
    const age = good === null ? 0 : (this.clock.now().getTime() - good.getTime()) / 1000;
    const help = 'Seconds since that country was last in sight whose sources have been silent longest.';
    this.metrics.gauge('source_good_age_seconds', help).set(Math.max(0, age));
  }
}
