import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** What would silence a source and waits for a second operator; and who has added a source, who may take it back. */
export class CreateWishes1800000017000 implements MigrationInterface {
  name = 'CreateWishes1800000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(openTable('source_wish', { api: 'select, insert, update', work: 'select, update' }));
    // A wish is carried out without anybody asking when the last operator of the other organisations leaves.
    await runner.query('grant insert, update, delete on source_secret to ingestion_work');
    await runner.query(elsewhere);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  alter table source add column added_by_organisation uuid;
  create table source_wish (
    id uuid primary key,
    source_id uuid not null references source (id),
    source_version int not null,
    state text not null check (state in ('waiting', 'standing', 'refused', 'undone')),
    because text not null,
    entry jsonb not null,
    secrets bytea,
    reasons text[] not null,
    changes jsonb not null,
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
  create unique index source_wish_waiting on source_wish (source_id) where state = 'waiting';
  create index source_wish_source on source_wish (source_id, at desc);
`;

/** Who asks learns how many other organisations have an operator and nothing of which; and whether he is one himself. */
const elsewhere = `
  create policy operator_counted on operator for select to ingestion_owner using (true);
  create policy organisation_counted on organisation for select to ingestion_owner using (true);
  create function others_with_operators() returns int
  language sql stable security definer set search_path = ingestion, pg_temp as $$
    select count(distinct p.org_id)::int from operator p
    left join organisation o on o.org_id = p.org_id
    where p.org_id <> actor_org() and p.operates and not p.removed and coalesce(o.active, true)
  $$;
  revoke execute on function others_with_operators() from public;
  grant execute on function others_with_operators() to ingestion_api;
  create function actor_operates() returns boolean
  language sql stable security definer set search_path = ingestion, pg_temp as $$
    select exists (
      select from operator p left join organisation o on o.org_id = p.org_id
      where p.org_id = actor_org() and p.member_id = actor_member() and p.operates and not p.removed
        and coalesce(o.active, true)
    )
  $$;
  revoke execute on function actor_operates() from public;
  grant execute on function actor_operates() to ingestion_api;
`;
