import { IMPORTED_SOURCE } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';

/** A source that every installation has as soon as it is needed. */
export interface BuiltIn {
  id: string;
  name: string;
  connector: 'report' | 'import';
}

export const REPORTS: BuiltIn = {
  id: '5f0c1a6e-7b1d-5e2f-9c3a-4d1b8e6f2a01',
  name: 'Reports to all',
  connector: 'report',
};
export const IMPORTED: BuiltIn = { id: IMPORTED_SOURCE, name: 'Imported', connector: 'import' };

/** Nothing is expected of it at any time. */
const A_YEAR_S = 31_536_000;

/** Sees to it that a built-in source is there; says whether people have left it enabled. */
export async function ensureBuiltIn(tx: EntityManager, { id, name, connector }: BuiltIn, now: Date): Promise<boolean> {
  await tx.query(
    `insert into source (id, name, url, grade, type, cadence_seconds, expected_seconds, enabled, connector, health,
       health_since, added_at)
     values ($1, $2, $3, 'C', 'independent', 86400, ${A_YEAR_S}, true, $4, 'ok', $5, $5) on conflict do nothing`,
    [id, name, `urn:lapwing:${connector}:${id}`, connector, now],
  );
  const [source] = await tx.query<{ enabled: boolean }[]>('select enabled from source where id = $1', [id]);
  return source?.enabled === true;
}

/** Notes that something new has come to a source by itself. */
export async function noteArrival(tx: EntityManager, sourceId: string, now: Date): Promise<void> {
  await tx.query('update source set last_new_at = $2, last_good_at = $2, last_tried_at = $2 where id = $1', [
    sourceId,
    now,
  ]);
}
