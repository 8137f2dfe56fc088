import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/** The audit log: no role may change or remove an entry. */
export class CreateAudit1800000000300 implements MigrationInterface {
  name = 'CreateAudit1800000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        org_id uuid not null references organisation,
        seq int not null,
        at timestamptz not null,
        member_id uuid,
        action text not null,
        target text,
        previous bytea not null,
        hash bytea not null,
        primary key (org_id, seq)
      );
    `);
    await runner.query(protectTable('gateway', 'audit_entry', { api: 'select, insert', work: 'select, insert' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
