import { Injectable } from '@nestjs/common';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { MailKeyView } from '@lapwing/contracts';
import { judgeKey, type KeyRefusal } from '@lapwing/domain';
import { Clock, Ids, Keyring } from '@lapwing/platform';
import { AddressStore } from '../keep-recipients/address.store.js';
import type { KeyReading } from '../read-untrusted/reading.js';
import { MailKeyRow } from './mail-key.row.js';

const SCHEMA_VERSION = 1;
/** Keys that may wait for a look at once; the oldest makes room. */
const MOST_OFFERED = 5;

const body = z.object({
  armored: z.string(),
  fingerprint: z.string(),
  kind: z.string(),
  createdAt: z.string(),
  addresses: z.array(z.string()),
});
export type MailKeyBody = z.infer<typeof body>;

export interface Owner {
  orgId: string;
  memberId: string;
}

/** A row and what is sealed in it. */
export interface MailKey {
  row: MailKeyRow;
  body: MailKeyBody;
}

/** OpenPGP keys of members. The one in use also lies beside the address, where mails are written. */
@Injectable()
export class MailKeyStore {
  constructor(
    private readonly addresses: AddressStore,
    private readonly keyring: Keyring,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The member's mail address; null where none is verified. */
  async addressOf(tx: EntityManager, { orgId, memberId }: Owner): Promise<string | null> {
    const row = await this.addresses.one(tx, { orgId, memberId, channel: 'email' });
    return row?.verifiedAt == null ? null : this.addresses.open(row).address;
  }

  /** Keys in use and waiting, newest first. */
  async standing(tx: EntityManager, { orgId, memberId }: Owner): Promise<MailKey[]> {
    const where = [
      { orgId, memberId, state: 'used' as const },
      { orgId, memberId, state: 'offered' as const },
    ];
    const rows = await tx.find(MailKeyRow, { where, order: { offeredAt: 'DESC', id: 'DESC' } });
    return rows.map((row) => ({ row, body: this.open(row) }));
  }

  /** When the last key in use ended of itself, where none is in use since; else null. */
  async endedAt(tx: EntityManager, { orgId, memberId }: Owner): Promise<Date | null> {
    if (await tx.existsBy(MailKeyRow, { orgId, memberId, state: 'used' })) return null;
    const ended = { orgId, memberId, state: 'ended' as const, endedBecause: 'expired' };
    const row = await tx.findOne(MailKeyRow, { where: ended, order: { expiresAt: 'DESC' } });
    return row?.expiresAt ?? null;
  }

  /** Keeps a key until its owner has looked at it, or says why it cannot be used. */
  async offer(
    tx: EntityManager,
    owner: Owner,
    reading: KeyReading,
    source: MailKeyRow['source'],
  ): Promise<MailKey | KeyRefusal> {
    if (reading.is === 'refused') return reading.because;
    const address = await this.addressOf(tx, owner);
    if (address === null) return 'no_address';
    const judged = judgeKey(reading, address, this.clock.now().toISOString());
    if (!judged.usable) return judged.because;
    const known = await this.standing(tx, owner);
    const same = known.find(({ body: { armored } }) => armored === reading.armored);
    if (same !== undefined) return same;
    const offered = known.filter(({ row }) => row.state === 'offered');
    const sameKey = offered.filter(({ body: { fingerprint } }) => fingerprint === reading.fingerprint);
    for (const old of [...sameKey, ...offered.slice(MOST_OFFERED - 1)]) await this.forget(tx, old.row);
    return this.insert(tx, owner, reading, source);
  }

  /** Uses a key whose fingerprint its owner has confirmed; null when there is no such key. */
  async confirm(tx: EntityManager, owner: Owner, id: string, fingerprint: string): Promise<MailKey | null> {
    const known = await this.standing(tx, owner);
    const key = known.find(({ row, body: one }) => row.id === id && one.fingerprint === fingerprint);
    if (key === undefined) return null;
    if (key.row.state === 'used') return key;
    for (const { row } of known.filter((one) => one.row.state === 'used')) await this.end(tx, row, 'replaced');
    const confirmed = { state: 'used' as const, confirmedAt: this.clock.now(), warnedDays: null };
    await tx.update(MailKeyRow, { orgId: owner.orgId, id }, confirmed);
    await this.lay(tx, owner, key.body.armored);
    return { row: { ...key.row, ...confirmed }, body: key.body };
  }

  /** Takes a key back; false when there is none. */
  async remove(tx: EntityManager, owner: Owner, id: string): Promise<boolean> {
    const key = (await this.standing(tx, owner)).find(({ row }) => row.id === id);
    if (key === undefined) return false;
    if (key.row.state === 'used') await this.end(tx, key.row, 'removed');
    else await this.forget(tx, key.row);
    return true;
  }

  /** A key is used no more; mails go out in plain text and say as little as possible. */
  async end(tx: EntityManager, row: MailKeyRow, because: string): Promise<void> {
    await tx.update(MailKeyRow, { orgId: row.orgId, id: row.id }, { state: 'ended', endedBecause: because });
    await this.lay(tx, row, null);
  }

  /** Keys in use that end before this instant, or have. */
  async endingBefore(tx: EntityManager, instant: Date): Promise<MailKeyRow[]> {
    const where = { state: 'used' as const, expiresAt: LessThanOrEqual(instant) };
    return tx.find(MailKeyRow, { where, order: { expiresAt: 'ASC' } });
  }

  async warned(tx: EntityManager, row: MailKeyRow, days: number): Promise<void> {
    await tx.update(MailKeyRow, { orgId: row.orgId, id: row.id }, { warnedDays: days });
  }

  /**
   * Puts a key in use beside the address where it is missing, after that was verified anew; a key of another address ends.
   */
  async mend(tx: EntityManager, owner: Owner): Promise<void> {
    const used = (await this.standing(tx, owner)).find(({ row }) => row.state === 'used');
    if (used === undefined) return;
    const address = await this.addressOf(tx, owner);
    if (address === null) return;
    if (used.body.addresses.includes(address.toLowerCase())) await this.lay(tx, owner, used.body.armored);
    else await this.end(tx, used.row, 'other_address');
  }

  viewOf({ row, body: said }: MailKey): MailKeyView {
    const { id, source, expiresAt } = row;
    const { fingerprint, kind, createdAt } = said;
    const state = row.state === 'used' ? 'used' : 'offered';
    return { id, fingerprint, kind, source, state, createdAt, expiresAt: expiresAt?.toISOString() ?? null };
  }

  private async insert(
    tx: EntityManager,
    { orgId, memberId }: Owner,
    reading: Extract<KeyReading, { is: 'key' }>,
    source: MailKeyRow['source'],
  ): Promise<MailKey> {
    const { armored, fingerprint, createdAt, addresses, expiresAt } = reading;
    const said: MailKeyBody = { armored, fingerprint, createdAt, addresses, kind: reading.encrypts ?? '' };
    const id = this.ids.next();
    const row: MailKeyRow = {
      orgId,
      id,
      memberId,
      state: 'offered',
      source,
      sealed: this.keyring.seal(orgId, placeOf(id), JSON.stringify(said)),
      offeredAt: this.clock.now(),
      confirmedAt: null,
      expiresAt: expiresAt === null ? null : new Date(expiresAt),
      endedBecause: null,
      warnedDays: null,
    };
    await tx.insert(MailKeyRow, row);
    return { row, body: said };
  }

  private async lay(tx: EntityManager, { orgId, memberId }: Owner, publicKey: string | null): Promise<void> {
    const row = await this.addresses.one(tx, { orgId, memberId, channel: 'email' });
    if (row === null || this.addresses.open(row).publicKey === publicKey) return;
    await this.addresses.amend(tx, row, { publicKey });
  }

  private async forget(tx: EntityManager, { orgId, id }: MailKeyRow): Promise<void> {
    await tx.delete(MailKeyRow, { orgId, id });
  }

  private open(row: MailKeyRow): MailKeyBody {
    return body.parse(JSON.parse(this.keyring.open(row.orgId, placeOf(row.id), row.sealed).toString('utf8')));
  }
}

function placeOf(id: string) {
  return { table: 'mail_key', row: id, schemaVersion: SCHEMA_VERSION };
}
