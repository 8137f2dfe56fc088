import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** The hosts we ask, the distance they want and what their robots.txt says; pages tell by which marks they change. */
export class CreateHosts1800000011000 implements MigrationInterface {
  name = 'CreateHosts1800000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(openTable('host', { api: '', work: 'select, insert, update' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table host (
    name text primary key,
    free_at timestamptz not null,
    promised_at timestamptz not null,
    starts_at timestamptz,
    leases jsonb not null default '{}',
    paused_until timestamptz,
    why text,
    crawl_delay real not null default 0,
    robots text,
    robots_sha256 text,
    robots_open boolean not null default false,
    robots_good_at timestamptz,
    robots_failed_at timestamptz
  );
  alter table item add column etag text, add column last_modified text;
`;
