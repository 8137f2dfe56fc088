import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sources learn by which connector they are read, how often at most and at least, and what their server is. */
export class AddConnectors1800000006000 implements MigrationInterface {
  name = 'AddConnectors1800000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const columns = `
  alter table source
    add column connector text not null default 'auto',
    add column settings jsonb not null default '{}',
    add column memory jsonb not null default 'null',
    add column critical boolean not null default false,
    add column slowest_seconds int,
    add column expected_seconds int,
    add column proxy text,
    add column owner text,
    add column host text,
    add column health_since timestamptz not null default now(),
    add column unreadable boolean not null default false,
    add column interval_seconds int,
    add column learnt_seconds int;
  update source set host = substring(url from '^https?://([^/?#]+)'), health_since = coalesce(last_tried_at, added_at);
  create index source_host on source (host);
`;
