import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an alert was raised, so that a reminder is not worded as a happening; null for alerts from before it was kept. */
export class AddAlertCause1800000014000 implements MigrationInterface {
  name = 'AddAlertCause1800000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table alert add column cause text');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
