import { protectTable } from '@lapwing/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** Documents that wait for a person, what people rule about developments, and where operators are who could second it. */
export class CreateRulings1800000004000 implements MigrationInterface {
  name = 'CreateRulings1800000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(waitingSoFar);
    await runner.query(openTable('review_item', { api: 'select, update', work: 'select, insert' }));
    await runner.query(openTable('ruling', { api: 'select, insert, update', work: 'select, update' }));
    await runner.query(openTable('placement', { api: 'select', work: 'select, insert' }));
    await runner.query('grant usage on sequence placement_seq_seq to ingestion_work');
    for (const table of ['organisation', 'operator']) {
      await runner.query(protectTable('ingestion', table, { api: '', work: 'select, insert, update' }));
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  alter table assignment add column subjects text[];
  create table review_item (
    document_id uuid primary key references document (id),
    because text not null check (because in ('language', 'doubt', 'second_reader')),
    chance double precision,
    since timestamptz not null,
    claim jsonb,
    verdict text check (verdict in ('nothing', 'claim')),
    ruled jsonb,
    settled_at timestamptz,
    settled_by_organisation uuid,
    settled_by uuid,
    check ((settled_at is null) = (verdict is null))
  );
  create index review_item_waiting on review_item (since desc, document_id desc) where settled_at is null;
  create index review_item_because on review_item (because, since desc, document_id desc) where settled_at is null;
  create index review_item_settled on review_item (since desc, document_id desc) where settled_at is not null;
  create table ruling (
    id uuid primary key,
    kind text not null check (kind in ('merge', 'split')),
    state text not null check (state in ('entered', 'waiting', 'standing', 'refused', 'undone')),
    development_id uuid not null references development (id),
    other_id uuid not null,
    mentions uuid[] not null,
    forced boolean not null,
    because text not null,
    note text not null,
    by_organisation uuid not null,
    by_member uuid not null,
    at timestamptz not null,
    second_organisation uuid,
    second_member uuid,
    second_at timestamptz,
    second_agree boolean,
    second_note text,
    undo_at timestamptz,
    settled_at timestamptz,
    undoes uuid references ruling (id),
    was jsonb,
    absorbed jsonb,
    kept jsonb
  );
  create index ruling_newest on ruling (at desc, id desc);
  create index ruling_development on ruling (development_id);
  create index ruling_other on ruling (other_id);
  create unique index ruling_absorbs_once on ruling (development_id)
    where kind = 'merge' and state in ('entered', 'waiting', 'standing');
  create table placement (
    seq bigserial primary key,
    ruling_id uuid not null references ruling (id),
    mention_id uuid not null,
    part int not null,
    development_id uuid not null references development (id),
    at timestamptz not null,
    foreign key (mention_id, part) references assignment (mention_id, part)
  );
  create index placement_mention on placement (mention_id, part, seq desc);
  create index placement_development on placement (development_id);
  create table organisation (
    org_id uuid primary key,
    version int not null,
    active boolean not null
  );
  create table operator (
    org_id uuid not null,
    member_id uuid not null,
    version int not null,
    operates boolean not null,
    removed boolean not null,
    primary key (org_id, member_id)
  );
`;

/** The owner reads evidence only while its own policies are not forced upon it. */
const waitingSoFar = `
  alter table extraction no force row level security;
  insert into review_item (document_id, because, since)
    select distinct on (document_id) document_id, case reason when 'language' then 'language' else 'doubt' end, at
    from extraction where state = 'needs_review' order by document_id, at desc;
  alter table extraction force row level security;
`;
