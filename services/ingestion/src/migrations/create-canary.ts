import { CANARY } from '@lapwing/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openTable } from './open-table.js';

/**
 * The source of canaries, their flights, and the one way to remove what they leave behind. Nobody may delete evidence; a
 * function of the owner may, and row-level security shows the owner nothing but canaries, and people none.
 */
export class CreateCanary1800000013000 implements MigrationInterface {
  name = 'CreateCanary1800000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(openTable('canary_flight', { api: '', work: 'select, insert, update, delete' }));
    await runner.query(source);
    for (const [table, ofCanary] of Object.entries(PURGED)) {
      await runner.query(
        `create policy ${table}_purge_sees on ${table} for select to ingestion_owner using (${ofCanary})`,
      );
      await runner.query(`create policy ${table}_purge on ${table} for delete to ingestion_owner using (${ofCanary})`);
    }
    await runner.query(purge);
    for (const [table, noCanary] of Object.entries(HIDDEN)) {
      await runner.query(
        `create policy ${table}_no_canary on ${table} as restrictive to ingestion_api using (${noCanary}) with check (${noCanary})`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const OF_DOCUMENT = `exists (select from ingestion.document d where d.id = document_id and d.source_id = '${CANARY.sourceId}')`;
const OF_MENTION = 'exists (select from ingestion.mention m where m.id = mention_id)';
const OF_DEVELOPMENT = `exists (select from ingestion.development d where d.id = development_id)`;

/** What belongs to a canary, as the owner sees the tables; the rows of one are found by those of another. */
const PURGED: Readonly<Record<string, string>> = {
  document: `source_id = '${CANARY.sourceId}'`,
  extraction: OF_DOCUMENT,
  reading: OF_DOCUMENT,
  mention: OF_DOCUMENT,
  assignment: OF_MENTION,
  development: `hosts = array['${CANARY.host}']`,
  development_version: OF_DEVELOPMENT,
};

/** What people never see, whatever they ask. */
const HIDDEN: Readonly<Record<string, string>> = {
  source: `id <> '${CANARY.sourceId}'`,
  document: `source_id <> '${CANARY.sourceId}'`,
  development: `hosts <> array['${CANARY.host}']`,
};

const tables = `
  create table canary_flight (
    id uuid primary key,
    document_id uuid,
    launched_at timestamptz not null,
    arrived_at timestamptz,
    missed_at timestamptz
  );
`;

/** The source comes with the first canary. Nobody looks at it and nobody sees it: its articles are written here. */
const source = `
  create policy source_canary on source for insert to ingestion_owner with check (id = '${CANARY.sourceId}');
  create policy source_canary_sees on source for select to ingestion_owner using (id = '${CANARY.sourceId}');
  create function lay_canary_source(at timestamptz) returns void
  language sql security definer set search_path = ingestion, pg_temp as $$
    insert into source (id, name, url, grade, type, cadence_seconds, enabled, health, health_since, added_at)
      values ('${CANARY.sourceId}', 'Canary', 'urn:lapwing:canary', 'B', 'independent', 86400, false, 'disabled', at, at)
      on conflict do nothing
  $$;
  revoke execute on function lay_canary_source(timestamptz) from public;
  grant execute on function lay_canary_source(timestamptz) to ingestion_work;
`;

const purge = `
  create function purge_canaries(before timestamptz) returns void
  language plpgsql security definer set search_path = ingestion, pg_temp as $$
  declare
    old uuid[] := array(select id from document where fetched_at < before);
    made uuid[] := array(
      select distinct a.development_id from assignment a join mention m on m.id = a.mention_id
      where m.document_id = any(old)
    );
  begin
    delete from assignment where mention_id in (select id from mention where document_id = any(old));
    delete from development_version where development_id = any(made);
    delete from development where id = any(made);
    delete from mention where document_id = any(old);
    delete from reading where document_id = any(old);
    delete from extraction where document_id = any(old);
    delete from document where id = any(old);
  end $$;
  revoke execute on function purge_canaries(timestamptz) from public;
  grant execute on function purge_canaries(timestamptz) to ingestion_work;
`;
