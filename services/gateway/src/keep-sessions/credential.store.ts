import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Keyring } from '@lapwing/platform';

/** What one account of a login is checked against. */
export interface Candidate {
  orgId: string;
  memberId: string;
  passwordHash: string;
  totp: Buffer;
  lastStep: number;
}

/** Accounts of one login that are tried; more would make the answer slow. */
const MOST_CANDIDATES = 4;

@Injectable()
export class CredentialStore {
  constructor(private readonly keyring: Keyring) {}

  get locked(): boolean {
    return this.keyring.locked;
  }

  /** The accounts a login may mean; each organisation has its own logins, so there may be several. */
  async candidates(tx: EntityManager, login: string): Promise<Candidate[]> {
    const rows = await tx.query<(Omit<Candidate, 'lastStep'> & { lastStep: string })[]>(
      `select m.org_id as "orgId", m.id as "memberId", c.password_hash as "passwordHash", c.totp,
         c.last_step as "lastStep"
       from member m
       join credential c on c.org_id = m.org_id and c.member_id = m.id
       join organisation o on o.org_id = m.org_id
       where m.login = $1 and m.removed_at is null and m.active and o.active and m.enrolled_at is not null
       order by m.created_at limit $2`,
      [login, MOST_CANDIDATES],
    );
    return rows.map((row) => ({ ...row, lastStep: Number(row.lastStep) }));
  }

  /** What a member is checked against; null where they have nothing to sign in with. */
  async of(tx: EntityManager, orgId: string, memberId: string): Promise<Candidate | null> {
    const [row] = await tx.query<(Omit<Candidate, 'lastStep'> & { lastStep: string })[]>(
      `select org_id as "orgId", member_id as "memberId", password_hash as "passwordHash", totp, last_step as "lastStep"
       from credential where org_id = $1 and member_id = $2`,
      [orgId, memberId],
    );
    return row === undefined ? null : { ...row, lastStep: Number(row.lastStep) };
  }

  /** Marks a time step as used; false when it, or a later one, was used already. */
  async useStep(tx: EntityManager, candidate: Candidate, step: number): Promise<boolean> {
    const used = await tx.query<unknown[]>(
      `with used as (
         update credential set last_step = $3 where org_id = $1 and member_id = $2 and last_step < $3 returning 1
       ) select * from used`,
      [candidate.orgId, candidate.memberId, step],
    );
    return used.length === 1;
  }

  /** Puts a member's password and second factor in place. */
  async put(tx: EntityManager, candidate: Candidate): Promise<void> {
    const { orgId, memberId, passwordHash, totp, lastStep } = candidate;
    await tx.query(
      `insert into credential (org_id, member_id, password_hash, totp, last_step) values ($1, $2, $3, $4, $5)
       on conflict (org_id, member_id) do update set password_hash = $3, totp = $4, last_step = $5`,
      [orgId, memberId, passwordHash, totp, lastStep],
    );
  }

  /** Removes what members who left could have signed in with. */
  async sweep(tx: EntityManager): Promise<void> {
    await tx.query(
      `delete from credential c using member m
       where m.org_id = c.org_id and m.id = c.member_id and m.removed_at is not null`,
    );
  }

  sealTotp(orgId: string, memberId: string, secret: string): Buffer {
    return this.keyring.seal(orgId, placeOf(memberId), secret);
  }

  openTotp(candidate: Pick<Candidate, 'orgId' | 'memberId' | 'totp'>): string {
    return this.keyring.open(candidate.orgId, placeOf(candidate.memberId), candidate.totp).toString('utf8');
  }
}

function placeOf(memberId: string) {
  return { table: 'credential', row: memberId, schemaVersion: 1 };
}
