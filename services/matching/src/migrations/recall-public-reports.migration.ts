import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told to all is taken back the way it was told; by what it can be lies sealed with the words. */
export class RecallPublicReports1800000044000 implements MigrationInterface {
  name = 'RecallPublicReports1800000044000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table public_report drop constraint public_report_state_check;
      alter table public_report add constraint public_report_state_check
        check (state in ('waiting', 'sent', 'recalling', 'recalled', 'taken_back'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
