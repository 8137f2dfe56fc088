import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/** Messages about no alert may wait for a slot, and what weakens cover waits for a second person. */
export class SecondCover1800000034000 implements MigrationInterface {
  name = 'SecondCover1800000034000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const both = { api: 'select, insert, update', work: 'select, update' };
    await runner.query(protectTable('notification', 'cover_wish', both));
    await runner.query(carried);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  alter table errand add column due_at timestamptz;
  create index errand_slot on errand (org_id, member_id, due_at) where due_at is not null;
  create table cover_wish (
    org_id uuid not null,
    id uuid not null,
    version int not null,
    state text not null check (state in ('waiting', 'done', 'refused', 'withdrawn', 'ended')),
    because text not null,
    by_member uuid not null,
    asked_at timestamptz not null,
    was_alone boolean not null,
    second_member uuid,
    settled_at timestamptz,
    before jsonb not null,
    after jsonb not null,
    loses text[] not null,
    primary key (org_id, id)
  );
  create unique index cover_wish_waiting on cover_wish (org_id) where state = 'waiting';
`;

/** A wish that nobody else can answer takes effect by a timer. */
const carried = `
  grant update on notification.cover to notification_work;
  create policy cover_work_update on notification.cover for update to notification_work using (true) with check (true);
`;
