import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/** Who works for an organisation, where they are reached, and by which policy they are told. */
export class CreateMembers1800000001000 implements MigrationInterface {
  name = 'CreateMembers1800000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const everything = 'select, insert, update, delete';
    await runner.query(protectTable('notification', 'organisation', { api: 'select', work: 'select, insert, update' }));
    await runner.query(protectTable('notification', 'member', { api: 'select', work: 'select, insert, update' }));
    await runner.query(
      protectTable('notification', 'policy', { api: 'select, update', work: 'select, insert, update' }),
    );
    await runner.query(protectTable('notification', 'recipient', { api: 'select, insert, update', work: everything }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table organisation (
    org_id uuid primary key,
    version int not null,
    active boolean not null
  );
  create table member (
    org_id uuid not null,
    member_id uuid not null,
    version int not null,
    roles text[] not null,
    language text not null check (language in ('en', 'ru')),
    active boolean not null,
    arrived_at timestamptz not null,
    primary key (org_id, member_id)
  );
  create table policy (
    org_id uuid not null,
    id uuid not null,
    version int not null,
    is_default boolean not null,
    follows_members boolean not null,
    entry jsonb not null,
    primary key (org_id, id)
  );
  create unique index policy_default on policy (org_id) where is_default;
  create table recipient (
    org_id uuid not null,
    member_id uuid not null,
    version int not null,
    sealed bytea not null,
    has_email boolean not null,
    has_signal boolean not null,
    preferred text not null check (preferred in ('email', 'signal')),
    language text not null check (language in ('en', 'ru')),
    level text not null check (level in ('L0', 'L1', 'L2', 'L3')),
    stopped text[] not null default '{}',
    signal_index bytea,
    service_id_index bytea,
    primary key (org_id, member_id)
  );
  create index recipient_signal on recipient (signal_index) where signal_index is not null;
  create index recipient_service_id on recipient (service_id_index) where service_id_index is not null;
`;
