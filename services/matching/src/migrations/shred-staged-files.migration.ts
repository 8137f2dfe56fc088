import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file of persons on its way in is sealed under a key of its own, which is destroyed with it: a backup of these days must not
 * tell of somebody who was erased since. Files that are on their way now have to be brought again.
 */
export class ShredStagedFiles1800000009000 implements MigrationInterface {
  name = 'ShredStagedFiles1800000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person_import add column key_slot bigint;
      alter table person_import no force row level security;
      delete from person_import where state in ('arriving', 'checking', 'checked', 'taking', 'failed');
      alter table person_import force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
