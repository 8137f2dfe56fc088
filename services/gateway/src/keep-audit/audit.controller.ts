import { Injectable } from '@nestjs/common';
import { Failure, type auditList, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { Database } from '@lapwing/platform';
import type { Visit } from '../open-doors/visit.js';
import { AuditStore } from './audit.store.js';

@Injectable()
export class AuditController {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditStore,
  ) {}

  async list({ cursor, limit }: RequestOf<typeof auditList>, visit: Visit): Promise<ReplyOf<typeof auditList>> {
    const before = beforeOf(cursor);
    const rows = await this.database.inOrganisation(visit.token, (tx, { orgId }) =>
      this.audit.page(tx, orgId, before, limit + 1),
    );
    const items = rows.slice(0, limit).map(({ seq, at, memberId, action, target }) => {
      return { seq, at: at.toISOString(), memberId, action, target };
    });
    const last = items.at(-1);
    return { items, next: rows.length > limit && last !== undefined ? String(last.seq) : null };
  }
}

function beforeOf(cursor: string | null): number | null {
  if (cursor === null) return null;
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new Failure('invalid', { faults: [{ path: 'cursor', message: 'not a cursor of this list' }] });
}
