import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who passed a duty on in its present round is not rung by the very next step. A call that somebody of the team needs is
 * asked for again until somebody shows that they have it.
 */
export class PassAndInsist1800000032000 implements MigrationInterface {
  name = 'PassAndInsist1800000032000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  alter table duty add column passed_by uuid[] not null default '{}';
  alter table guard
    add column call_id uuid,
    add column calls int not null default 0,
    add column call_at timestamptz,
    add column called uuid[] not null default '{}',
    add column call_taken_by uuid;
  create index guard_call_due on guard (call_at) where call_at is not null;
`;
