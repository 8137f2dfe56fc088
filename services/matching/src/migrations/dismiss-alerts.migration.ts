import { protectTable } from '@lapwing/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an organisation closed an alert as none for it, and that it took this back. */
export class DismissAlerts1800000038000 implements MigrationInterface {
  name = 'DismissAlerts1800000038000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(protectTable('matching', 'alert_dismissal', { api: 'select, insert', work: '' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

/** The version is the one that closed the alert: while the alert stands in it, it stands dismissed. */
const table = `
  create table alert_dismissal (
    org_id uuid not null,
    alert_id uuid not null,
    alert_version int not null,
    reason text not null check (reason in ('nobody_of_ours', 'known_already', 'not_so', 'in_hand')),
    member_id uuid not null,
    at timestamptz not null,
    primary key (org_id, alert_id, alert_version)
  );
`;
