import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What only low-grade sources say waits in the queue, too. */
export class HoldLowGrade1800000028000 implements MigrationInterface {
  name = 'HoldLowGrade1800000028000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review_item drop constraint review_item_because_check;
      alter table review_item add constraint review_item_because_check
        check (because in ('language', 'doubt', 'second_reader', 'low_grade'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
