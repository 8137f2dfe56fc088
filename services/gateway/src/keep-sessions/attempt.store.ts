import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure } from '@lapwing/contracts';
import { Clock, Database } from '@lapwing/platform';
import { countFailure, OVERALL, PER_LOGIN, type DelayRule } from './attempt-delay.js';

interface AttemptRow {
  failures: number;
  lastAt: Date;
  blockedUntil: Date;
}

const EVERYBODY = 'everybody';

/** Counts sign-in attempts by login, known or not, and altogether. */
@Injectable()
export class AttemptStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Counts an attempt as failed before it is checked, so that parallel guesses gain nothing; throws `Failure` too_many_requests. */
  async begin(login: string): Promise<void> {
    const wait = await this.database.inWork(async (tx) => {
      const rows = [
        { key: keyOf(EVERYBODY, ''), rule: OVERALL },
        { key: keyOf('login', login), rule: PER_LOGIN },
      ];
      for (const { key } of rows) {
        const wait = await this.waitOf(tx, key);
        if (wait > 0) return wait;
      }
      for (const { key, rule } of rows) await this.count(tx, key, rule);
      return 0;
    });
    if (wait === 0) return;
    const retryAfterSeconds = Math.ceil(wait / 1000);
    throw new Failure('too_many_requests', { retryAfterSeconds, detail: `Try again in ${retryAfterSeconds} seconds.` });
  }

  /** Forgets the attempts of a login after a success. */
  async succeed(tx: EntityManager, login: string): Promise<void> {
    await tx.query('delete from login_attempt where key = $1', [keyOf('login', login)]);
    await tx.query('update login_attempt set failures = greatest(failures - 1, 0) where key = $1', [
      keyOf(EVERYBODY, ''),
    ]);
  }

  /** Removes counts that no rule remembers. */
  async sweep(tx: EntityManager): Promise<void> {
    const longest = Math.max(PER_LOGIN.forgetAfterMs, OVERALL.forgetAfterMs);
    await tx.query('delete from login_attempt where last_at < $1', [new Date(this.clock.now().getTime() - longest)]);
  }

  private async waitOf(tx: EntityManager, key: Buffer): Promise<number> {
    const row = await this.lock(tx, key);
    return row === null ? 0 : row.blockedUntil.getTime() - this.clock.now().getTime();
  }

  private async lock(tx: EntityManager, key: Buffer): Promise<AttemptRow | null> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`attempt ${key.toString('hex')}`]);
    const [row] = await tx.query<AttemptRow[]>(
      'select failures, last_at as "lastAt", blocked_until as "blockedUntil" from login_attempt where key = $1',
      [key],
    );
    return row ?? null;
  }

  private async count(tx: EntityManager, key: Buffer, rule: DelayRule): Promise<void> {
    const now = this.clock.now();
    const { failures, until } = countFailure(rule, await this.lock(tx, key), now);
    await tx.query(
      `insert into login_attempt (key, failures, last_at, blocked_until) values ($1, $2, $3, $4)
       on conflict (key) do update set failures = $2, last_at = $3, blocked_until = $4`,
      [key, failures, now, until],
    );
  }
}

/** Logins are stored hashed: what people mistype into the field may be a password. */
function keyOf(kind: string, text: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([kind, text]))
    .digest();
}
