import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers for the slots of record keys, which are kept in a file beside the keyring. A number is given once, whatever
 * becomes of the transaction. A row without a slot was sealed under its organisation's key.
 */
export class AddRecordKeys1800000003000 implements MigrationInterface {
  name = 'AddRecordKeys1800000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence record_key_slot;
      grant usage on sequence record_key_slot to matching_api, matching_work;
      alter table person add column key_slot bigint;
      alter table person_version add column key_slot bigint;
      alter table alert add column key_slot bigint;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
