import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * What organisations let all know of their first-hand reports. It lies under the key of the alert: when somebody is taken out of
 * that, nobody can read here what was said of them either.
 */
export class PublishReports1800000042000 implements MigrationInterface {
  name = 'PublishReports1800000042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public_report (
        org_id uuid not null,
        id uuid not null,
        state text not null check (state in ('waiting', 'sent', 'taken_back')),
        due_at timestamptz not null,
        key_slot bigint not null,
        sealed bytea not null,
        primary key (org_id, id)
      );
      alter table public_report alter column sealed set storage external;
    `);
    await runner.query(
      protectTable('matching', 'public_report', { api: 'select, insert, update', work: 'select, update' }),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
