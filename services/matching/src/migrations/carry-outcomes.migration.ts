import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where two happenings turn out to be one, or one to be two, what became of somebody is said again in the other alert. */
export class CarryOutcomes1800000045000 implements MigrationInterface {
  name = 'CarryOutcomes1800000045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy outcome_work_insert on outcome for insert to matching_work with check (true);
      grant insert on outcome to matching_work;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
