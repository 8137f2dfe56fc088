import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/** OpenPGP keys of the desk and of members, and how far the mailbox of answers has been read. */
export class CreateMailKeys1800000025000 implements MigrationInterface {
  name = 'CreateMailKeys1800000025000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const everything = 'select, insert, update, delete';
    await runner.query(protectTable('notification', 'desk_key', { api: '', work: 'select, insert' }));
    await runner.query(protectTable('notification', 'mail_key', { api: everything, work: everything }));
    await runner.query(protectTable('notification', 'read_mail', { api: '', work: 'select, insert, update' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table desk_key (
    org_id uuid not null,
    id uuid not null,
    sealed bytea not null,
    made_at timestamptz not null,
    primary key (org_id, id)
  );
  create table mail_key (
    org_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    state text not null check (state in ('offered', 'used', 'ended')),
    source text not null check (source in ('upload', 'directory', 'header')),
    sealed bytea not null,
    offered_at timestamptz not null,
    confirmed_at timestamptz,
    expires_at timestamptz,
    ended_because text,
    warned_days int,
    primary key (org_id, id)
  );
  create unique index mail_key_used on mail_key (org_id, member_id) where state = 'used';
  create index mail_key_of_member on mail_key (org_id, member_id);
  create index mail_key_expiry on mail_key (expires_at) where state = 'used';
  create table read_mail (
    org_id uuid not null,
    mailbox text not null,
    uid_validity text not null,
    last_uid bigint not null,
    failures int not null default 0,
    read_at timestamptz not null,
    primary key (org_id, mailbox)
  );
`;
