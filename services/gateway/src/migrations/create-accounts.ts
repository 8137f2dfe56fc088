import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

const TABLES = `
  create table organisation (
    org_id uuid primary key,
    name text not null,
    instance boolean not null default false,
    active boolean not null default true,
    version int not null default 1,
    created_at timestamptz not null
  );
  create table member (
    org_id uuid not null references organisation,
    id uuid not null,
    login text not null,
    roles text[] not null,
    language text not null,
    active boolean not null default true,
    version int not null default 1,
    sessions_epoch int not null default 1,
    enrolled_at timestamptz,
    removed_at timestamptz,
    created_at timestamptz not null,
    primary key (org_id, id)
  );
  create unique index member_login_once on member (org_id, login) where removed_at is null;
  create index member_by_login on member (login) where removed_at is null;
  create table credential (
    org_id uuid not null,
    member_id uuid not null,
    password_hash text not null,
    totp bytea not null,
    last_step bigint not null,
    primary key (org_id, member_id),
    foreign key (org_id, member_id) references member
  );
`;

/**
 * Organisations and members. A login is unique within its organisation only: refusing one that another organisation
 * uses would tell that it exists.
 */
export class CreateAccounts1800000000100 implements MigrationInterface {
  name = 'CreateAccounts1800000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(protectTable('gateway', 'organisation', { api: 'select', work: 'select, insert, update' }));
    await runner.query(
      protectTable('gateway', 'member', { api: 'select, insert, update', work: 'select, insert, update' }),
    );
    await runner.query(protectTable('gateway', 'credential', { api: '', work: 'select, insert, update, delete' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
