import { Inject, Injectable } from '@nestjs/common';
import { blindFor, quietOf, readingLate } from '@lapwing/domain';
import { Clock, CONFIG, Database, Every } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { IngestionConfig } from '../config.js';
import { SourceRow } from '../watch-sources/source.row.js';
import { standingOf } from '../watch-sources/look.store.js';
import { NoticeStore } from './notice.store.js';
import { WatchTroubleStore } from './watch-trouble.store.js';

/** After a start everything is late for a moment. */
const CATCH_UP_MS = 120_000;

/** Watches over the watching: what no look at a single source can find. */
@Injectable()
export class WatchReadingTimer {
  private readonly startedAt: Date;

  constructor(
    private readonly database: Database,
    private readonly troubles: WatchTroubleStore,
    private readonly notices: NoticeStore,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: IngestionConfig,
  ) {
    this.startedAt = clock.now();
  }

  /** Looks that are late: the scheduler itself, or a server that asks to be left alone. */
  @Every('notices.late', 15_000)
  async late(): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - this.startedAt.getTime() < CATCH_UP_MS) return;
    const late = await this.database.inWork((tx) => this.troubles.notLookedAt(tx, now));
    for (const id of late) await this.database.inWork((tx) => this.notLookedAt(tx, id));
    await this.database.inWork(async (tx) => {
      const { sources, late: many } = await this.troubles.lateness(tx, now);
      if (!readingLate(sources, many)) return this.notices.clear(tx, 'reading_late', 'all');
      const detail = { code: 'late', values: { late: many, sources } };
      await this.notices.raise(tx, { kind: 'reading_late', subject: 'all', urgency: 'page', detail });
    });
  }

  @Every('notices.blind', 60_000)
  async blind(): Promise<void> {
    await this.database.inWork(async (tx) => {
      const now = this.clock.now();
      const blindAfter = this.config.blindAfterHours * 3600;
      const seen = new Set<string>();
      for (const { kind, subject, lastGoodAt, ...group } of await this.troubles.together(tx)) {
        const together = { ...group, lastGoodAt: lastGoodAt?.toISOString() ?? null };
        const seconds = blindFor(together, blindAfter, now.toISOString());
        if (seconds === null) continue;
        seen.add(`${kind} ${subject}`);
        const detail = { code: kind, values: { seconds, sources: group.sources } };
        await this.notices.raise(tx, { kind, subject, urgency: 'page', detail });
      }
      for (const { kind, subject } of await this.troubles.blind(tx)) {
        if (!seen.has(`${kind} ${subject}`)) await this.notices.clear(tx, kind, subject);
      }
      for (const { kind, subject } of await this.troubles.aboutNothing(tx)) await this.notices.clear(tx, kind, subject);
    });
  }

  /** Nobody looks at what comes to us by itself, so its silence shows only here. */
  @Every('notices.silent', 300_000)
  async silent(): Promise<void> {
    const ids = await this.database.inWork((tx) => this.troubles.comeByThemselves(tx));
    for (const id of ids) await this.database.inWork((tx) => this.judgeQuiet(tx, id));
  }

  private async notLookedAt(tx: EntityManager, id: string): Promise<void> {
    const source = await tx.findOneBy(SourceRow, { id });
    if (source === null || !source.enabled) return;
    const urgency = source.critical ? 'page' : 'tell';
    const kind = source.health === 'blocked' ? 'source_blocked' : 'source_not_looked_at';
    const last = source.lastTriedAt ?? source.addedAt;
    const seconds = Math.floor((this.clock.now().getTime() - last.getTime()) / 1000);
    const late = { code: 'not_looked_at', values: { seconds } };
    const detail = kind === 'source_blocked' ? (source.healthBecause ?? late) : late;
    await this.notices.raise(tx, { kind, subject: id, urgency, detail });
  }

  private async judgeQuiet(tx: EntityManager, id: string): Promise<void> {
    const source = await tx.findOne(SourceRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (source === null || !source.enabled || source.nextAt !== null) return;
    const now = this.clock.now();
    const quiet = quietOf(standingOf(source), now.toISOString());
    if (quiet === null || quiet.because === null) return;
    const urgency = source.critical ? 'page' : 'tell';
    await this.notices.raise(tx, { kind: 'source_silent', subject: id, urgency, detail: quiet.because });
    if (source.health === 'silent') return;
    const { because: healthBecause, detail: healthDetail } = quiet;
    await tx.update(SourceRow, { id }, { health: 'silent', healthSince: now, healthBecause, healthDetail });
  }
}
