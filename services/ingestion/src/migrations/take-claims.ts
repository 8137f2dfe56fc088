import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of no organisation come from matching, through the door of messages: it may stage them, and found the source they are of. */
export class TakeClaims1800000043000 implements MigrationInterface {
  name = 'TakeClaims1800000043000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant insert on tip to ingestion_work;
      grant insert on source to ingestion_work;
      create policy source_work_founds_reports on source as restrictive for insert to ingestion_work
        with check (connector = 'report');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
