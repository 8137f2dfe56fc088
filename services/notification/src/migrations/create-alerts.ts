import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/** The alerts as last told by matching, each with the code messages call it, and their duties. */
export class CreateAlerts1800000002000 implements MigrationInterface {
  name = 'CreateAlerts1800000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(protectTable('notification', 'alert', { api: 'select', work: 'select, insert, update' }));
    await runner.query(protectTable('notification', 'duty', { api: 'select, update', work: 'select, insert, update' }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table alert (
    org_id uuid not null,
    alert_id uuid not null,
    version int not null,
    state text not null,
    urgency text not null check (urgency in ('digest', 'high', 'critical')),
    kind text,
    policy_id uuid,
    code text not null,
    open boolean not null,
    changed_at timestamptz not null,
    primary key (org_id, alert_id)
  );
  create unique index alert_open_code on alert (org_id, code) where open;
  create table duty (
    org_id uuid not null,
    id uuid not null,
    alert_id uuid not null,
    responsible text not null,
    state text not null check (state in ('ringing', 'taken', 'settled', 'exhausted')),
    ended_because text check (ended_because in ('outcome', 'closed', 'withdrawn')),
    round_started_at timestamptz not null,
    round_because text not null,
    repeat int not null,
    rung int not null,
    last_rung_at timestamptz,
    passed boolean not null default false,
    taken_by uuid,
    taken_until timestamptz,
    next_ring_at timestamptz,
    opened_at timestamptz not null,
    primary key (org_id, id),
    foreign key (org_id, alert_id) references alert (org_id, alert_id)
  );
  create unique index duty_responsible on duty (org_id, alert_id, responsible);
  create index duty_by_id on duty (id);
  create index duty_next_ring on duty (next_ring_at) where next_ring_at is not null;
`;
