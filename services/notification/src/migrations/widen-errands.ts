import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger of messages to operators becomes that of all messages about no alert. */
export class WidenErrands1800000021000 implements MigrationInterface {
  name = 'WidenErrands1800000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(change);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const change = `
  alter table page_attempt rename to errand;
  alter table errand drop constraint page_attempt_purpose_check, drop constraint page_attempt_channel_check;
  alter table errand add column note bytea;
  alter table errand rename constraint page_attempt_pkey to errand_pkey;
  alter index page_attempt_once rename to errand_once;
  alter index page_attempt_by_id rename to errand_by_id;
  alter index page_attempt_series rename to errand_series;
  alter index page_attempt_recorded rename to errand_recorded;
  alter index page_attempt_again rename to errand_again;
`;
