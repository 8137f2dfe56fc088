import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** The evidence and what was derived from it; nothing here is ever altered. */
export class CreateDocuments1800000002000 implements MigrationInterface {
  name = 'CreateDocuments1800000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of ['document', 'extraction', 'reading', 'mention']) {
      await runner.query(openTable(table, { api: 'select', work: 'select, insert' }));
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table document (
    id uuid primary key,
    source_id uuid not null references source (id),
    url text not null,
    final_url text not null,
    sha256 text not null,
    size int not null,
    media_type text,
    "fetch" jsonb not null,
    feed_title text,
    feed_published timestamptz,
    fetched_at timestamptz not null,
    unique (source_id, url, sha256)
  );
  create table extraction (
    id uuid primary key,
    document_id uuid not null references document (id),
    extractor text not null,
    parent_sha256 text not null,
    state text not null check (state in ('ready', 'needs_review', 'rejected')),
    reason text,
    title text,
    text text,
    language text,
    published timestamptz,
    published_by text,
    sketch int[] not null,
    at timestamptz not null,
    unique (document_id, extractor)
  );
  create table reading (
    id uuid primary key,
    document_id uuid not null references document (id),
    extraction_id uuid not null references extraction (id),
    reader text not null,
    at timestamptz not null,
    unique (document_id, reader)
  );
  create table mention (
    id uuid primary key,
    reading_id uuid not null references reading (id),
    document_id uuid not null references document (id),
    ordinal int not null,
    body jsonb not null,
    marks text[] not null,
    unique (reading_id, ordinal)
  );
  create index mention_document on mention (document_id);
`;
