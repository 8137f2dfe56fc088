import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * One row per member and channel, so that each address is verified and stopped by itself; the recipient keeps how the
 * member wishes to be told. Addresses from before are sealed together, as schema version 1; they count as verified, because they have been
 * in use. Row-level security binds the owner too, and would show it none of them.
 */
export class CreateAddresses1800000020000 implements MigrationInterface {
  name = 'CreateAddresses1800000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const everything = 'select, insert, update, delete';
    await runner.query(protectTable('notification', 'address', { api: everything, work: everything }));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table address (
    org_id uuid not null,
    member_id uuid not null,
    channel text not null,
    sealed bytea not null,
    schema_version int not null,
    finders bytea[] not null default '{}',
    verified_at timestamptz,
    stopped text,
    stopped_at timestamptz,
    set_at timestamptz not null,
    primary key (org_id, member_id, channel)
  );
  create index address_finders on address using gin (finders);
  alter table recipient no force row level security;
  insert into address (org_id, member_id, channel, sealed, schema_version, finders, verified_at, stopped, stopped_at, set_at)
    select org_id, member_id, channel, sealed, 1,
      case when channel = 'signal' then array_remove(array[signal_index, service_id_index], null) else '{}' end,
      now(), case when channel = any(stopped) then 'untrusted_identity' end,
      case when channel = any(stopped) then now() end, now()
    from recipient, unnest(array['email', 'signal']) as channel
    where (channel = 'email' and has_email) or (channel = 'signal' and has_signal);
  alter table recipient add column preferences jsonb;
  update recipient set preferences = jsonb_build_object(
    'language', language, 'level', level, 'zone', 'UTC',
    'critical', case preferred when 'email' then '["email", "signal"]'::jsonb else '["signal", "email"]'::jsonb end,
    'other', case preferred when 'email' then '["email", "signal"]'::jsonb else '["signal", "email"]'::jsonb end,
    'quiet', null, 'digest', '{"daily": "08:00", "weekly": null}'::jsonb, 'away', '[]'::jsonb, 'ringsPerWeek', 20);
  alter table recipient
    alter column preferences set not null,
    drop column sealed, drop column has_email, drop column has_signal, drop column preferred, drop column language,
    drop column level, drop column stopped, drop column signal_index, drop column service_id_index;
  alter table recipient force row level security;
  alter table attempt drop constraint attempt_channel_check;
`;
