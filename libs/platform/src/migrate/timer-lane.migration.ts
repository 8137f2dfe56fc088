import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Timers of one name stand in lanes, so that no lane has to wait for another one, and in a lane as they were set. */
export class AddTimerLane1700000001000 implements MigrationInterface {
  name = 'AddTimerLane1700000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table timer add column lane text, add column seq bigint generated always as identity');
    await runner.query('create index timer_lane on timer (name, lane) where failed_at is null');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
