import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * Playbook cards. For which kind and host a card was written says where an organisation's people are, so that it lies in the
 * sealed part; no message and no timer reads a card.
 */
export class WritePlaybooks1800000039000 implements MigrationInterface {
  name = 'WritePlaybooks1800000039000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table playbook_card (
        org_id uuid not null,
        id uuid not null,
        version int not null,
        sealed bytea not null,
        primary key (org_id, id)
      );
      create table playbook_version (
        org_id uuid not null,
        id uuid not null,
        version int not null,
        sealed bytea not null,
        primary key (org_id, id, version)
      );
      alter table playbook_card alter column sealed set storage external;
      alter table playbook_version alter column sealed set storage external;
    `);
    await runner.query(protectTable('matching', 'playbook_card', { api: 'select, insert, update, delete', work: '' }));
    await runner.query(protectTable('matching', 'playbook_version', { api: 'select, insert, delete', work: '' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
