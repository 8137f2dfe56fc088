import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * Written decisions of organisations that their messages may carry public headlines, their text sealed; and by what an alert's
 * headline is asked for. Of an organisation at most one waits and one holds.
 */
export class DecideHeadlines1800000031000 implements MigrationInterface {
  name = 'DecideHeadlines1800000031000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table headline_decision (
        org_id uuid not null,
        id uuid not null,
        state text not null check (state in ('waiting', 'done', 'refused', 'withdrawn', 'ended')),
        because text not null,
        sealed bytea not null,
        by_member uuid not null,
        asked_at timestamptz not null,
        second_member uuid,
        settled_at timestamptz,
        ended_by uuid,
        ended_at timestamptz,
        primary key (org_id, id),
        check ((state = 'waiting') = (settled_at is null)),
        check (state <> 'done' or (second_member is not null and second_member <> by_member)),
        check ((ended_by is null) = (ended_at is null))
      );
      create unique index headline_decision_waiting on headline_decision (org_id) where state = 'waiting';
      create unique index headline_decision_holds on headline_decision (org_id) where state = 'done' and ended_at is null;
      alter table alert add column headline text;
    `);
    const grants = { api: 'select, insert, update', work: 'select' };
    await runner.query(protectTable('notification', 'headline_decision', grants));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
