import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { errandUnderCover, mintAlertCode, type Channel, type Errand, type LedgerAttempt } from '@lapwing/domain';
import { Clock, Ids, Jobs, Keyring } from '@lapwing/platform';
import { IsNull, LessThan, MoreThan, type EntityManager } from 'typeorm';
import { ErrandRow } from './errand.row.js';

/** A message about no alert that is to be recorded; `note` is what it says beside its purpose. */
export type ErrandWish = Pick<
  ErrandRow,
  'orgId' | 'seriesId' | 'number' | 'purpose' | 'memberId' | 'channel' | 'because'
> & { note: string | null };

/** Bytes of a digest that one try at a code is made of. */
const TRY_BYTES = 4;

const INSERT = `
  insert into errand (org_id, id, series_id, number, purpose, member_id, channel, attempt, because, state,
    recorded_at, ring_id, note, due_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'recorded', $10, $11, $12,
    case when $13 and exists (select from cover where org_id = $1 and mode = 'covered') then timestamptz '9999-12-31Z' end)
  on conflict (org_id, series_id, number, member_id, channel, attempt) do nothing returning id, due_at is not null as waits`;

/** The ledger of messages about no alert: each is recorded before it leaves. */
@Injectable()
export class ErrandStore {
  constructor(
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {}

  /**
   * Records a message and has it sent; one after an earlier attempt is the same ring. Mail of a covered organisation waits
   * for a slot of its recipient, unless its purpose may not.
   */
  async record(tx: EntityManager, wish: ErrandWish, before: ErrandRow | null = null): Promise<void> {
    const id = this.ids.next();
    const now = this.clock.now();
    const { orgId, seriesId, number, purpose, memberId, channel, because } = wish;
    const attempt = (before?.attempt ?? 0) + 1;
    const ring = before?.ringId ?? this.ids.next();
    const note = wish.note === null ? null : this.keyring.seal(orgId, placeOf(ring), wish.note);
    const waits = channel === 'email' && errandUnderCover(purpose).waits;
    const values = [orgId, id, seriesId, number, purpose, memberId, channel, attempt, because, now, ring, note, waits];
    const [added] = await tx.query<{ waits: boolean }[]>(INSERT, values);
    if (added?.waits === false) await this.jobs.at(tx, 'errand.send', id, now);
  }

  /** Records another attempt of the same message, on the same channel or another. */
  async repeat(tx: EntityManager, before: ErrandRow, channel: Channel, because: string): Promise<void> {
    const same = channel === before.channel ? before : null;
    await this.record(tx, { ...before, channel, because, note: this.noteOf(before) }, same);
  }

  /** How many messages of a purpose were recorded for a member within the last hour, over all channels. */
  async countLately(
    tx: EntityManager,
    { orgId, memberId }: Pick<ErrandRow, 'orgId' | 'memberId'>,
    purpose: Errand,
  ): Promise<number> {
    const recordedAt = MoreThan(new Date(this.clock.now().getTime() - 3_600_000));
    return tx.countBy(ErrandRow, { orgId, memberId, purpose, recordedAt });
  }

  /** Takes a recorded attempt for sending, once; null when it is taken or done. */
  async claim(tx: EntityManager, id: string): Promise<ErrandRow | null> {
    const claimed = await tx.update(
      ErrandRow,
      { id, state: 'recorded', claimedAt: IsNull() },
      { claimedAt: this.clock.now() },
    );
    return claimed.affected === 1 ? this.one(tx, id) : null;
  }

  /** What an errand says beside its purpose. Throws `Failure` locked. */
  noteOf(row: ErrandRow): string | null {
    return row.note === null ? null : this.keyring.open(row.orgId, placeOf(row.ringId), row.note).toString('utf8');
  }

  /**
   * What stands in the subject where a message about an alert has the code of that: a code that no open alert of the
   * organisation has. The ring shows in the Message-ID; without a key whoever knows how the code is made of it could tell these
   * mails from the others. Throws `Failure` locked.
   */
  async codeOf(tx: EntityManager, { orgId, ringId }: Pick<ErrandRow, 'orgId' | 'ringId'>): Promise<string> {
    const digest = createHmac('sha256', this.keyring.idKey(orgId)).update(`code of ${ringId}`).digest();
    const tries = Array.from({ length: digest.length / TRY_BYTES }, (_, at) => digest.readUInt32BE(at * TRY_BYTES));
    const randoms = tries.map((number) => number / 2 ** (8 * TRY_BYTES));
    const codes = randoms.flatMap((random) => mintAlertCode([random], new Set()) ?? []);
    const taken = await tx.query<{ code: string }[]>(
      'select code from alert where org_id = $1 and open and code = any($2::text[])',
      [orgId, codes],
    );
    const code = mintAlertCode(randoms, new Set(taken.map((alert) => alert.code)));
    if (code === null) throw new Error('Of all codes a few cannot be all.');
    return code;
  }

  async one(tx: EntityManager, id: string): Promise<ErrandRow | null> {
    return tx.findOneBy(ErrandRow, { id });
  }

  /** Completes an attempt that has no outcome yet; false when it has one. */
  async complete(
    tx: EntityManager,
    id: string,
    outcome: { state: 'sent' | 'failed' | 'unknown'; failure: string | null; ref: string | null },
  ): Promise<boolean> {
    const completed = { ...outcome, completedAt: this.clock.now() };
    return (await tx.update(ErrandRow, { id, state: 'recorded' }, completed)).affected === 1;
  }

  /** Has the same channel tried again after a pause. */
  async pause(tx: EntityManager, id: string, seconds: number): Promise<void> {
    const againAt = new Date(this.clock.now().getTime() + seconds * 1000);
    await tx.update(ErrandRow, { id }, { againAt });
    await this.jobs.at(tx, 'errand.again', id, againAt);
  }

  /** The pause of an attempt is over. */
  async rested(tx: EntityManager, id: string): Promise<void> {
    await tx.update(ErrandRow, { id }, { againAt: null });
  }

  /** All attempts of one message to one member, over every channel. */
  async ofRing(tx: EntityManager, attempt: ErrandRow): Promise<LedgerAttempt[]> {
    const { orgId, seriesId, number, memberId } = attempt;
    const rows = await tx.find(ErrandRow, {
      where: { orgId, seriesId, number, memberId },
      order: { id: 'ASC' },
    });
    return rows.map(ledgerOfErrand);
  }

  /** Who was rung in a series, and by which channel the last time. */
  async rungIn(tx: EntityManager, seriesId: string): Promise<{ orgId: string; memberId: string; channel: Channel }[]> {
    return tx.query(
      `select distinct on (org_id, member_id) org_id as "orgId", member_id as "memberId", channel from errand
       where series_id = $1 and purpose = 'page' and state in ('sent', 'unknown') order by org_id, member_id, id desc`,
      [seriesId],
    );
  }

  /** Attempts that were taken before this instant and have no outcome. */
  async interrupted(tx: EntityManager, before: Date): Promise<ErrandRow[]> {
    return tx.findBy(ErrandRow, { state: 'recorded', claimedAt: LessThan(before) });
  }

  /** Makes timers again from rows whose time has passed, so that losing the queue loses no message. */
  async remakeTimers(tx: EntityManager, late: Date): Promise<void> {
    const waiting = { state: 'recorded', claimedAt: IsNull(), recordedAt: LessThan(late) } as const;
    const now = this.clock.now();
    const due = [
      { ...waiting, dueAt: IsNull() },
      { ...waiting, dueAt: LessThan(late) },
    ];
    for (const { id } of await tx.findBy(ErrandRow, due)) await this.jobs.at(tx, 'errand.send', id, now);
    for (const { id } of await tx.findBy(ErrandRow, { againAt: LessThan(late) })) {
      await this.jobs.at(tx, 'errand.again', id, now);
    }
  }
}

/** The attempts of one ring say the same. */
function placeOf(ringId: string) {
  return { table: 'errand', row: ringId, schemaVersion: 1 };
}

/** The facts of a ledger line that decisions need. */
export function ledgerOfErrand(row: ErrandRow): LedgerAttempt {
  const { memberId, seriesId, number, channel, attempt, state, recordedAt, completedAt } = row;
  const instants = { recordedAt: recordedAt.toISOString(), completedAt: completedAt?.toISOString() ?? null };
  return { memberId, alertId: seriesId, version: 1, step: 0, repeat: number, channel, attempt, state, ...instants };
}
