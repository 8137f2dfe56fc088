import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** What comes to us: the secrets of sources, pushes that wait to be taken in, and subscriptions at hubs. */
export class CreateArrivals1800000009000 implements MigrationInterface {
  name = 'CreateArrivals1800000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(openTable('source_secret', { api: 'select, insert, update, delete', work: 'select' }));
    await runner.query(openTable('push', { api: '', work: 'select, insert, update, delete' }));
    await runner.query(openTable('websub', { api: 'select', work: 'select, insert, update, delete' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  alter table source
    alter column memory drop not null,
    alter column memory drop default,
    add column push_token text unique,
    add column notes jsonb not null default '[]';
  create table source_secret (
    source_id uuid not null references source (id),
    name text not null,
    sealed bytea not null,
    set_at timestamptz not null,
    primary key (source_id, name)
  );
  create table push (
    id uuid primary key,
    source_id uuid not null references source (id),
    message_id text not null,
    sha256 text not null,
    headers jsonb not null,
    received_at timestamptz not null,
    taken_at timestamptz,
    failure text,
    unique (source_id, message_id)
  );
  create index push_received on push (received_at);
  create table websub (
    source_id uuid primary key references source (id),
    hub text not null,
    topic text not null,
    token text not null unique,
    secret bytea not null,
    state text not null check (state in ('wanted', 'asked', 'live', 'leaving', 'left', 'failed')),
    wanted boolean not null default true,
    detail text,
    failures int not null default 0,
    asked_at timestamptz,
    lease_until timestamptz,
    woken_at timestamptz,
    pinged_at timestamptz
  );
`;
