import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** What somebody should look at, and who does; what sources are remembered by. */
export class CreateNotices1800000012000 implements MigrationInterface {
  name = 'CreateNotices1800000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(openTable('notice', { api: 'select, update', work: 'select, insert, update' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  alter table source add column health_because jsonb, add column rhythm jsonb;
  create table notice (
    id uuid primary key,
    version int not null,
    kind text not null,
    subject text not null,
    urgency text not null check (urgency in ('page', 'tell')),
    detail jsonb not null,
    raised_at timestamptz not null,
    last_seen_at timestamptz not null,
    cleared_at timestamptz,
    taken_at timestamptz,
    taken_organisation uuid,
    taken_by uuid,
    muted_until timestamptz,
    muted_organisation uuid,
    muted_by uuid,
    muted_because text
  );
  create unique index notice_open on notice (kind, subject) where cleared_at is null;
  create index notice_subject on notice (kind, subject, raised_at desc);
  create index notice_cleared on notice (cleared_at) where cleared_at is not null;
`;
