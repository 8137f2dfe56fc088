import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the person at a session last proved with the second factor that it is still they. */
export class ConfirmSessions1800000005000 implements MigrationInterface {
  name = 'ConfirmSessions1800000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session add column confirmed_at timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
