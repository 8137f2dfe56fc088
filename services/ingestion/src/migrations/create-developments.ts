import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** Developments as they stand, all their versions, and which mention went where. */
export class CreateDevelopments1800000003000 implements MigrationInterface {
  name = 'CreateDevelopments1800000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(openTable('development', { api: 'select', work: 'select, insert, update' }));
    await runner.query(openTable('development_version', { api: 'select', work: 'select, insert' }));
    await runner.query(openTable('assignment', { api: 'select', work: 'select, insert' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table development (
    id uuid primary key,
    version int not null,
    kind text not null,
    stage text not null,
    certainty text not null,
    origin text,
    hosts text[] not null,
    state text not null,
    changed_at timestamptz not null,
    snapshot jsonb not null
  );
  create index development_kind on development (kind, origin);
  create index development_changed on development (changed_at desc, id desc);
  create table development_version (
    development_id uuid not null references development (id),
    version int not null,
    change text not null,
    because text not null,
    snapshot jsonb not null,
    at timestamptz not null,
    primary key (development_id, version)
  );
  create table assignment (
    mention_id uuid not null references mention (id),
    part int not null,
    development_id uuid not null references development (id),
    verdict text not null check (verdict in ('new', 'advances', 'retells')),
    because text not null,
    at timestamptz not null,
    primary key (mention_id, part)
  );
  create index assignment_development on assignment (development_id);
`;
