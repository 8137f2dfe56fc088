import { Injectable } from '@nestjs/common';
import {
  afterPages,
  afterPoll,
  learnArrival,
  type NamedPage,
  PAGES_THAT_TELL,
  type PollResult,
  sourceNotices,
  type SourceStanding,
  usualQuiet,
  type AfterPoll,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { NoticeStore } from '../raise-notices/notice.store.js';
import type { Look } from '../reach-sources/connector.js';
import { connectorOf } from '../reach-sources/connectors.js';
import { SourceRow } from './source.row.js';
import { stillUnreadable } from './still-unreadable.js';

const WELL = { code: 'well', values: {} };

/** How looks went, what they teach about a source, and what operators should know of it. */
@Injectable()
export class LookStore {
  constructor(
    private readonly clock: Clock,
    private readonly notices: NoticeStore,
  ) {}

  /** Remembers how a look went and when the next one is; a source that was changed or disabled meanwhile keeps its state. */
  async looked(tx: EntityManager, asked: SourceRow, result: PollResult, look: Look): Promise<void> {
    const source = await tx.findOne(SourceRow, { where: { id: asked.id }, lock: { mode: 'pessimistic_write' } });
    if (source === null || !source.enabled || source.url !== asked.url || source.connector !== asked.connector) return;
    const now = this.clock.now();
    const fresh = result.is === 'read' && result.fresh > 0;
    const learnt = fresh ? learn(source, now) : null;
    const polled = afterPoll(standingOf({ ...source, ...learnt }), result, now.toISOString());
    const after = afterPages(polled, await latestPages(tx, source.id));
    await tx.update(
      SourceRow,
      { id: source.id },
      {
        ...afterwards(source, after, now),
        ...learnt,
        ...(look.seen ?? {}),
        lastTriedAt: now,
        unreadable: look.is === 'failed' ? look.seen !== undefined : stillUnreadable(source, look),
        ...(look.is !== 'failed' && look.memory !== undefined ? { memory: look.memory } : {}),
        ...(look.is !== 'failed' && (look.is === 'read' || look.notes !== undefined)
          ? { notes: look.notes ?? [] }
          : {}),
        ...(result.is === 'failed' || after.health === 'failing' ? {} : { lastGoodAt: now }),
      },
    );
    await this.tell(tx, source, after);
  }

  /** Raises and clears the notices about a source. */
  async tell(
    tx: EntityManager,
    source: SourceRow,
    after: Pick<AfterPoll, 'health' | 'certain' | 'failures' | 'because'>,
  ): Promise<void> {
    const { raise, clear } = sourceNotices(after, source.critical);
    const subject = source.id;
    if (raise !== null) await this.notices.raise(tx, { ...raise, subject, detail: after.because ?? WELL });
    await this.notices.clearAll(tx, clear, subject);
  }
}

/** Of the latest pages that were asked for, whether anything of them could be kept, the latest first. */
async function latestPages(tx: EntityManager, sourceId: string): Promise<NamedPage[]> {
  return tx.query<NamedPage[]>(
    `select document_id is not null as kept, substring(url from '^https?://([^/?#]+)') as server from item
     where source_id = $1 and (document_id is not null or failure is not null)
     order by seen_at desc limit ${PAGES_THAT_TELL}`,
    [sourceId],
  );
}

/** What an arrival teaches. */
function learn(source: SourceRow, now: Date): Pick<SourceRow, 'lastNewAt' | 'rhythm' | 'learntSeconds'> {
  const rhythm = learnArrival(source.rhythm, source.lastNewAt?.toISOString() ?? null, now.toISOString());
  const usual = usualQuiet(rhythm)?.usualSeconds ?? null;
  return { lastNewAt: now, rhythm, learntSeconds: usual === null ? null : Math.max(1, usual) };
}

/** The state of a source after a look. What comes to us by itself has no next look. */
function afterwards(source: SourceRow, after: AfterPoll, now: Date) {
  const comes = connectorOf(source.connector).look === null;
  return {
    health: after.health,
    healthDetail: after.detail,
    healthBecause: after.because,
    failures: after.failures,
    nextAt: comes ? null : new Date(after.nextAt),
    intervalSeconds: comes ? null : after.intervalSeconds,
    ...(after.health === source.health ? {} : { healthSince: now }),
  };
}

/** The facts of a source that decisions need. */
export function standingOf(source: SourceRow): SourceStanding {
  const { id, cadenceSeconds, slowestSeconds, critical, intervalSeconds, expectedSeconds, failures, rhythm } = source;
  const text = (at: Date | null) => at?.toISOString() ?? null;
  return {
    ...{ id, cadenceSeconds, slowestSeconds, critical, intervalSeconds, expectedSeconds, failures, rhythm },
    addedAt: source.addedAt.toISOString(),
    lastNewAt: text(source.lastNewAt),
    lastGoodAt: text(source.lastGoodAt),
  };
}
