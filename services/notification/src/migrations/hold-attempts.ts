import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a message was taken stays as it was written; that a process still has it in hand is said beside it. */
export class HoldAttempts1800000036000 implements MigrationInterface {
  name = 'HoldAttempts1800000036000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table attempt add column held_at timestamptz');
    // The same as attempt_in_hand, by another name.
    await runner.query('drop index attempt_leaving');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
