import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** What sources took back, and which pages are looked at again to notice it. */
export class FollowCorrections1800000015000 implements MigrationInterface {
  name = 'FollowCorrections1800000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(openTable('retraction', { api: 'select', work: 'select, insert' }));
    await runner.query('grant usage on sequence retraction_seq_seq to ingestion_work');
    await runner.query(openTable('revisit', { api: '', work: 'select, insert, update' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table retraction (
    seq bigserial primary key,
    mention_id uuid not null references mention (id),
    stands boolean not null,
    because text not null,
    document_id uuid references document (id),
    at timestamptz not null
  );
  create index retraction_mention on retraction (mention_id, seq desc);
  create table revisit (
    id uuid primary key,
    source_id uuid not null references source (id),
    url text not null,
    host text not null,
    since timestamptz not null,
    step int not null,
    due_at timestamptz,
    missing_status int,
    missing_since timestamptz,
    unique (source_id, url)
  );
  create index revisit_due on revisit (due_at) where due_at is not null;
  create index document_address on document (source_id, url, fetched_at desc);
  create index document_sha256 on document (sha256);
  create index assignment_at on assignment (at);
`;
