import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/** What members may answer beside "I have it" and "I cannot", and the phrases they send when they are made to answer. */
export class GuardMembers1800000027000 implements MigrationInterface {
  name = 'GuardMembers1800000027000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const everything = 'select, insert, update, delete';
    await runner.query(protectTable('notification', 'guard', { api: everything, work: everything }));
    await runner.query(protectTable('notification', 'asked_again', { api: 'select, insert', work: everything }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table guard (
    org_id uuid not null,
    member_id uuid not null,
    id uuid not null,
    phrase_hash text,
    raised_at timestamptz,
    acted_at timestamptz,
    primary key (org_id, member_id)
  );
  create index guard_by_id on guard (id);
  create index guard_raised on guard (raised_at) where raised_at is not null and acted_at is null;
  create table asked_again (
    org_id uuid not null,
    id uuid not null,
    alert_id uuid not null,
    member_id uuid not null,
    due_at timestamptz not null,
    primary key (org_id, id),
    foreign key (org_id, alert_id) references alert (org_id, alert_id)
  );
  create index asked_again_by_id on asked_again (id);
  create index asked_again_due on asked_again (due_at);
  alter table duty
    add column doubted_by uuid[] not null default '{}',
    add column doubted_version int,
    drop constraint duty_ended_because_check,
    add constraint duty_ended_because_check
      check (ended_because in ('outcome', 'closed', 'withdrawn', 'false_alarm'));
  alter table early_word
    drop constraint early_word_said_check,
    add constraint early_word_said_check
      check (said in ('delivered', 'read', 'take', 'pass', 'snooze', 'false_alarm'));
`;
