import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, Not, type EntityManager } from 'typeorm';
import { foldPhrase, LONGEST_PHRASE } from '@lapwing/domain';
import { Clock, Ids, Jobs, Keyring } from '@lapwing/platform';
import { GuardRow } from './guard.row.js';
import { checkPhrase, hashPhrase } from './phrase-hash.js';

interface MemberPlace {
  orgId: string;
  memberId: string;
}

/** Texts of one phone that are compared within a minute; more is somebody trying, and would make others wait. */
const TRIES_A_MINUTE = 6;
const MINUTE = 60_000;

/** Keeps duress phrases, and recognises them in what phones send. */
@Injectable()
export class GuardStore {
  private readonly tried = new Map<string, number[]>();

  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly jobs: Jobs,
  ) {}

  async has(tx: EntityManager, { orgId, memberId }: MemberPlace): Promise<boolean> {
    return tx.existsBy(GuardRow, { orgId, memberId, phraseHash: Not(IsNull()) });
  }

  /** Sets a member's phrase (folded already), or takes it away. */
  async set(tx: EntityManager, { orgId, memberId }: MemberPlace, phrase: string | null): Promise<void> {
    const phraseHash = phrase === null ? null : await hashPhrase(this.keyring.idKey(orgId), phrase);
    await tx.query(
      `insert into guard (org_id, member_id, id, phrase_hash) values ($1, $2, $3, $4)
       on conflict (org_id, member_id) do update set phrase_hash = excluded.phrase_hash`,
      [orgId, memberId, this.ids.next(), phraseHash],
    );
  }

  /**
   * Whether a text is the duress phrase of one of the members whose phone this is. The same work is done for every text, and
   * for members without a phrase too.
   */
  async hears(tx: EntityManager, members: readonly MemberPlace[], text: string): Promise<boolean> {
    if (text.length > 2 * LONGEST_PHRASE || !this.mayTry(members)) return false;
    const phrase = foldPhrase(text);
    let heard = false;
    for (const { orgId, memberId } of members) {
      const guard = await tx.findOneBy(GuardRow, { orgId, memberId });
      const fits = await checkPhrase(guard?.phraseHash ?? null, this.keyring.idKey(orgId), phrase);
      heard = heard || fits;
    }
    return heard;
  }

  /** From now on nothing that comes from this member takes effect; the rest follows at once, beside the answer. */
  async raise(tx: EntityManager, { orgId, memberId }: MemberPlace): Promise<void> {
    const now = this.clock.now();
    const [row] = await tx.query<{ id: string }[]>(
      `insert into guard (org_id, member_id, id, raised_at) values ($1, $2, $3, $4)
       on conflict (org_id, member_id) do update set raised_at = coalesce(guard.raised_at, excluded.raised_at)
       returning id`,
      [orgId, memberId, this.ids.next(), now],
    );
    if (row !== undefined) await this.jobs.at(tx, 'guard.raised', row.id, now);
  }

  /** Whether a member gave a duress phrase and nobody has lifted that since. */
  async isRaised(tx: EntityManager, { orgId, memberId }: MemberPlace): Promise<boolean> {
    return tx.existsBy(GuardRow, { orgId, memberId, raisedAt: Not(IsNull()) });
  }

  async waiting(tx: EntityManager, id: string): Promise<GuardRow | null> {
    return tx.findOne(GuardRow, {
      where: { id, raisedAt: Not(IsNull()), actedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The members of an organisation who stand under a guard. */
  async raisedIn(tx: EntityManager, orgId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.findBy(GuardRow, { orgId, raisedAt: Not(IsNull()) });
    return new Set(rows.map(({ memberId }) => memberId));
  }

  /** A guard by its id, held until the transaction ends. */
  async hold(tx: EntityManager, id: string): Promise<GuardRow | null> {
    return tx.findOne(GuardRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The calls of an organisation that somebody needs. */
  async openCalls(tx: EntityManager, orgId: string): Promise<GuardRow[]> {
    return tx.findBy(GuardRow, { orgId, raisedAt: Not(IsNull()), callId: Not(IsNull()) });
  }

  /** Writes how a call goes on, and has it looked at again. */
  async saveCall(
    tx: EntityManager,
    { id, orgId, memberId }: GuardRow,
    course: Partial<Pick<GuardRow, 'callId' | 'calls' | 'callAt' | 'called' | 'callTakenBy'>>,
  ): Promise<void> {
    await tx.update(GuardRow, { orgId, memberId }, course);
    if (course.callAt != null) await this.jobs.at(tx, 'guard.call', id, course.callAt);
  }

  /** What was to be done at once is done. */
  async done(tx: EntityManager, { orgId, memberId }: MemberPlace): Promise<void> {
    await tx.update(GuardRow, { orgId, memberId }, { actedAt: this.clock.now() });
  }

  /** Makes timers again that got lost. */
  async remakeTimers(tx: EntityManager, late: Date): Promise<void> {
    for (const { id } of await tx.findBy(GuardRow, { raisedAt: LessThan(late), actedAt: IsNull() })) {
      await this.jobs.at(tx, 'guard.raised', id, this.clock.now());
    }
    for (const { id } of await tx.findBy(GuardRow, { callAt: LessThan(late) })) {
      await this.jobs.at(tx, 'guard.call', id, this.clock.now());
    }
  }

  private mayTry(members: readonly MemberPlace[]): boolean {
    const now = this.clock.now().getTime();
    for (const [key, times] of this.tried) {
      if ((times.at(-1) ?? 0) <= now - MINUTE) this.tried.delete(key);
    }
    const key = members.map(({ memberId }) => memberId).join(' ');
    const recent = (this.tried.get(key) ?? []).filter((at) => at > now - MINUTE);
    if (recent.length >= TRIES_A_MINUTE) return false;
    this.tried.set(key, [...recent, now]);
    return true;
  }
}
