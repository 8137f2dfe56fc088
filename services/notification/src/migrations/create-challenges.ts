import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/** Addresses that wait to be verified, how many codes left lately, and since when somebody cannot be reached. */
export class CreateChallenges1800000026000 implements MigrationInterface {
  name = 'CreateChallenges1800000026000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const everything = 'select, insert, update, delete';
    await runner.query(protectTable('notification', 'challenge', { api: everything, work: everything }));
    await runner.query(protectTable('notification', 'code_sent', { api: 'select, insert, delete', work: 'delete' }));
    await runner.query(protectTable('notification', 'gap', { api: 'select', work: everything }));
    await runner.query(protectTable('notification', 'errand', { api: 'select, insert', work: '' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table challenge (
    org_id uuid not null,
    member_id uuid not null,
    channel text not null,
    way text not null check (way in ('code', 'word')),
    sealed bytea not null,
    proof bytea not null,
    tries_left int not null check (tries_left >= 0),
    expires_at timestamptz not null,
    other_sender boolean not null default false,
    primary key (org_id, member_id, channel)
  );
  create index challenge_words on challenge (channel, expires_at) where way = 'word';
  create table code_sent (
    org_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    sent_at timestamptz not null,
    primary key (org_id, id)
  );
  create table gap (
    org_id uuid not null,
    member_id uuid not null,
    since timestamptz not null,
    on_call boolean not null,
    told_at timestamptz,
    primary key (org_id, member_id)
  );
`;
