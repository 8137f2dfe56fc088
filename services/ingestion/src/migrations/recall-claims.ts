import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/**
 * By what whoever told a report can show that they did: a hash of a secret that nobody here has ever seen. Operators take out
 * of a development what was taken back so.
 */
export class RecallClaims1800000044000 implements MigrationInterface {
  name = 'RecallClaims1800000044000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table claim (
        id uuid primary key,
        url text not null unique,
        commitment bytea not null check (length(commitment) = 32),
        recalled_at timestamptz
      );
      create index claim_recalled on claim (url) where recalled_at is not null;
      alter table ruling drop constraint ruling_kind_check;
      alter table ruling add constraint ruling_kind_check
        check (kind in ('merge', 'split', 'confirm', 'correct', 'reject', 'recall'));
    `);
    await runner.query(openTable('claim', { api: 'select', work: 'select, insert, update' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
