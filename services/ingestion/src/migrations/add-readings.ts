import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents say which part of them is to be read, extractions on which page a stretch stands and what was lost. */
export class AddReadings1800000008000 implements MigrationInterface {
  name = 'AddReadings1800000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const columns = `
  alter table document add column reading jsonb;
  alter table extraction
    add column pages jsonb,
    add column lossy boolean not null default false;
`;
