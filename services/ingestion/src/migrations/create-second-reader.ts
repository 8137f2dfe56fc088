import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** Documents that wait for a second reader, what it said of others, and how it stands. */
export class CreateSecondReader1800000005000 implements MigrationInterface {
  name = 'CreateSecondReader1800000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(openTable('second_look', { api: '', work: 'select, insert, update, delete' }));
    await runner.query(openTable('second_opinion', { api: 'select', work: 'select, insert' }));
    await runner.query(openTable('second_reader', { api: '', work: 'select, update' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table second_look (
    document_id uuid primary key references document (id),
    since timestamptz not null,
    tries int not null default 0
  );
  create index second_look_newest on second_look (since desc, document_id desc);
  create table second_opinion (
    id uuid primary key,
    document_id uuid not null references document (id),
    model text not null,
    verdict text not null check (verdict in ('review', 'nothing', 'unusable')),
    because text not null,
    claims jsonb not null,
    left_out jsonb not null,
    reply_sha256 text,
    milliseconds int not null,
    prompt_tokens int,
    completion_tokens int,
    at timestamptz not null,
    unique (document_id, model)
  );
  create table second_reader (
    one boolean primary key default true check (one),
    day text not null default '',
    asked int not null default 0,
    failures int not null default 0,
    resume_at timestamptz,
    asking_until timestamptz
  );
  insert into second_reader default values;
`;
