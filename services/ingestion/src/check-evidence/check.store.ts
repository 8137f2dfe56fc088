import { Injectable } from '@nestjs/common';
import { Clock, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { NoticeStore } from '../raise-notices/notice.store.js';
import type { EvidenceFault } from './judge-days.js';

/** How far a check has come. */
export interface Progress {
  since: Date;
  after: string | null;
  checked: number;
}

/** How far each check has come, and what was found, which stays until a person has seen to it. */
@Injectable()
export class CheckStore {
  constructor(
    private readonly notices: NoticeStore,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /** The check of this name where it was left, if it was about the same time; otherwise one that begins now. */
  async resume(tx: EntityManager, name: string, since: Date, fresh: boolean): Promise<Progress & { begins: boolean }> {
    const [open] = await tx.query<Progress[]>(
      'select since, after, checked from evidence_check where name = $1 and finished_at is null and since = $2',
      [name, since],
    );
    if (open !== undefined && !fresh) return { ...open, begins: false };
    await tx.query(
      `insert into evidence_check (name, since, after, checked, started_at) values ($1, $2, null, 0, $3)
       on conflict (name) do update set since = excluded.since, after = null, checked = 0,
         started_at = excluded.started_at, finished_at = null`,
      [name, since, this.clock.now()],
    );
    return { since, after: null, checked: 0, begins: true };
  }

  /** Notes how far a check has come; null is the end. */
  async reach(tx: EntityManager, name: string, checked: number, last: string | null): Promise<void> {
    await tx.query(
      `update evidence_check set checked = checked + $2, after = coalesce($3::uuid, after),
         finished_at = case when $3::uuid is null then $4::timestamptz end where name = $1`,
      [name, checked, last, this.clock.now()],
    );
    this.metrics.counter('evidence_checked_total', 'Documents whose bytes were hashed anew.').inc(checked);
  }

  /** Keeps what was found and has the operators paged. */
  async found(tx: EntityManager, faults: readonly EvidenceFault[]): Promise<void> {
    const [first] = faults;
    if (first === undefined) return;
    for (const { fault, subject, detail } of faults) {
      await tx.query(
        'insert into evidence_fault (fault, subject, detail, found_at) values ($1, $2, $3, $4) on conflict do nothing',
        [fault, subject, detail, this.clock.now()],
      );
      this.metrics.counter('evidence_faults_total', 'Evidence found otherwise than sealed.', ['fault']).inc({ fault });
    }
    const [all] = await tx.query<{ count: number }[]>('select count(*)::int as count from evidence_fault');
    const values = { fault: first.fault, subject: first.subject, count: all?.count ?? faults.length };
    const detail = { code: 'evidence_altered', values };
    await this.notices.raise(tx, { kind: 'evidence_altered', subject: 'archive', urgency: 'page', detail });
  }
}
