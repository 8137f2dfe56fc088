import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the look under way was due, so that it tells how late it began. */
export class AddSchedule1800000007000 implements MigrationInterface {
  name = 'AddSchedule1800000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table source add column due_at timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
