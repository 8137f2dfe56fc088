import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * Tasks "who and what else is exposed". About whom one is, and what it stands on, lies sealed under a key of its own; the mark
 * of a person is a keyed value that finds their tasks and says nothing of them. Messages and timers open and join tasks, and
 * end none but through the function, where somebody is erased.
 */
export class AskWhoIsExposed1800000040000 implements MigrationInterface {
  name = 'AskWhoIsExposed1800000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    const grants = { api: 'select, insert, update', work: 'select, insert, update' };
    await runner.query(protectTable('matching', 'exposure_task', grants));
    await runner.query(forget);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const table = `
  create table exposure_task (
    org_id uuid not null,
    id uuid not null,
    version int not null,
    state text not null check (state in ('open', 'closed')),
    person_mark uuid not null,
    opened_at timestamptz not null,
    key_slot bigint not null,
    sealed bytea not null,
    primary key (org_id, id)
  );
  -- A person has one open task, whoever opens it.
  create unique index exposure_task_open on exposure_task (org_id, person_mark) where state = 'open';
  create index exposure_task_of_person on exposure_task (org_id, person_mark);
  create index exposure_task_opened on exposure_task (org_id, state, opened_at);
  alter table exposure_task alter column sealed set storage external;
`;

const WHERE_SOMEBODY_IS_ERASED =
  "exists (select from person p where p.org_id = exposure_task.org_id and p.state = 'erased')";

const forget = `
  create policy exposure_task_owner_sees on exposure_task for select to matching_owner using (${WHERE_SOMEBODY_IS_ERASED});
  create policy exposure_task_owner_forgets on exposure_task for delete to matching_owner using (${WHERE_SOMEBODY_IS_ERASED});
  create function forget_tasks(org uuid, ids uuid[]) returns void
  language plpgsql security definer set search_path = matching, pg_temp as $$
  begin
    delete from exposure_task where org_id = org and id = any(ids);
  end $$;
  revoke execute on function forget_tasks(uuid, uuid[]) from public;
  grant execute on function forget_tasks(uuid, uuid[]) to matching_work;
`;
