import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts that go on in another one, because two happenings were found to be one. */
export class AddAlertInto1800000005000 implements MigrationInterface {
  name = 'AddAlertInto1800000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table alert add column into_alert_id uuid');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
