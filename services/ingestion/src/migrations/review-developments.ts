import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** Developments wait for a person, too, in one queue with the documents; operators confirm, correct and reject them. */
export class ReviewDevelopments1800000037000 implements MigrationInterface {
  name = 'ReviewDevelopments1800000037000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(documentsSoFar);
    await runner.query(
      openTable('review_development', { api: 'select, update', work: 'select, insert, update, delete' }),
    );
    await runner.query(openTable('review_reach', { api: '', work: 'select, insert, update' }));
    await runner.query(openTable('review_look', { api: 'select, insert, update', work: 'select, delete' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  alter table review_item drop constraint review_item_because_check;
  alter table review_item
    add constraint review_item_because_check
      check (because in ('language', 'doubt', 'second_reader', 'low_grade', 'no_host')),
    add column weight int not null default 0,
    add column hosts text[] not null default '{}',
    add column language text;
  create index review_item_matters on review_item (weight desc, since desc, document_id desc)
    where settled_at is null and because <> 'low_grade';
  alter table ruling drop constraint ruling_kind_check;
  alter table ruling
    add constraint ruling_kind_check check (kind in ('merge', 'split', 'confirm', 'correct', 'reject')),
    add column lowers boolean not null default false,
    add column certainty text,
    add column facts jsonb,
    add column facts_before jsonb,
    add column document_id uuid references document (id),
    add column claim jsonb;
  create index ruling_rejects on ruling (settled_at desc) where kind = 'reject' and state = 'standing';
  create table review_development (
    id uuid primary key,
    version int not null,
    reasons text[] not null,
    weight int not null,
    since timestamptz not null,
    waits boolean not null,
    hosts text[] not null,
    language text,
    left_reasons text[],
    left_weight int,
    left_version int,
    left_at timestamptz,
    left_by_organisation uuid,
    left_by uuid
  );
  create index review_development_matters on review_development (weight desc, since desc, id desc) where waits;
  create table review_reach (
    one boolean primary key default true check (one),
    seen text not null,
    until text,
    after uuid
  );
  create table review_look (
    id uuid not null,
    org_id uuid not null,
    member_id uuid not null,
    until timestamptz not null,
    primary key (org_id, id, member_id)
  );
  create index review_look_at on review_look (id, until desc);
`;

/** The owner reads evidence only while its own policies are not forced upon it. */
const documentsSoFar = `
  alter table extraction no force row level security;
  alter table review_item no force row level security;
  update review_item i set
    language = (select e.language from extraction e where e.document_id = i.document_id order by e.at desc limit 1),
    hosts = coalesce((select array_agg(host) from jsonb_array_elements_text(i.claim -> 'hosts') host), '{}'),
    weight = case when i.claim is null then 60 + 200 * coalesce(i.chance, 0) else 150 end;
  alter table review_item force row level security;
  alter table extraction force row level security;
`;
