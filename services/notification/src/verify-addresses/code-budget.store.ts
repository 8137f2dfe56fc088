import { Injectable } from '@nestjs/common';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { Failure } from '@lapwing/contracts';
import { codeMayLeaveAt } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import { CodeSentRow } from './code-sent.row.js';

const HOUR = 3_600_000;

/** How many codes may leave: addresses are only claimed to be somebody's, so that strangers may get them. */
@Injectable()
export class CodeBudgetStore {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Counts a code that is about to leave. Throws `Failure` too_many_requests when it may not. */
  async spend(tx: EntityManager, orgId: string, memberId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`codes of ${orgId}`]);
    const now = this.clock.now();
    await tx.delete(CodeSentRow, { orgId, sentAt: LessThanOrEqual(new Date(now.getTime() - HOUR)) });
    const sent = await tx.findBy(CodeSentRow, { orgId });
    const own = sent.filter((one) => one.memberId === memberId);
    const instants = (rows: readonly CodeSentRow[]) => rows.map((row) => row.sentAt.toISOString());
    const from = codeMayLeaveAt({ ofMember: instants(own), ofOrganisation: instants(sent) }, now.toISOString());
    if (from !== null) {
      const retryAfterSeconds = Math.ceil((Date.parse(from) - now.getTime()) / 1000);
      throw new Failure('too_many_requests', { retry: 'later', retryAfterSeconds });
    }
    await tx.insert(CodeSentRow, { orgId, id: this.ids.next(), memberId, sentAt: now });
  }
}
