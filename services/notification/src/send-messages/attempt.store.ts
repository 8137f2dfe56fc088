import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, type EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import type { AttemptView } from '@lapwing/contracts';
import type { Channel, LedgerAttempt } from '@lapwing/domain';
import { Clock, Ids, Jobs } from '@lapwing/platform';
import { tellDelivery } from '../carry-canary/tell-delivery.js';
import { AttemptRow } from './attempt.row.js';
import { joinRing } from './join-ring.js';

/** Steps below zero are no rings of a policy. */
export const QUIET_STEP = -1;
export const REPLY_STEP = -2;

export type AttemptWish = Pick<
  AttemptRow,
  'orgId' | 'alertId' | 'version' | 'step' | 'repeat' | 'memberId' | 'channel' | 'responsibles' | 'purpose' | 'because'
>;

const INSERT = `
  insert into attempt (org_id, id, alert_id, version, step, repeat, member_id, channel, attempt,
                       responsibles, purpose, because, state, recorded_at, ring_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'recorded', $13, $14)
  on conflict (org_id, alert_id, version, step, repeat, member_id, channel, attempt) do update
    set responsibles = array(select distinct unnest(attempt.responsibles || excluded.responsibles))
  returning id`;

/** The ledger. What is recorded here is sent once; whatever ends without a word is unknown. */
@Injectable()
export class AttemptStore {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly bus: Bus,
  ) {}

  /** Records an attempt with its timer and returns its id; null when the same message is on its way for another duty already. */
  async record(tx: EntityManager, wish: AttemptWish, before: AttemptRow | null = null): Promise<string | null> {
    const id = this.ids.next();
    const now = this.clock.now();
    if (before === null && (await joinRing(tx, wish, now))) return null;
    const [row] = await tx.query<{ id: string }[]>(INSERT, [
      wish.orgId,
      id,
      wish.alertId,
      wish.version,
      wish.step,
      wish.repeat,
      wish.memberId,
      wish.channel,
      (before?.attempt ?? 0) + 1,
      wish.responsibles,
      wish.purpose,
      wish.because,
      now,
      before?.ringId ?? this.ids.next(),
    ]);
    if (row?.id !== id) return null;
    await this.jobs.at(tx, 'attempt.send', id, now);
    return id;
  }

  /** Takes a recorded attempt for sending, once; null when it is taken or done. */
  async claim(tx: EntityManager, id: string, by: string): Promise<AttemptRow | null> {
    const claimed = await tx.query<[unknown[], number]>(
      `update attempt set claimed_at = $2, claimed_by = $3
       where id = $1 and state = 'recorded' and claimed_at is null returning id`,
      [id, this.clock.now(), by],
    );
    return claimed[1] === 1 ? this.one(tx, id) : null;
  }

  async one(tx: EntityManager, id: string): Promise<AttemptRow | null> {
    return tx.findOneBy(AttemptRow, { id });
  }

  /** Completes an attempt that has no outcome yet; false when it has one. */
  async complete(
    tx: EntityManager,
    attempt: AttemptRow,
    outcome: { state: 'sent' | 'failed' | 'unknown'; failure: string | null; ref: string | null },
  ): Promise<boolean> {
    const { state, failure, ref } = outcome;
    const completedAt = this.clock.now();
    const change = await tx.update(
      AttemptRow,
      { id: attempt.id, state: 'recorded' },
      { state, failure, ref, completedAt },
    );
    if (change.affected !== 1) return false;
    if (state === 'sent') await tellDelivery(this.bus, tx, attempt, completedAt);
    return true;
  }

  /** All attempts of one step for one member, over every channel. */
  async ofStep(tx: EntityManager, attempt: AttemptRow): Promise<AttemptRow[]> {
    const { orgId, alertId, version, step, repeat, memberId } = attempt;
    return tx.find(AttemptRow, { where: { orgId, alertId, version, step, repeat, memberId }, order: { id: 'ASC' } });
  }

  async ofAlert(tx: EntityManager, orgId: string, alertId: string): Promise<AttemptRow[]> {
    return tx.find(AttemptRow, { where: { orgId, alertId }, order: { recordedAt: 'ASC', id: 'ASC' } });
  }

  /** Rings a member was given for these alerts. */
  async ringsOf(
    tx: EntityManager,
    orgId: string,
    memberId: string,
    alertIds: readonly string[],
  ): Promise<AttemptRow[]> {
    const purpose = In(['ring', 'update', 'correction']);
    return tx.findBy(AttemptRow, { orgId, memberId, alertId: In([...alertIds]), purpose });
  }

  /** How many answers a member was given about an alert so far. */
  async repliesTo(tx: EntityManager, alert: { orgId: string; alertId: string }, memberId: string): Promise<number> {
    const { orgId, alertId } = alert;
    return tx.countBy(AttemptRow, { orgId, alertId, memberId, step: REPLY_STEP });
  }

  /** Says of attempts this process took that it still has them in hand. */
  async stillInHand(tx: EntityManager, ids: readonly string[], by: string): Promise<void> {
    await tx.update(
      AttemptRow,
      { id: In([...ids]), state: 'recorded', claimedBy: by },
      { claimedAt: this.clock.now() },
    );
  }

  /** Attempts that were taken, have no outcome, and that nobody has had in hand since this instant. */
  async interrupted(tx: EntityManager, since: Date): Promise<AttemptRow[]> {
    return tx.find(AttemptRow, { where: { state: 'recorded', claimedAt: LessThan(since) }, order: { id: 'ASC' } });
  }

  /** Attempts recorded before this instant that nobody began to send. */
  async forgotten(tx: EntityManager, before: Date): Promise<AttemptRow[]> {
    return tx.findBy(AttemptRow, { state: 'recorded', claimedAt: IsNull(), recordedAt: LessThan(before) });
  }

  /** Attempts whose pause before another try is over. */
  async rested(tx: EntityManager, now: Date): Promise<AttemptRow[]> {
    return tx.findBy(AttemptRow, { againAt: LessThan(now) });
  }

  /** Who may have got an earlier version, over which channel: sent, unknown, or just leaving. */
  async toldBefore(
    tx: EntityManager,
    alert: { orgId: string; alertId: string; version: number },
  ): Promise<{ memberId: string; channel: Channel; responsibles: string[] }[]> {
    return tx.query(
      `select member_id as "memberId", channel, array_agg(distinct responsible) as responsibles
       from attempt, unnest(responsibles) as responsible
       where org_id = $1 and alert_id = $2 and version < $3 and purpose in ('ring', 'update', 'correction')
         and (state in ('sent', 'delivered', 'read', 'unknown') or (state = 'recorded' and claimed_at is not null))
         and not exists (
           select from attempt as now_rung
           where now_rung.org_id = $1 and now_rung.alert_id = $2 and now_rung.version = $3
             and now_rung.member_id = attempt.member_id and now_rung.channel = attempt.channel)
       group by member_id, channel order by member_id, channel`,
      [alert.orgId, alert.alertId, alert.version],
    );
  }

  /** Notes that a phone received or showed messages; a state never goes back. */
  async receipt(
    tx: EntityManager,
    member: { orgId: string; memberId: string },
    refs: readonly string[],
    state: 'delivered' | 'read',
  ): Promise<void> {
    const before = state === 'read' ? ['sent', 'delivered'] : ['sent'];
    const { orgId, memberId } = member;
    await tx.update(
      AttemptRow,
      { orgId, memberId, channel: 'signal', ref: In([...refs]), state: In(before) },
      { state },
    );
  }
}

/** The facts of a ledger line that decisions need. */
export function ledgerOf(row: AttemptRow): LedgerAttempt {
  const { memberId, alertId, version, step, repeat, channel, attempt, state } = row;
  const completedAt = row.completedAt?.toISOString() ?? null;
  return {
    memberId,
    alertId,
    version,
    step,
    repeat,
    channel,
    attempt,
    state,
    recordedAt: row.recordedAt.toISOString(),
    completedAt,
  };
}

/** A ledger line as people see it. */
export function viewOfAttempt(row: AttemptRow): AttemptView {
  const { id, version, memberId, channel, step, repeat, attempt, state } = row;
  return {
    id,
    alertVersion: version,
    responsible: row.responsibles[0] ?? 'desk',
    memberId,
    channel,
    step,
    repeat,
    attempt,
    state,
    because: row.failure ?? row.because,
    recordedAt: row.recordedAt.toISOString(),
    completedAt: row.completedAt?.toISOString() ?? null,
  };
}
