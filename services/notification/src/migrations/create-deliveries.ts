import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/** The ledger of attempts, recorded before they happen, and the links mails carry. */
export class CreateDeliveries1800000003000 implements MigrationInterface {
  name = 'CreateDeliveries1800000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(protectTable('notification', 'attempt', { api: 'select', work: 'select, insert, update' }));
    await runner.query(protectTable('notification', 'link', { api: '', work: 'select, insert, update, delete' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table attempt (
    org_id uuid not null,
    id uuid not null,
    alert_id uuid not null,
    version int not null,
    step int not null,
    repeat int not null,
    member_id uuid not null,
    channel text not null check (channel in ('email', 'signal')),
    attempt int not null check (attempt > 0),
    responsibles text[] not null,
    purpose text not null,
    because text not null,
    state text not null check (state in ('recorded', 'sent', 'delivered', 'read', 'failed', 'unknown')),
    failure text,
    ref text,
    recorded_at timestamptz not null,
    claimed_at timestamptz,
    claimed_by uuid,
    completed_at timestamptz,
    again_at timestamptz,
    ring_id uuid not null,
    primary key (org_id, id),
    foreign key (org_id, alert_id) references alert (org_id, alert_id)
  );
  create unique index attempt_once on attempt (org_id, alert_id, version, step, repeat, member_id, channel, attempt);
  create index attempt_by_id on attempt (id);
  create index attempt_recorded on attempt (recorded_at) where state = 'recorded';
  create index attempt_again on attempt (again_at) where again_at is not null;
  create index attempt_ref on attempt (ref) where ref is not null;
  create table link (
    org_id uuid not null,
    id uuid not null,
    token_hash bytea not null,
    alert_id uuid not null,
    member_id uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (org_id, id),
    foreign key (org_id, alert_id) references alert (org_id, alert_id)
  );
  create unique index link_token on link (org_id, token_hash);
  create index link_by_token on link (token_hash);
  create index link_expiry on link (expires_at);
`;
