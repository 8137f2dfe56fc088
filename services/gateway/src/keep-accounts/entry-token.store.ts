import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '@lapwing/platform';
import { hashToken, newToken } from '../keep-sessions/secret-token.js';

/** `invitation` begins an enrolment, `enrolment` ends it, `link` signs in (development only). */
export type Purpose = 'invitation' | 'enrolment' | 'link';

export interface EntryToken {
  orgId: string;
  memberId: string;
  login: string;
  passwordHash: string | null;
  totp: Buffer | null;
}

const HOUR_MS = 3_600_000;
const LIFETIME_MS: Record<Purpose, number> = {
  invitation: 7 * 24 * HOUR_MS,
  enrolment: HOUR_MS / 4,
  link: 12 * HOUR_MS,
};

/** Tokens that open something once; only their hash is stored. */
@Injectable()
export class EntryTokenStore {
  constructor(private readonly clock: Clock) {}

  /** Mints a token for a member; an enrolment carries what takes effect with it. */
  async mint(
    tx: EntityManager,
    member: { orgId: string; memberId: string },
    purpose: Purpose,
    pending: { passwordHash: string; totp: Buffer } | null = null,
  ): Promise<string> {
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + LIFETIME_MS[purpose]);
    await tx.query(
      `insert into entry_token (org_id, token_hash, member_id, purpose, expires_at, password_hash, totp)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [member.orgId, hashToken(token), member.memberId, purpose, expiresAt, pending?.passwordHash, pending?.totp],
    );
    return token;
  }

  /** Uses a token up; null when it is unknown, used, expired, for another purpose or its member left. */
  async use(tx: EntityManager, token: string, purpose: Purpose): Promise<EntryToken | null> {
    const [used] = await tx.query<EntryToken[]>(
      `with used as (
         update entry_token t set used_at = $3 from member m, organisation o
         where t.token_hash = $1 and t.purpose = $2 and t.used_at is null and t.expires_at > $3
           and m.org_id = t.org_id and m.id = t.member_id and m.active and m.removed_at is null
           and o.org_id = t.org_id and o.active
         returning t.org_id as "orgId", t.member_id as "memberId", m.login, t.password_hash as "passwordHash", t.totp
       ) select * from used`,
      [hashToken(token), purpose, this.clock.now()],
    );
    return used ?? null;
  }

  /** What an enrolment stands for, without using it up: a mistyped code may be typed again. */
  async peek(tx: EntityManager, token: string, purpose: Purpose): Promise<EntryToken | null> {
    const [found] = await tx.query<EntryToken[]>(
      `select t.org_id as "orgId", t.member_id as "memberId", m.login, t.password_hash as "passwordHash", t.totp
       from entry_token t join member m on m.org_id = t.org_id and m.id = t.member_id
       where t.token_hash = $1 and t.purpose = $2 and t.used_at is null and t.expires_at > $3
         and m.active and m.removed_at is null`,
      [hashToken(token), purpose, this.clock.now()],
    );
    return found ?? null;
  }

  /** Makes the unused tokens of a member and purpose useless. */
  async revoke(tx: EntityManager, member: { orgId: string; memberId: string }, purpose: Purpose): Promise<void> {
    await tx.query(
      'delete from entry_token where org_id = $1 and member_id = $2 and purpose = $3 and used_at is null',
      [member.orgId, member.memberId, purpose],
    );
  }

  /** Makes all but the newest unused tokens of a member and purpose useless. */
  async keepNewest(
    tx: EntityManager,
    member: { orgId: string; memberId: string },
    purpose: Purpose,
    most: number,
  ): Promise<void> {
    await tx.query(
      `with unused as (
         select token_hash, row_number() over (order by expires_at desc) as age from entry_token
         where org_id = $1 and member_id = $2 and purpose = $3 and used_at is null
       )
       delete from entry_token t using unused u where t.org_id = $1 and t.token_hash = u.token_hash and u.age > $4`,
      [member.orgId, member.memberId, purpose, most],
    );
  }

  /** Removes tokens that can open nothing. */
  async sweep(tx: EntityManager): Promise<void> {
    await tx.query('delete from entry_token where used_at is not null or expires_at <= $1', [this.clock.now()]);
  }
}
