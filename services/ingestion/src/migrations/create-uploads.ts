import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** Files on their way in, reports to all and imports until they have become documents, and what became of imports. */
export class CreateUploads1800000010000 implements MigrationInterface {
  name = 'CreateUploads1800000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(openTable('upload', { api: 'select, insert, update', work: 'select, update, delete' }));
    await runner.query(openTable('upload_part', { api: 'select, insert', work: 'select, delete' }));
    await runner.query(openTable('tip', { api: 'select, insert', work: 'select, delete' }));
    await runner.query(openTable('document_import', { api: 'select, insert, update', work: 'select, update' }));
    await runner.query(openTable('imported_document', { api: 'select', work: 'select, insert' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  alter table document
    add column grade text,
    add column said_language text;
  create table upload (
    id uuid primary key,
    uploader text,
    name text not null,
    media_type text,
    parts int not null,
    received int not null default 0,
    size int not null default 0,
    sha256 text,
    started_at timestamptz not null,
    discarded boolean not null default false
  );
  create index upload_started on upload (started_at);
  create table upload_part (
    upload_id uuid not null references upload (id) on delete cascade,
    part int not null,
    bytes bytea not null,
    primary key (upload_id, part)
  );
  create table tip (
    id uuid primary key,
    body jsonb not null,
    attachments uuid[] not null
  );
  create table document_import (
    id uuid primary key,
    upload_id uuid not null,
    source_id uuid not null references source (id),
    name text not null,
    sha256 text not null,
    wish jsonb not null,
    state text not null check (state in ('entered', 'taken', 'failed', 'undone')),
    detail text,
    rows int not null,
    duplicates int not null,
    faults int not null,
    done int not null default 0,
    at timestamptz not null,
    read_at timestamptz
  );
  create index document_import_newest on document_import (at desc, id desc);
  create table imported_document (
    document_id uuid primary key references document (id),
    import_id uuid not null references document_import (id)
  );
  create index imported_document_import on imported_document (import_id);
`;
