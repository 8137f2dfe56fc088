import { CANARY } from '@lapwing/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Removes what canaries leave behind through a function of the owner, to whom row-level security shows nothing of any
 * organisation but the canary's: nobody may delete a line of the ledger.
 */
export class AddCanary1800000013000 implements MigrationInterface {
  name = 'AddCanary1800000013000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['link', 'attempt', 'duty', 'alert']) {
      await runner.query(
        `create policy ${table}_purge_sees on ${table} for select to notification_owner using (${OF_CANARY})`,
      );
      await runner.query(
        `create policy ${table}_purge on ${table} for delete to notification_owner using (${OF_CANARY})`,
      );
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
  language plpgsql security definer set search_path = notification, pg_temp as $$
  declare
    old uuid[] := array(
      select a.alert_id from alert a where ${OF_CANARY} and a.changed_at < before and not exists (
        select from attempt t where t.org_id = a.org_id and t.alert_id = a.alert_id and t.recorded_at >= before
      )
    );
  begin
    delete from link where ${OF_CANARY} and alert_id = any(old);
    delete from attempt where ${OF_CANARY} and alert_id = any(old);
    delete from duty where ${OF_CANARY} and alert_id = any(old);
    delete from alert where ${OF_CANARY} and alert_id = any(old);
  end $$;
  revoke execute on function purge_canaries(timestamptz) from public;
  grant execute on function purge_canaries(timestamptz) to notification_work;
`;
