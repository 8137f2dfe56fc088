import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * Mutes, an organisation's own table of urgency, changes that wait for a second person, and how often somebody previewed.
 * What names a country, a kind or a development is sealed; members are known by their roles, because only two of them
 * together may silence what could be critical.
 */
export class AddRinging1800000007000 implements MigrationInterface {
  name = 'AddRinging1800000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const [table, grants] of Object.entries(GRANTS)) await runner.query(protectTable('matching', table, grants));
    await runner.query(`
      create policy subscription_work_update on subscription for update to matching_work using (true) with check (true);
      grant update on subscription to matching_work;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const GRANTS = {
  mute: { api: 'select, insert, update', work: 'select, insert' },
  urgency_table: { api: 'select, insert, update', work: 'select, insert, update' },
  ringing_wish: { api: 'select, insert, update', work: 'select, update' },
  preview_taken: { api: 'select, insert, delete', work: '' },
} as const;

const tables = `
  -- Null while their roles have not been told.
  alter table member add column roles text[];
  -- When somebody last could second a change, and then could no longer.
  alter table member add column could_second_until timestamptz;

  create table mute (
    org_id uuid not null,
    id uuid not null,
    from_at timestamptz not null,
    until_at timestamptz not null,
    sealed bytea not null,
    primary key (org_id, id)
  );
  create index mute_until on mute (until_at);

  create table urgency_table (
    org_id uuid primary key,
    version int not null,
    -- Null is the default table.
    sealed bytea
  );

  create table ringing_wish (
    org_id uuid not null,
    id uuid not null,
    state text not null,
    because text not null,
    by_member uuid not null,
    asked_at timestamptz not null,
    was_alone boolean not null,
    second_member uuid,
    settled_at timestamptz,
    sealed bytea not null,
    primary key (org_id, id)
  );
  create index ringing_wish_waiting on ringing_wish (org_id, state);

  create table preview_taken (
    org_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    at timestamptz not null,
    primary key (org_id, id)
  );
`;
