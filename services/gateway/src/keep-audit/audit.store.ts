import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '@lapwing/platform';
import { AuditEntryRow } from './audit-entry.row.js';
import { GENESIS, hashEntry, verifyChain, type AuditVerdict } from './chain.js';

/** What is added to an organisation's log; `target` names records by id, never by code or name. */
export interface AuditNote {
  orgId: string;
  memberId: string | null;
  action: string;
  target: string | null;
}

@Injectable()
export class AuditStore {
  constructor(private readonly clock: Clock) {}

  /** Appends one entry to the chain; writers of one organisation take turns until they commit. */
  async append(tx: EntityManager, note: AuditNote): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`audit ${note.orgId}`]);
    const [head] = await tx.query<{ seq: number; hash: Buffer }[]>(
      'select seq, hash from audit_entry where org_id = $1 order by seq desc limit 1',
      [note.orgId],
    );
    const previous = head?.hash ?? GENESIS;
    const entry = { ...note, seq: (head?.seq ?? 0) + 1, at: this.clock.now() };
    await tx.insert(AuditEntryRow, { ...entry, previous, hash: hashEntry(previous, entry) });
  }

  /** A page of the log, newest first; `before` is the sequence number the page ends before, or null. */
  async page(tx: EntityManager, orgId: string, before: number | null, limit: number): Promise<AuditEntryRow[]> {
    const page = tx.createQueryBuilder(AuditEntryRow, 'entry').where('entry.orgId = :orgId', { orgId });
    if (before !== null) page.andWhere('entry.seq < :before', { before });
    return page.orderBy('entry.seq', 'DESC').limit(limit).getMany();
  }

  /** Verifies the whole log of an organisation against a head somebody has noted before, or null. */
  async verify(
    tx: EntityManager,
    orgId: string,
    witnessed: { seq: number; hash: Buffer } | null,
  ): Promise<AuditVerdict> {
    const entries = await tx.find(AuditEntryRow, { where: { orgId }, order: { seq: 'ASC' } });
    return verifyChain(entries, witnessed);
  }
}
