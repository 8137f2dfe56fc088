import { Injectable } from '@nestjs/common';
import { callsTake, Failure, recipientsList, type auditList, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { Database } from '@lapwing/platform';
import type { Visit } from '../open-doors/visit.js';
import { AuditStore } from './audit.store.js';

/**
 * That somebody took a call says that somebody gave a duress phrase: to whoever looks over that one's shoulder it is the look
 * at the page where calls stand. A gap in the numbers would say it, too.
 */
const INSTEAD_OF_A_CALL = { action: recipientsList.name, target: null };

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
      const seen = visit.guarded && action === callsTake.name ? INSTEAD_OF_A_CALL : { action, target };
      return { seq, at: at.toISOString(), memberId, ...seen };
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
