import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Service } from '@lapwing/contracts';
import { grantTable } from './protect-table.js';

/**
 * The tables every service has for messages and timers. They hold ids and whole messages of all organisations,
 * so they are the named exemptions from row-level security, and the api door may only add to them.
 */
export function spineMigration(service: Service): new () => MigrationInterface {
  return class CreateSpine1700000000000 implements MigrationInterface {
    name = 'CreateSpine1700000000000';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(tables);
      await runner.query(wakeups(service));
      await runner.query(grantTable(service, 'outbox', { api: 'insert', work: 'select, insert, update, delete' }));
      await runner.query(grantTable(service, 'timer', { api: 'insert', work: 'select, insert, update, delete' }));
      for (const table of ['inbox', 'inbox_start', 'dead_letter']) {
        await runner.query(grantTable(service, table, { api: '', work: 'select, insert, update, delete' }));
      }
    }

    async down(): Promise<void> {
      throw new Error('Migrations only go forward.');
    }
  };
}

const tables = `
  create table outbox (
    id uuid primary key,
    contract text not null,
    subject text not null,
    envelope text not null,
    created_at timestamptz not null default now(),
    published_at timestamptz,
    stream_seq bigint,
    seen_by text[] not null default '{}',
    checked_at timestamptz,
    settled_at timestamptz
  );
  create index outbox_unpublished on outbox (id) where published_at is null;
  create index outbox_unsettled on outbox (checked_at nulls first) where published_at is not null and settled_at is null;
  create index outbox_settled on outbox (settled_at) where settled_at is not null;

  create table inbox (
    id uuid primary key,
    subject text not null,
    seen_at timestamptz not null default now()
  );
  create index inbox_seen_at on inbox (seen_at);

  create table inbox_start (
    id uuid primary key,
    starts int not null default 0,
    started_at timestamptz not null default now()
  );

  create table dead_letter (
    id uuid primary key,
    subject text not null,
    body text not null,
    code text not null,
    cause text not null,
    deliveries int not null,
    dead_at timestamptz not null default now(),
    replayed_at timestamptz
  );

  create table timer (
    id uuid primary key default gen_random_uuid(),
    name text not null,
    subject text not null,
    due_at timestamptz not null,
    created_at timestamptz not null default now(),
    handed_at timestamptz,
    failed_at timestamptz,
    cause text,
    unique (name, subject, due_at)
  );
  create index timer_waiting on timer (due_at) where handed_at is null and failed_at is null;
`;

function wakeups(service: Service): string {
  return ['outbox', 'timer']
    .map(
      (table) => `
        create function ${service}.${table}_wakeup() returns trigger language plpgsql
        set search_path = pg_catalog, pg_temp as $$
        begin
          perform pg_notify('${service}_${table}', '');
          return null;
        end $$;
        create trigger ${table}_wakeup after insert on ${service}.${table}
          for each statement execute function ${service}.${table}_wakeup();`,
    )
    .join('\n');
}
