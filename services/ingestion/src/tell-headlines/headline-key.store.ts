import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HEADLINE_LASTS_MS } from '@lapwing/domain';
import { Clock, type Handled, keyIdOfHandle, newBoxKeys, openHandle } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { SecretKeys } from '../seal-secrets/secret-keys.js';

/** How long handles are sealed for one key. */
const TURN_MS = 3_600_000;
/** Whoever seals learns of a new key within this, and clocks differ. */
const SLACK_MS = 300_000;

/** The key handles are sealed for now. */
export interface CurrentKey {
  id: string;
  publicKey: Buffer;
  /** From then on another one is better. */
  until: Date;
}

/**
 * The keys of handles. Each is destroyed as soon as no handle of it can be good any more: what was sealed for it and lies in
 * a stream, a database or a backup then says nothing to whoever takes all of them, this service's own keys included.
 */
@Injectable()
export class HeadlineKeyStore {
  constructor(
    private readonly keys: SecretKeys,
    private readonly clock: Clock,
  ) {}

  /** The key of the hour, made where there is none. Throws `Failure` locked. */
  async current(tx: EntityManager): Promise<CurrentKey> {
    const known = await this.newest(tx);
    if (known !== null) return known;
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('headline keys', 0))`);
    return (await this.newest(tx)) ?? this.make(tx);
  }

  /** What a handle names; null when it is none of ours, was changed, has ended, or claims to last longer than any does. */
  async open(tx: EntityManager, handle: string): Promise<Handled | null> {
    const id = keyIdOfHandle(handle);
    if (id === null) return null;
    const [row] = await tx.query<{ sealed: Buffer }[]>('select sealed from headline_key where id = $1', [id]);
    const handled = row === undefined ? null : openHandle(this.keys.open(placeOf(id), row.sealed), handle);
    if (handled === null) return null;
    const left = handled.endsAt.getTime() - this.clock.now().getTime();
    return left > 0 && left <= HEADLINE_LASTS_MS + SLACK_MS ? handled : null;
  }

  /** Destroys keys of which no handle can be good any more. */
  async destroyOld(tx: EntityManager): Promise<void> {
    const end = this.clock.now().getTime() - TURN_MS - SLACK_MS - HEADLINE_LASTS_MS;
    await tx.query('delete from headline_key where made_at < $1', [new Date(end)]);
  }

  private async newest(tx: EntityManager): Promise<CurrentKey | null> {
    const [row] = await tx.query<{ id: string; publicKey: Buffer; madeAt: Date }[]>(
      `select id, public_key as "publicKey", made_at as "madeAt" from headline_key
       where made_at > $1 order by made_at desc limit 1`,
      [new Date(this.clock.now().getTime() - TURN_MS)],
    );
    return row === undefined ? null : { ...row, until: new Date(row.madeAt.getTime() + TURN_MS) };
  }

  private async make(tx: EntityManager): Promise<CurrentKey> {
    const id = randomBytes(4).toString('hex');
    const { publicKey, seed } = newBoxKeys();
    const madeAt = this.clock.now();
    await tx.query('insert into headline_key (id, public_key, sealed, made_at) values ($1, $2, $3, $4)', [
      ...[id, publicKey, this.keys.seal(placeOf(id), seed)],
      madeAt,
    ]);
    return { id, publicKey, until: new Date(madeAt.getTime() + TURN_MS) };
  }
}

function placeOf(id: string) {
  return { table: 'headline_key', row: id, schemaVersion: 1 };
}
