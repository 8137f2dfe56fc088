import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/** What phones said of messages that were still leaving. */
export class CreateEarlyWords1800000004000 implements MigrationInterface {
  name = 'CreateEarlyWords1800000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(protectTable('notification', 'early_word', { api: '', work: 'select, insert, delete' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table early_word (
    org_id uuid not null,
    member_id uuid not null,
    ref text not null,
    said text not null check (said in ('delivered', 'read', 'take', 'pass')),
    heard_at timestamptz not null,
    primary key (org_id, member_id, ref, said)
  );
  create index early_word_heard on early_word (heard_at);
  create index attempt_leaving on attempt (claimed_at) where state = 'recorded' and claimed_at is not null;
`;
