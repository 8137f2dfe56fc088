import { grantTable, type Grants } from '@lapwing/platform';

/**
 * SQL for a table of public knowledge: it belongs to no organisation, but the api door reaches it only with a valid
 * actor token (`actor_org()` raises without one).
 */
export function openTable(table: string, grants: Grants): string {
  const name = `ingestion.${table}`;
  const known = '(select ingestion.actor_org()) is not null';
  return [
    `alter table ${name} enable row level security;`,
    `alter table ${name} force row level security;`,
    grants.api === ''
      ? ''
      : `create policy ${table}_api on ${name} to ingestion_api using (${known}) with check (${known});`,
    `create policy ${table}_work on ${name} to ingestion_work using (true) with check (true);`,
    grantTable('ingestion', table, grants),
  ].join('\n');
}
