import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantTable, protectTable } from '@lapwing/platform';

/** How the line to Signal is, what has left by it, which keys members' phones have shown, and which messages were heard. */
export class TendSignal1800000024000 implements MigrationInterface {
  name = 'TendSignal1800000024000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(lineState);
    await runner.query(grantTable('notification', 'signal_state', { api: '', work: 'select, update' }));
    await runner.query(protectTable('notification', 'signal_spent', { api: '', work: 'select, insert, delete' }));
    await runner.query(protectTable('notification', 'signal_heard', { api: '', work: 'select, insert, delete' }));
    await runner.query(
      protectTable('notification', 'signal_contact', {
        api: 'select, update',
        work: 'select, insert, update, delete',
      }),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

/** The line belongs to the instance, so that no organisation's requests reach it. */
const lineState = `
  alter table notification.signal_state enable row level security;
  alter table notification.signal_state force row level security;
  create policy signal_state_work on notification.signal_state to notification_work using (true) with check (true);`;

const tables = `
  create table signal_state (
    one boolean primary key default true check (one),
    trouble text,
    trouble_since timestamptz,
    paused_until timestamptz,
    challenge text,
    challenge_at timestamptz,
    version text,
    version_since timestamptz,
    profile text,
    free_at timestamptz not null default now()
  );
  insert into signal_state default values;
  create table signal_spent (
    org_id uuid not null,
    id uuid not null,
    member_id uuid not null,
    at timestamptz not null,
    primary key (org_id, id)
  );
  create index signal_spent_at on signal_spent (at);
  create table signal_heard (
    org_id uuid not null,
    member_id uuid not null,
    sent_at bigint not null,
    heard_at timestamptz not null,
    primary key (org_id, member_id, sent_at)
  );
  create index signal_heard_at on signal_heard (heard_at);
  create table signal_contact (
    org_id uuid not null,
    member_id uuid not null,
    sealed bytea not null,
    expires_seconds int,
    changed_at timestamptz,
    trusted_at timestamptz,
    trusted_by uuid,
    primary key (org_id, member_id)
  );
  create index signal_contact_changed on signal_contact (org_id) where changed_at is not null;
`;
