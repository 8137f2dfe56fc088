import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** The places we read, and the entries their feeds have shown. */
export class CreateSources1800000001000 implements MigrationInterface {
  name = 'CreateSources1800000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(openTable('source', { api: 'select, insert, update', work: 'select, update' }));
    await runner.query(openTable('item', { api: '', work: 'select, insert, update' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table source (
    id uuid primary key,
    version int not null default 1,
    name text not null,
    url text not null unique,
    grade text not null,
    type text not null,
    language text,
    country text,
    cadence_seconds int not null,
    enabled boolean not null,
    health text not null default 'new',
    health_detail text,
    failures int not null default 0,
    etag text,
    last_modified text,
    sha256 text,
    added_at timestamptz not null,
    last_new_at timestamptz,
    last_good_at timestamptz,
    last_tried_at timestamptz,
    next_at timestamptz
  );
  create index source_due on source (next_at) where enabled;
  create table item (
    id uuid primary key,
    source_id uuid not null references source (id),
    url text not null,
    title text,
    published timestamptz,
    text text not null,
    feed jsonb not null,
    seen_at timestamptz not null,
    attempts int not null default 0,
    failure text,
    document_id uuid,
    unique (source_id, url)
  );
`;
