import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * Files of persons on their way in. What they hold is sealed: parts and report under the organisation's key, records that
 * wait for their commit each under its own. What stays for a day after the commit is which persons an import touched, by id.
 *
 * Messages and timers still cannot write a person by themselves: a function of the owner moves what waits to its place.
 */
export class ImportPersons1800000005000 implements MigrationInterface {
  name = 'ImportPersons1800000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const all = 'select, insert, update, delete';
    for (const [table, grants] of [
      ['person_import', { api: all, work: 'select, update, delete' }],
      ['person_import_part', { api: 'select, insert, delete', work: 'select, delete' }],
      ['person_import_page', { api: 'select, delete', work: all }],
      ['person_import_row', { api: '', work: all }],
    ] as const) {
      await runner.query(protectTable('matching', table, grants));
    }
    await runner.query(ownerPolicies);
    await runner.query(take);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table person_import (
    org_id uuid not null,
    id uuid not null,
    state text not null,
    parts int not null,
    received int not null default 0,
    size int not null default 0,
    done int not null default 0,
    total int not null default 0,
    -- The job that works on it; a later one takes it over by naming itself here.
    run uuid,
    at timestamptz not null,
    taken_at timestamptz,
    sealed bytea not null,
    primary key (org_id, id)
  );
  create index person_import_at on person_import (at);

  create table person_import_part (
    org_id uuid not null,
    import_id uuid not null,
    part int not null,
    sealed bytea not null,
    primary key (org_id, import_id, part),
    foreign key (org_id, import_id) references person_import on delete cascade
  );

  create table person_import_page (
    org_id uuid not null,
    import_id uuid not null,
    page int not null,
    sealed bytea not null,
    primary key (org_id, import_id, page),
    foreign key (org_id, import_id) references person_import on delete cascade
  );

  create table person_import_row (
    org_id uuid not null,
    import_id uuid not null,
    run uuid not null,
    ordinal int not null,
    person_id uuid not null,
    -- The version that stands once it is written; 1 is somebody new.
    version int not null,
    -- Both null once it is written.
    code_index bytea,
    sealed bytea,
    key_slot bigint not null,
    primary key (org_id, import_id, run, ordinal),
    foreign key (org_id, import_id) references person_import on delete cascade
  );
  alter table person_import_part alter column sealed set storage external;
  alter table person_import_row alter column sealed set storage external;
`;

const ownerPolicies = `
  create policy person_import_row_owner_sees on person_import_row for select to matching_owner using (true);
  create policy person_owner_adds on person for insert to matching_owner with check (state = 'open' and key_slot is not null);
  create policy person_version_owner_adds on person_version for insert to matching_owner with check (key_slot is not null);
`;

/** Writes what waits in one run of an import, behind a place in the count of changes; how many it wrote. */
const take = `
  create function take_person_rows(org uuid, import uuid, by_run uuid, place bigint, now timestamptz) returns bigint
  language plpgsql security definer set search_path = matching, pg_temp as $$
  declare
    added bigint;
    changed bigint;
  begin
    insert into person (org_id, id, version, state, code_index, position, key_slot, sealed, changed_at)
      select org, r.person_id, 1, 'open', r.code_index, place + r.ordinal, r.key_slot, r.sealed, now
      from person_import_row r
      where r.org_id = org and r.import_id = import and r.run = by_run and r.version = 1 and r.sealed is not null
      on conflict do nothing;
    get diagnostics added = row_count;
    update person p
      set version = r.version, position = place + r.ordinal, key_slot = r.key_slot, sealed = r.sealed, changed_at = now
      from person_import_row r
      where r.org_id = org and r.import_id = import and r.run = by_run and r.version > 1 and r.sealed is not null
        and p.org_id = org and p.id = r.person_id and p.version = r.version - 1 and p.state = 'open';
    get diagnostics changed = row_count;
    insert into person_version (org_id, id, version, key_slot, sealed, changed_at)
      select org, r.person_id, r.version, r.key_slot, r.sealed, now
      from person_import_row r
      where r.org_id = org and r.import_id = import and r.run = by_run and r.sealed is not null
      on conflict do nothing;
    return added + changed;
  end $$;
  revoke execute on function take_person_rows(uuid, uuid, uuid, bigint, timestamptz) from public;
  grant execute on function take_person_rows(uuid, uuid, uuid, bigint, timestamptz) to matching_work;
`;
