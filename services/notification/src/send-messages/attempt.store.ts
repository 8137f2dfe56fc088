import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { AttemptView } from '@lapwing/contracts';
import type { LedgerAttempt } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import { AttemptRow } from './attempt.row.js';
import { ringsOf, toldBefore, type Told, type ToldAlert } from './who-was-told.js';

/** Steps below zero are no rings of a policy. */
export const QUIET_STEP = -1;
export const REPLY_STEP = -2;
export const DIGEST_STEP = -3;

export type AttemptWish = Pick<
  AttemptRow,
  'orgId' | 'alertId' | 'version' | 'step' | 'repeat' | 'memberId' | 'channel' | 'responsibles' | 'purpose' | 'because'
>;

/** A wish about to become a line of the ledger. */
export interface AttemptEntry {
  wish: AttemptWish;
  id: string;
  /** The attempt before it in the same ring. */
  before: Pick<AttemptRow, 'attempt' | 'ringId'> | null;
  dueAt: Date;
  carriedBy: string | null;
}

/** The columns of a line under the names of its row. */
export const ATTEMPT_COLUMNS = `
  attempt.org_id as "orgId", attempt.id, attempt.alert_id as "alertId", attempt.version, attempt.step, attempt.repeat,
  attempt.member_id as "memberId", attempt.channel, attempt.attempt, attempt.responsibles, attempt.purpose,
  attempt.because, attempt.state, attempt.failure, attempt.ref, attempt.recorded_at as "recordedAt",
  attempt.claimed_at as "claimedAt", attempt.claimed_by as "claimedBy", attempt.completed_at as "completedAt",
  attempt.again_at as "againAt", attempt.ring_id as "ringId", attempt.priority, attempt.due_at as "dueAt",
  attempt.carried_by as "carriedBy"`;

/** An answer leaves with what is critical: somebody is waiting with the phone in hand. */
const INSERT = `
  insert into attempt (org_id, id, alert_id, version, step, repeat, member_id, channel, attempt, responsibles, purpose,
                       because, state, recorded_at, ring_id, priority, due_at, carried_by)
  select w.org_id, w.id, w.alert_id, w.version, w.step, w.repeat, w.member_id, w.channel, w.attempt, w.responsibles,
    w.purpose, w.because, 'recorded', $2, w.ring_id,
    case when w.step = ${DIGEST_STEP} then 2 when w.step = ${REPLY_STEP} or alert.urgency = 'critical' then 0
      when alert.urgency = 'high' then 1 else 2 end,
    w.due_at, w.carried_by
  from jsonb_to_recordset($1::jsonb) as w (org_id uuid, id uuid, alert_id uuid, version int, step int, repeat int,
    member_id uuid, channel text, attempt int, responsibles text[], purpose text, because text, ring_id uuid,
    due_at timestamptz, carried_by uuid)
  join alert using (org_id, alert_id)
  on conflict (org_id, alert_id, version, step, repeat, member_id, channel, attempt) do update
    set responsibles = array(select distinct unnest(attempt.responsibles || excluded.responsibles))
  returning id`;

/** The ledger. What is recorded here is sent once; whatever ends without a word is unknown. */
@Injectable()
export class AttemptStore {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Records lines and returns those that are new; a line whose carrier is none goes alone. */
  async record(tx: EntityManager, entries: readonly AttemptEntry[]): Promise<AttemptEntry[]> {
    const ours = new Set(entries.map(({ id }) => id));
    const isFirst = ({ carriedBy }: AttemptEntry) => carriedBy === null || !ours.has(carriedBy);
    const first = await this.insert(tx, entries.filter(isFirst));
    const carriers = new Set(first.map(({ id }) => id));
    const rest = entries.filter((entry) => !isFirst(entry));
    const carried = rest.map((entry) => (carriers.has(entry.carriedBy ?? '') ? entry : { ...entry, carriedBy: null }));
    return [...first, ...(await this.insert(tx, carried))];
  }

  private async insert(tx: EntityManager, entries: readonly AttemptEntry[]): Promise<AttemptEntry[]> {
    if (entries.length === 0) return [];
    const lines = entries.map((entry) => lineOf(entry, entry.before?.ringId ?? this.ids.next()));
    const rows = await tx.query<{ id: string }[]>(INSERT, [JSON.stringify(lines), this.clock.now()]);
    const ids = new Set(rows.map(({ id }) => id));
    return entries.filter(({ id }) => ids.has(id));
  }

  async one(tx: EntityManager, id: string): Promise<AttemptRow | null> {
    return tx.findOneBy(AttemptRow, { id });
  }

  /** The lines with these references that one member was sent, a bundle's are several. */
  async withRef(tx: EntityManager, attempt: Pick<AttemptRow, 'orgId' | 'memberId' | 'channel'>, ref: string) {
    const { orgId, memberId, channel } = attempt;
    return tx.find(AttemptRow, { where: { orgId, memberId, channel, ref }, order: { id: 'ASC' } });
  }

  /** All attempts of one step for one member, over every channel. */
  async ofStep(tx: EntityManager, attempt: AttemptRow): Promise<AttemptRow[]> {
    const { orgId, alertId, version, step, repeat, memberId } = attempt;
    return tx.find(AttemptRow, { where: { orgId, alertId, version, step, repeat, memberId }, order: { id: 'ASC' } });
  }

  async ofAlert(tx: EntityManager, orgId: string, alertId: string): Promise<AttemptRow[]> {
    return tx.find(AttemptRow, { where: { orgId, alertId }, order: { recordedAt: 'ASC', id: 'ASC' } });
  }

  /** Rings a member was given for these alerts, and for the duties that go on in them from other alerts. */
  async ringsOf(
    tx: EntityManager,
    orgId: string,
    memberId: string,
    alertIds: readonly string[],
  ): Promise<AttemptRow[]> {
    return ringsOf(tx, { orgId, memberId }, alertIds);
  }

  /** How many answers a member was given about an alert so far. */
  async repliesTo(tx: EntityManager, alert: { orgId: string; alertId: string }, memberId: string): Promise<number> {
    const { orgId, alertId } = alert;
    return tx.countBy(AttemptRow, { orgId, alertId, memberId, step: REPLY_STEP });
  }

  /** Who may have got an earlier version, as `toldBefore` says. */
  async toldBefore(tx: EntityManager, alert: ToldAlert, but: readonly string[] = []): Promise<Told[]> {
    return toldBefore(tx, alert, but);
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

function lineOf({ wish, id, before, dueAt, carriedBy }: AttemptEntry, ringId: string) {
  return {
    org_id: wish.orgId,
    id,
    alert_id: wish.alertId,
    version: wish.version,
    step: wish.step,
    repeat: wish.repeat,
    member_id: wish.memberId,
    channel: wish.channel,
    attempt: (before?.attempt ?? 0) + 1,
    responsibles: wish.responsibles,
    purpose: wish.purpose,
    because: wish.because,
    ring_id: ringId,
    due_at: dueAt,
    carried_by: carriedBy,
  };
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
