import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTable, protectTable } from '@lapwing/platform';

/** The first tables. What would rebuild the list of persons is sealed; only ids, states, urgencies and duties are clear. */
export class CreateMatching1800000001000 implements MigrationInterface {
  name = 'CreateMatching1800000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const [table, grants] of Object.entries(GRANTS)) await runner.query(protectTable('matching', table, grants));
    await runner.query(grantTable('matching', 'development', { api: 'select', work: 'select, insert, update' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const GRANTS = {
  organisation: { api: 'select, insert, update', work: 'select, insert, update' },
  member: { api: 'select', work: 'select, insert, update' },
  person: { api: 'select, insert, update', work: 'select' },
  person_version: { api: 'select, insert', work: '' },
  subscription: { api: 'select, insert, update', work: 'select, insert' },
  alert: { api: 'select, insert, update', work: 'select, insert, update' },
  duty: { api: 'select', work: 'select, insert, update' },
  outcome: { api: 'select, insert', work: 'select' },
} as const;

const tables = `
  create table organisation (
    org_id uuid primary key,
    version int not null,
    active boolean not null,
    -- Counts every change of a person; its row lock makes the numbers commit in order.
    persons_changed bigint not null default 0
  );

  create table member (
    org_id uuid not null,
    id uuid not null,
    version int not null,
    active boolean not null,
    removed boolean not null default false,
    primary key (org_id, id)
  );

  create table person (
    org_id uuid not null,
    id uuid not null,
    version int not null,
    code_index bytea not null,
    position bigint not null,
    sealed bytea not null,
    changed_at timestamptz not null,
    primary key (org_id, id),
    unique (org_id, code_index)
  );
  create index person_position on person (org_id, position);

  create table person_version (
    org_id uuid not null,
    id uuid not null,
    version int not null,
    sealed bytea not null,
    changed_at timestamptz not null,
    primary key (org_id, id, version)
  );

  create table subscription (
    org_id uuid not null,
    id uuid not null,
    version int not null,
    sealed bytea not null,
    primary key (org_id, id)
  );

  create table development (
    id uuid primary key,
    version int not null,
    hosts text[] not null,
    origin text,
    kind text not null,
    snapshot jsonb not null,
    seen_at timestamptz not null,
    changed_at timestamptz not null
  );
  create index development_hosts on development using gin (hosts);
  create index development_changed_at on development (changed_at);

  create table alert (
    org_id uuid not null,
    id uuid not null,
    version int not null,
    cause text not null,
    state text not null,
    urgency text not null,
    urgency_rank smallint not null generated always as (case urgency when 'critical' then 2 when 'high' then 1 else 0 end) stored,
    kind text,
    policy_id uuid,
    duties text[] not null,
    touched_count int not null,
    raised_at timestamptz not null,
    changed_at timestamptz not null,
    sealed bytea not null,
    primary key (org_id, id)
  );
  create index alert_order on alert (org_id, urgency_rank desc, changed_at desc, id desc);

  create table duty (
    org_id uuid not null,
    alert_id uuid not null,
    responsible text not null,
    taken_by uuid,
    taken_until timestamptz,
    settled text,
    told_at timestamptz not null,
    primary key (org_id, alert_id, responsible)
  );

  create table outcome (
    org_id uuid not null,
    id uuid not null,
    alert_id uuid not null,
    sealed bytea not null,
    primary key (org_id, id)
  );
  create index outcome_of_alert on outcome (org_id, alert_id);
`;
