import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The latest entries of a source are looked through at each look. */
export class IndexItems1800000016000 implements MigrationInterface {
  name = 'IndexItems1800000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index item_latest on item (source_id, seen_at desc)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
