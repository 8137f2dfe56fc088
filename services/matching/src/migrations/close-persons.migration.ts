import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Persons can be closed and erased. Of an erased one the row stays without content, at a new place in the count of changes.
 *
 * Messages and timers still cannot change a person. Functions of the owner do for them what has no member behind it: end what
 * was closed long ago, put old rows under keys of their own, and remove the history and the outcomes of the erased.
 */
export class ClosePersons1800000004000 implements MigrationInterface {
  name = 'ClosePersons1800000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(ownerPolicies);
    for (const each of [erase, forgetHistory, forgetOutcomes, reseal, resealVersion]) await runner.query(each);
    await runner.query(`
      grant select on person_version to matching_work;
      create policy person_version_work_select on person_version for select to matching_work using (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const columns = `
  alter table person
    add column state text not null default 'open' check (state in ('open', 'closed', 'erased')),
    alter column code_index drop not null,
    alter column sealed drop not null,
    add check ((state = 'erased') = (sealed is null) and (state = 'erased') = (code_index is null));
  create index person_not_open on person (org_id, id) where state <> 'open';
  create index person_without_key on person (org_id, id) where key_slot is null and state <> 'erased';
  create index person_version_without_key on person_version (org_id, id) where key_slot is null;
`;

/** Whose outcome it is lies sealed; in an organisation that has erased nobody none can be removed. */
const WHERE_SOMEBODY_IS_ERASED = "exists (select from person p where p.org_id = outcome.org_id and p.state = 'erased')";

const ownerPolicies = `
  create policy person_owner_sees on person for select to matching_owner using (true);
  create policy person_owner_ends on person for update to matching_owner
    using (state <> 'erased') with check (state = 'erased' or key_slot is not null);
  create policy person_version_owner_sees on person_version for select to matching_owner using (true);
  create policy person_version_owner_seals on person_version for update to matching_owner
    using (key_slot is null) with check (key_slot is not null);
  create policy person_version_owner_forgets on person_version for delete to matching_owner
    using (exists (select from person p where p.org_id = person_version.org_id and p.id = person_version.id and p.state = 'erased'));
  create policy outcome_owner_sees on outcome for select to matching_owner using (${WHERE_SOMEBODY_IS_ERASED});
  create policy outcome_owner_forgets on outcome for delete to matching_owner using (${WHERE_SOMEBODY_IS_ERASED});
`;

const erase = `
  create function erase_person(org uuid, person_id uuid, as_of int, place bigint) returns boolean
  language plpgsql security definer set search_path = matching, pg_temp as $$
  begin
    update person set state = 'erased', sealed = null, code_index = null, version = version + 1, position = place
      where org_id = org and id = person_id and version = as_of and state <> 'erased';
    return found;
  end $$;
  revoke execute on function erase_person(uuid, uuid, int, bigint) from public;
  grant execute on function erase_person(uuid, uuid, int, bigint) to matching_work;
`;

const forgetHistory = `
  create function forget_history(org uuid, person_id uuid) returns void
  language plpgsql security definer set search_path = matching, pg_temp as $$
  begin
    delete from person_version where org_id = org and id = person_id;
  end $$;
  revoke execute on function forget_history(uuid, uuid) from public;
  grant execute on function forget_history(uuid, uuid) to matching_work;
`;

const forgetOutcomes = `
  create function forget_outcomes(org uuid, ids uuid[]) returns void
  language plpgsql security definer set search_path = matching, pg_temp as $$
  begin
    delete from outcome where org_id = org and id = any(ids);
  end $$;
  revoke execute on function forget_outcomes(uuid, uuid[]) from public;
  grant execute on function forget_outcomes(uuid, uuid[]) to matching_work;
`;

const reseal = `
  create function reseal_person(org uuid, person_id uuid, as_of int, content bytea, slot bigint, standing text) returns boolean
  language plpgsql security definer set search_path = matching, pg_temp as $$
  begin
    update person set sealed = content, key_slot = slot, state = standing
      where org_id = org and id = person_id and version = as_of and key_slot is null and state <> 'erased'
        and standing in ('open', 'closed');
    return found;
  end $$;
  revoke execute on function reseal_person(uuid, uuid, int, bytea, bigint, text) from public;
  grant execute on function reseal_person(uuid, uuid, int, bytea, bigint, text) to matching_work;
`;

const resealVersion = `
  create function reseal_person_version(org uuid, person_id uuid, as_of int, content bytea, slot bigint) returns boolean
  language plpgsql security definer set search_path = matching, pg_temp as $$
  begin
    update person_version set sealed = content, key_slot = slot
      where org_id = org and id = person_id and version = as_of and key_slot is null;
    return found;
  end $$;
  revoke execute on function reseal_person_version(uuid, uuid, int, bytea, bigint) from public;
  grant execute on function reseal_person_version(uuid, uuid, int, bytea, bigint) to matching_work;
`;
