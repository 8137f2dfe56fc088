import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/** The keys under which developments are named to those who may ask for a headline: sealed, and gone after a few hours. */
export class CreateHeadlineKeys1800000031000 implements MigrationInterface {
  name = 'CreateHeadlineKeys1800000031000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table headline_key (
        id text primary key check (id ~ '^[0-9a-f]{8}$'),
        public_key bytea not null,
        sealed bytea not null,
        made_at timestamptz not null
      );
      create index headline_key_newest on headline_key (made_at desc);
    `);
    await runner.query(openTable('headline_key', { api: '', work: 'select, insert, delete' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
