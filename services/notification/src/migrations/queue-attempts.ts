import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * The ledger is the queue: what is recorded and not taken leaves by urgency, then by age. Rings that leave together are
 * lines of their own that name the line which carries them. What was put aside for the digest says why.
 */
export class QueueAttempts1800000023000 implements MigrationInterface {
  name = 'QueueAttempts1800000023000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(queue);
    await runner.query(digests);
    const work = 'select, insert, update';
    await runner.query(protectTable('notification', 'put_aside', { api: 'select', work }));
    await runner.query(protectTable('notification', 'digest_course', { api: '', work: `${work}, delete` }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const queue = `
  alter table attempt
    add column priority smallint not null default 0,
    add column due_at timestamptz not null default now(),
    add column carried_by uuid,
    add constraint attempt_carrier foreign key (org_id, carried_by) references attempt (org_id, id),
    add constraint attempt_carries_not_itself check (carried_by <> id);
  alter table attempt alter column due_at drop default, alter column priority drop default;
  drop index attempt_recorded;
  create index attempt_queue on attempt (channel, priority, due_at, id)
    where state = 'recorded' and claimed_at is null and carried_by is null;
  create index attempt_in_hand on attempt (claimed_at) where state = 'recorded' and claimed_at is not null;
  create index attempt_carried on attempt (org_id, carried_by) where carried_by is not null;
  create index attempt_of_member on attempt (org_id, member_id, recorded_at);
  alter table link add column also uuid[] not null default '{}';
  delete from timer where name in ('attempt.send', 'attempt.again');
`;

const digests = `
  create table put_aside (
    org_id uuid not null,
    alert_id uuid not null,
    member_id uuid not null,
    because text not null,
    since timestamptz not null,
    told_at timestamptz,
    primary key (org_id, alert_id, member_id),
    foreign key (org_id, alert_id) references alert (org_id, alert_id) on delete cascade
  );
  create index put_aside_waiting on put_aside (org_id, member_id) where told_at is null;
  create table digest_course (
    org_id uuid not null,
    member_id uuid not null,
    wish_version int not null,
    began_at timestamptz not null,
    last_slot timestamptz not null,
    next_at timestamptz not null,
    primary key (org_id, member_id)
  );
  create index digest_course_next on digest_course (next_at);
`;
