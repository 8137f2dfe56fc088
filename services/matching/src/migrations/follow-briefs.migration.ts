import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A fact that may change briefs without ringing by itself is noted beside its development. A brief looks for what stands in a
 * country for an origin: of twenty years only the few that can stand may be read, so each carries the places, origins and years
 * it can stand for as words (`KG/RU/*` for what lasts, `KG/RU/2026` for what passes, `-` for no origin).
 */
export class FollowBriefs1800000036000 implements MigrationInterface {
  name = 'FollowBriefs1800000036000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function standing_words(hosts text[], origin text, kind text, snapshot jsonb) returns text[]
      language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
        select coalesce(array_agg(host || '/' || coalesce(origin, '-') || '/' || case
            when kind in ('forced_return', 'abduction', 'detention', 'violence')
            then left(coalesce(snapshot->>'when', snapshot->>'changedAt'), 4) else '*' end), '{}')
        from unnest(hosts) as host
        where kind not in ('pressure', 'origin_action')
      $$;
      grant execute on function standing_words(text[], text, text, jsonb) to matching_work;
      alter table development add column stands_for text[]
        generated always as (standing_words(hosts, origin, kind, snapshot)) stored;
      create index development_stands_for on development using gin (stands_for);
      alter table development add column brief_again boolean not null default false;
      create index development_brief_again on development (id) where brief_again;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
