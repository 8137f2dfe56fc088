import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { errandUnderCover, type Errand } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';

/** A message about no alert that waits for the slot of its recipient. */
export interface WaitingErrand {
  orgId: string;
  memberId: string;
  id: string;
  priority: number;
  recordedAt: Date;
}

const WAITS = `channel = 'email' and state = 'recorded' and due_at >= '9999-01-01'`;

const WAITING = `
  select org_id as "orgId", member_id as "memberId", id, purpose, recorded_at as "recordedAt" from errand
  where org_id = any($1::uuid[]) and member_id = any($2::uuid[]) and ${WAITS}`;

const LEAVE = `update errand set due_at = $2 where id = any($1::uuid[]) and ${WAITS} returning id`;

/** What waits for a slot that will never come, as with messages about alerts. */
const SLOTLESS = `
  update errand set due_at = $1 where ${WAITS} and not exists (
    select from cover c join address a on a.org_id = c.org_id and a.member_id = errand.member_id
    join member m on m.org_id = a.org_id and m.member_id = a.member_id and m.active
    where c.org_id = errand.org_id and c.mode = 'covered' and a.channel = 'email' and a.verified_at is not null
      and a.stopped is null) returning id`;

/** Messages about no alert of covered organisations: a mail beside the slots could be counted. */
@Injectable()
export class WaitingErrandsStore {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async of(tx: EntityManager, orgIds: readonly string[], memberIds: readonly string[]): Promise<WaitingErrand[]> {
    const rows = await tx.query<(WaitingErrand & { purpose: Errand })[]>(WAITING, [orgIds, memberIds]);
    return rows.flatMap(({ purpose, ...row }) => {
      const step = errandUnderCover(purpose);
      return step.waits ? { ...row, priority: step.priority } : [];
    });
  }

  /** Lets those of these that wait leave now. */
  async leave(tx: EntityManager, ids: readonly string[]): Promise<void> {
    await this.send(tx, tx.query(LEAVE, [ids, this.clock.now()]));
  }

  /** Lets those leave whose recipients have no slots any more. */
  async leaveSlotless(tx: EntityManager): Promise<void> {
    await this.send(tx, tx.query(SLOTLESS, [this.clock.now()]));
  }

  private async send(tx: EntityManager, leaving: Promise<[{ id: string }[], number]>): Promise<void> {
    const [rows] = await leaving;
    const when = this.clock.now();
    const timers = rows.map(({ id }) => ({ subject: id, when, lane: null }));
    await this.jobs.atAll(tx, 'errand.send', timers);
  }
}
