import { Injectable } from '@nestjs/common';
import { LessThan, type EntityManager } from 'typeorm';
import { Clock, Jobs } from '@lapwing/platform';
import { EarlyWordRow } from './early-word.row.js';

/** Longer than any send takes. */
const KEPT_MS = 3_600_000;

export interface Phone {
  orgId: string;
  memberId: string;
}

/**
 * Keeps what a phone says before we know the reference of the message it speaks of. Whoever hears a phone and whoever
 * writes a reference hold the same lock until they commit, so that of the two the later one always sees the earlier.
 */
@Injectable()
export class EarlyWordStore {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Holds the phones of members against references being written, in one order for everybody. */
  async hold(tx: EntityManager, phones: readonly Phone[]): Promise<void> {
    const keys = phones.map(({ orgId, memberId }) => `phone of ${orgId} ${memberId}`).sort();
    for (const key of keys) await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  }

  /** Keeps words about references that no message of these members has; nothing where no message is leaving. */
  async keep(
    tx: EntityManager,
    phones: readonly Phone[],
    refs: readonly string[],
    said: EarlyWordRow['said'],
  ): Promise<void> {
    for (const { orgId, memberId } of phones) {
      await tx.query(
        `insert into early_word (org_id, member_id, ref, said, heard_at)
         select $1::uuid, $2::uuid, about.ref, $4::text, $5::timestamptz from unnest($3::text[]) as about (ref)
         where exists (select from attempt where org_id = $1 and member_id = $2 and channel = 'signal'
             and state = 'recorded' and claimed_at is not null)
           and not exists (select from attempt where member_id = any($6::uuid[]) and attempt.ref = about.ref)
         on conflict do nothing`,
        [orgId, memberId, refs, said, this.clock.now(), phones.map((phone) => phone.memberId)],
      );
    }
  }

  /** After a reference was written: has what was said of it heeded soon. */
  async remind(tx: EntityManager, place: Phone & { id: string }, ref: string): Promise<void> {
    const { orgId, memberId, id } = place;
    if (!(await tx.existsBy(EarlyWordRow, { orgId, memberId, ref }))) return;
    await this.jobs.at(tx, 'words.heed', id, this.clock.now());
  }

  /** Takes away what was said of a message and returns it in its order. */
  async take(tx: EntityManager, phone: Phone, ref: string): Promise<EarlyWordRow['said'][]> {
    const { orgId, memberId } = phone;
    const words = await tx.find(EarlyWordRow, { where: { orgId, memberId, ref }, order: { heardAt: 'ASC' } });
    if (words.length > 0) await tx.delete(EarlyWordRow, { orgId, memberId, ref });
    return words.map((word) => word.said);
  }

  /** Removes words whose message never got a reference. */
  async sweep(tx: EntityManager): Promise<void> {
    await tx.delete(EarlyWordRow, { heardAt: LessThan(new Date(this.clock.now().getTime() - KEPT_MS)) });
  }
}
