import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * Schedules of who is on call, changes of policies that wait for a second person, and what a duty needs for both: who of
 * several members has it, until when it was put off, and why it waits.
 */
export class KeepSchedules1800000022000 implements MigrationInterface {
  name = 'KeepSchedules1800000022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const all = 'select, insert, update, delete';
    await runner.query(protectTable('notification', 'schedule', { api: all, work: 'select' }));
    await runner.query(protectTable('notification', 'schedule_override', { api: all, work: 'select, delete' }));
    await runner.query(
      protectTable('notification', 'policy_wish', { api: 'select, insert, update', work: 'select, update' }),
    );
    await runner.query(policies);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table schedule (
    org_id uuid not null,
    id uuid not null,
    version int not null,
    entry jsonb not null,
    primary key (org_id, id)
  );
  create table schedule_override (
    org_id uuid not null,
    id uuid not null,
    schedule_id uuid not null,
    member_id uuid not null,
    from_at timestamptz not null,
    until_at timestamptz not null check (until_at > from_at),
    by_member uuid,
    source text not null check (source in ('person', 'calendar')),
    made_at timestamptz not null,
    primary key (org_id, id),
    foreign key (org_id, schedule_id) references schedule (org_id, id) on delete cascade
  );
  create index schedule_override_until on schedule_override (org_id, schedule_id, until_at);
  create table policy_wish (
    org_id uuid not null,
    id uuid not null,
    policy_id uuid not null,
    version int not null,
    state text not null check (state in ('waiting', 'done', 'refused', 'withdrawn', 'ended')),
    because text not null,
    by_member uuid not null,
    asked_at timestamptz not null,
    was_alone boolean not null,
    second_member uuid,
    settled_at timestamptz,
    before jsonb not null,
    after jsonb,
    loses text[] not null,
    primary key (org_id, id)
  );
  create unique index policy_wish_waiting on policy_wish (org_id, policy_id) where state = 'waiting';
  alter table duty
    add column takers uuid[] not null default '{}',
    add column needs int not null default 1,
    add column snoozed_until timestamptz,
    add column waits_because text;
  alter table member add column could_second_until timestamptz;
`;

const policies = `
  grant insert, delete on notification.policy to notification_api;
  grant delete on notification.policy to notification_work;
  create policy policy_work_delete on notification.policy for delete to notification_work using (true);
`;
