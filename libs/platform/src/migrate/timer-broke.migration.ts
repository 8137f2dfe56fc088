import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when the work of a timer meets a bug, so that it does not do so for ever. */
export class AddTimerBroke1700000002000 implements MigrationInterface {
  name = 'AddTimerBroke1700000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table timer add column broke_at timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
