import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { HeadlineDecision } from '@lapwing/contracts';
import { Clock, Ids, Keyring, type Place } from '@lapwing/platform';
import { standingOf } from '../change-with-two/second-person.js';
import { HeadlineDecisionRow } from './headline-decision.row.js';

const MOST_SHOWN = 20;

/** Decisions of organisations about headlines; their words are sealed. Whoever changes one holds those of the organisation. */
@Injectable()
export class HeadlineDecisionStore {
  constructor(
    private readonly keyring: Keyring,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Holds the decisions of an organisation until the transaction ends. */
  async hold(tx: EntityManager, orgId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`headlines of ${orgId}`]);
  }

  async one(tx: EntityManager, orgId: string, id: string): Promise<HeadlineDecisionRow | null> {
    return tx.findOneBy(HeadlineDecisionRow, { orgId, id });
  }

  /** The newest first. */
  async list(tx: EntityManager, orgId: string): Promise<HeadlineDecisionRow[]> {
    return tx.find(HeadlineDecisionRow, { where: { orgId }, order: { id: 'DESC' }, take: MOST_SHOWN });
  }

  /** Whether a decision of the organisation holds. */
  async holds(tx: EntityManager, orgId: string): Promise<boolean> {
    return (await this.list(tx, orgId)).some(doesHold);
  }

  /** The organisations of which a decision holds. */
  async decided(tx: EntityManager): Promise<string[]> {
    const rows = await tx.query<{ orgId: string }[]>(
      `select org_id as "orgId" from headline_decision where state = 'done' and ended_at is null order by org_id`,
    );
    return rows.map(({ orgId }) => orgId);
  }

  /** Keeps a decision that waits for a second admin. Throws `Failure` locked. */
  async enter(tx: EntityManager, orgId: string, byMember: string, text: string): Promise<HeadlineDecisionRow> {
    const id = this.ids.next();
    const sealed = this.keyring.seal(orgId, placeOf(id), text);
    const asked = { state: 'waiting', because: 'wants_a_second', askedAt: this.clock.now() } as const;
    const open = { secondMember: null, settledAt: null, endedBy: null, endedAt: null };
    const row: HeadlineDecisionRow = { orgId, id, sealed, byMember, ...asked, ...open };
    await tx.insert(HeadlineDecisionRow, row);
    return row;
  }

  /** Ends the waiting of a decision; the decision as it is then. */
  async settle(
    tx: EntityManager,
    row: HeadlineDecisionRow,
    to: Pick<HeadlineDecision, 'state' | 'because'>,
    secondMember: string | null = null,
  ): Promise<HeadlineDecisionRow> {
    return this.change(tx, row, { ...to, secondMember, settledAt: this.clock.now() });
  }

  /** Ends a decision that holds. */
  async end(tx: EntityManager, row: HeadlineDecisionRow, endedBy: string): Promise<HeadlineDecisionRow> {
    return this.change(tx, row, { endedBy, endedAt: this.clock.now() });
  }

  /** A decision as an admin sees it; whoever is no admin sees it and may do nothing. Throws `Failure` locked. */
  view(row: HeadlineDecisionRow, reader: { memberId: string; mayDecide: boolean }): HeadlineDecision {
    const { orgId, id, endedBy, endedAt } = row;
    const { memberId, mayDecide } = reader;
    // It never takes effect without a second admin.
    const standing = standingOf({ ...row, wasAlone: false }, { memberId, maySecond: mayDecide });
    return {
      ...standing,
      mayWithdraw: standing.mayWithdraw && mayDecide,
      text: this.keyring.open(orgId, placeOf(id), row.sealed).toString(),
      endedBy,
      endedAt: endedAt?.toISOString() ?? null,
    };
  }

  private async change(
    tx: EntityManager,
    row: HeadlineDecisionRow,
    change: Partial<HeadlineDecisionRow>,
  ): Promise<HeadlineDecisionRow> {
    await tx.update(HeadlineDecisionRow, { orgId: row.orgId, id: row.id }, change);
    return { ...row, ...change };
  }
}

/** Whether messages may carry headlines by this decision. */
export function doesHold({ state, endedAt }: HeadlineDecisionRow): boolean {
  return state === 'done' && endedAt === null;
}

function placeOf(id: string): Place {
  return { table: 'headline_decision', row: id, schemaVersion: 1 };
}
