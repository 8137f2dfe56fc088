import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * Policies, schedules, who stands in, and the changes of them that wait become sealed. Whoever migrates has no keys: what is
 * there is carried over as version 0 and sealed by the service. Tables are written anew as a whole, so that no file keeps what
 * was in clear. All changes that wait for a second person come to lie in one table; row-level security binds the owner too, and would
 * show it none of them.
 */
export class SealSettings1800000035000 implements MigrationInterface {
  name = 'SealSettings1800000035000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(entries);
    await runner.query(overrides);
    await runner.query(wishes);
    await runner.query(protectTable('notification', 'wish', { api: 'select, insert, update', work: 'select, update' }));
    await runner.query(sealing);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const entries = `
  alter table policy
    add column schema_version int not null default 0,
    alter column entry type bytea using convert_to(entry::text, 'UTF8');
  alter table policy rename column entry to sealed;
  alter table policy alter column schema_version drop default;
  create index policy_in_clear on policy (org_id, id) where schema_version = 0 and not follows_members;
  alter table schedule
    add column schema_version int not null default 0,
    alter column entry type bytea using convert_to(entry::text, 'UTF8');
  alter table schedule rename column entry to sealed;
  alter table schedule alter column schema_version drop default;
  create index schedule_in_clear on schedule (org_id, id) where schema_version = 0;
`;

/** Of when somebody stands in only the weeks stay, to find those that matter by. */
const overrides = `
  alter table schedule_override
    add column sealed bytea not null default '',
    add column schema_version int not null default 0;
  alter table schedule_override
    alter column sealed drop default,
    alter column schema_version drop default,
    alter column sealed type bytea
      using convert_to(jsonb_build_object('from', from_at, 'until', until_at)::text, 'UTF8'),
    alter column from_at type timestamptz
      using to_timestamp(floor(extract(epoch from from_at) / 604800) * 604800),
    alter column until_at type timestamptz
      using to_timestamp(ceil(extract(epoch from until_at) / 604800) * 604800);
  alter table schedule_override rename column from_at to from_week;
  alter table schedule_override rename column until_at to until_week;
  create index schedule_override_in_clear on schedule_override (org_id, id) where schema_version = 0;
`;

const CARRIED = `version, state, because, by_member, asked_at, was_alone, second_member, settled_at,
    convert_to(jsonb_build_object('before', before, 'after', after, 'loses', loses)::text, 'UTF8'), 0`;

const wishes = `
  create table wish (
    org_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('policy', 'cover')),
    about uuid not null,
    version int not null,
    state text not null check (state in ('waiting', 'done', 'refused', 'withdrawn', 'ended')),
    because text not null,
    by_member uuid not null,
    asked_at timestamptz not null,
    was_alone boolean not null,
    second_member uuid,
    settled_at timestamptz,
    sealed bytea not null,
    schema_version int not null,
    primary key (org_id, id)
  );
  create unique index wish_waiting on wish (org_id, kind, about) where state = 'waiting';
  create index wish_in_clear on wish (org_id, id) where schema_version = 0;
  alter table policy_wish no force row level security;
  alter table cover_wish no force row level security;
  insert into wish select org_id, id, 'policy', policy_id, ${CARRIED} from policy_wish;
  insert into wish select org_id, id, 'cover', org_id, ${CARRIED} from cover_wish;
  drop table policy_wish;
  drop table cover_wish;
  delete from timer where name = 'policy_wish.follow';
`;

/** The service seals as it works, for every organisation. */
const sealing = `
  grant update on notification.schedule, notification.schedule_override to notification_work;
  create policy schedule_work_update on notification.schedule for update to notification_work using (true) with check (true);
  create policy schedule_override_work_update on notification.schedule_override for update to notification_work
    using (true) with check (true);
`;
