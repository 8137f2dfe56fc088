import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** What was published of developments, message by message, and whether anybody may read it. */
export class CreatePublishing1800000029000 implements MigrationInterface {
  name = 'CreatePublishing1800000029000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(openTable('bulletin', { api: 'select', work: 'select, insert' }));
    await runner.query(openTable('publication', { api: 'select', work: 'select, insert, update' }));
    await runner.query(openTable('publishing', { api: 'select, update', work: 'select, update' }));
    await runner.query(openTable('publishing_wish', { api: 'select, insert, update', work: 'select, update' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table bulletin (
    seq int primary key check (seq > 0),
    development_id uuid not null references development (id),
    number int not null,
    message text not null check (message in ('alert', 'update', 'cancel')),
    sent timestamptz not null,
    body jsonb not null,
    unique (development_id, number)
  );
  create table publication (
    development_id uuid primary key references development (id),
    version int not null,
    state text not null check (state in ('standing', 'cancelled', 'held')),
    because text not null,
    at timestamptz not null
  );
  create table publishing (
    one boolean primary key default true check (one),
    public boolean not null,
    version int not null,
    since timestamptz
  );
  insert into publishing (public, version) values (false, 1);
  create table publishing_wish (
    id uuid primary key,
    state text not null check (state in ('waiting', 'standing', 'refused', 'undone')),
    because text not null,
    version int not null,
    by_organisation uuid not null,
    by_member uuid not null,
    at timestamptz not null,
    second_organisation uuid,
    second_member uuid,
    second_at timestamptz,
    second_note text,
    settled_at timestamptz,
    check ((state = 'waiting') = (settled_at is null))
  );
  create unique index publishing_wish_waiting on publishing_wish (state) where state = 'waiting';
  create index publishing_wish_newest on publishing_wish (at desc);
  create index document_told_by_peer on document (source_id, (reading #>> '{options,peer,developmentId}'))
    where reading #>> '{options,peer,seq}' is not null;
`;
