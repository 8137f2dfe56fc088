import { CANARY } from '@lapwing/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Messages and timers may lay the canary's nest, and remove what canaries leave behind through a function of the owner, to
 * whom row-level security shows nothing of any organisation but the canary's.
 */
export class AddCanary1800000002000 implements MigrationInterface {
  name = 'AddCanary1800000002000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['person', 'person_version']) {
      await runner.query(`grant insert on ${table} to matching_work`);
      await runner.query(
        `create policy ${table}_nest on ${table} for insert to matching_work with check (${OF_CANARY})`,
      );
    }
    for (const table of ['alert', 'duty', 'outcome']) {
      await runner.query(
        `create policy ${table}_purge_sees on ${table} for select to matching_owner using (${OF_CANARY})`,
      );
      await runner.query(`create policy ${table}_purge on ${table} for delete to matching_owner using (${OF_CANARY})`);
    }
    await runner.query(purge);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const OF_CANARY = `org_id = '${CANARY.orgId}'`;

const purge = `
  create function purge_canaries(before timestamptz) returns void
  language plpgsql security definer set search_path = matching, pg_temp as $$
  declare
    old uuid[] := array(select id from alert where org_id = '${CANARY.orgId}' and raised_at < before);
  begin
    delete from outcome where org_id = '${CANARY.orgId}' and alert_id = any(old);
    delete from duty where org_id = '${CANARY.orgId}' and alert_id = any(old);
    delete from alert where org_id = '${CANARY.orgId}' and id = any(old);
    delete from development where hosts = array['${CANARY.host}'] and seen_at < before;
  end $$;
  revoke execute on function purge_canaries(timestamptz) from public;
  grant execute on function purge_canaries(timestamptz) to matching_work;
`;
