import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The wishes of members become sealed. Whoever migrates has no keys: what is there is carried over as version 0 and sealed by
 * the service. The table is written anew as a whole, which row-level security does not stand in the way of, so that no file keeps what was dropped.
 */
export class SealWishes1800000033000 implements MigrationInterface {
  name = 'SealWishes1800000033000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(change);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const change = `
  alter table recipient
    add column schema_version int not null default 0,
    alter column preferences type bytea using convert_to(preferences::text, 'UTF8');
  alter table recipient rename column preferences to sealed;
  alter table recipient alter column schema_version drop default;
  create index recipient_in_clear on recipient (org_id, member_id) where schema_version = 0;
`;
