import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** Signed days over the evidence, what a witness said of them, and what checking the evidence found. */
export class SealEvidence1800000014000 implements MigrationInterface {
  name = 'SealEvidence1800000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of ['day_seal', 'document_seal', 'evidence_fault']) {
      await runner.query(openTable(table, { api: 'select', work: 'select, insert' }));
    }
    for (const table of ['day_stamp', 'evidence_check']) {
      await runner.query(openTable(table, { api: 'select', work: 'select, insert, update' }));
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table day_seal (
    day date primary key,
    seq int not null unique,
    documents int not null,
    root text not null,
    statement text not null,
    signature text not null,
    public_key text not null,
    sealed_at timestamptz not null
  );
  create table document_seal (
    document_id uuid primary key references document (id),
    day date not null references day_seal (day),
    place int not null,
    leaf text not null,
    unique (day, place)
  );
  create table day_stamp (
    day date primary key references day_seal (day),
    authority text not null,
    tries int not null,
    failure text,
    tried_at timestamptz not null,
    answer bytea,
    stamped_at timestamptz
  );
  create table evidence_fault (
    fault text not null,
    subject text not null,
    detail text not null,
    found_at timestamptz not null,
    primary key (fault, subject)
  );
  create table evidence_check (
    name text primary key,
    since timestamptz not null,
    after uuid,
    checked int not null,
    started_at timestamptz not null,
    finished_at timestamptz
  );
`;
