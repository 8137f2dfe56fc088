import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTable, protectTable } from '@lapwing/platform';

/** Sessions and one-time tokens, both stored hashed, and the count of sign-in attempts, which belongs to no organisation. */
export class CreateSessions1800000000200 implements MigrationInterface {
  name = 'CreateSessions1800000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session (
        org_id uuid not null,
        id_hash bytea not null,
        member_id uuid not null,
        epoch int not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        primary key (org_id, id_hash),
        foreign key (org_id, member_id) references member
      );
      create index session_by_hash on session (id_hash);
      create table entry_token (
        org_id uuid not null,
        token_hash bytea not null,
        member_id uuid not null,
        purpose text not null check (purpose in ('invitation', 'enrolment', 'link')),
        expires_at timestamptz not null,
        used_at timestamptz,
        password_hash text,
        totp bytea,
        primary key (org_id, token_hash),
        foreign key (org_id, member_id) references member
      );
      create index entry_token_by_hash on entry_token (token_hash);
      create table login_attempt (
        key bytea primary key,
        failures int not null,
        last_at timestamptz not null,
        blocked_until timestamptz not null
      );
    `);
    await runner.query(protectTable('gateway', 'session', { api: '', work: 'select, insert, update, delete' }));
    await runner.query(
      protectTable('gateway', 'entry_token', { api: 'insert', work: 'select, insert, update, delete' }),
    );
    await runner.query(grantTable('gateway', 'login_attempt', { api: '', work: 'select, insert, update, delete' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
