import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTable, protectTable } from '@lapwing/platform';

/** Notices to operators, where the series of rings stands, and the ledger of its messages. */
export class CreatePages1800000012000 implements MigrationInterface {
  name = 'CreatePages1800000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of ['notice', 'page_series']) {
      await runner.query(workOnly(table));
      await runner.query(grantTable('notification', table, { api: '', work: 'select, insert, update, delete' }));
    }
    await runner.query(protectTable('notification', 'page_attempt', { api: '', work: 'select, insert, update' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

/** Belongs to the instance, so that no organisation's requests reach it. */
function workOnly(table: string): string {
  const name = `notification.${table}`;
  return `
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy ${table}_work on ${name} to notification_work using (true) with check (true);`;
}

const tables = `
  create table notice (
    id uuid primary key,
    version int not null,
    urgency text not null check (urgency in ('page', 'tell')),
    state text not null check (state in ('open', 'taken', 'muted', 'cleared')),
    muted_until timestamptz,
    heard_at timestamptz not null,
    told_at timestamptz
  );
  create index notice_standing on notice (urgency) where state <> 'cleared';
  create table page_series (
    one boolean primary key default true check (one),
    id uuid,
    number int not null default 0,
    began_at timestamptz,
    rings int not null default 0,
    last_ring_at timestamptz,
    calm_since timestamptz,
    last_digest_at timestamptz
  );
  insert into page_series default values;
  create table page_attempt (
    org_id uuid not null,
    id uuid not null,
    series_id uuid not null,
    number int not null,
    purpose text not null check (purpose in ('page', 'resolved', 'digest')),
    member_id uuid not null,
    channel text not null check (channel in ('email', 'signal')),
    attempt int not null check (attempt > 0),
    because text not null,
    state text not null check (state in ('recorded', 'sent', 'failed', 'unknown')),
    failure text,
    ref text,
    recorded_at timestamptz not null,
    claimed_at timestamptz,
    completed_at timestamptz,
    again_at timestamptz,
    ring_id uuid not null,
    primary key (org_id, id)
  );
  create unique index page_attempt_once on page_attempt (org_id, series_id, number, member_id, channel, attempt);
  create index page_attempt_by_id on page_attempt (id);
  create index page_attempt_series on page_attempt (series_id);
  create index page_attempt_recorded on page_attempt (recorded_at) where state = 'recorded';
  create index page_attempt_again on page_attempt (again_at) where again_at is not null;
`;
