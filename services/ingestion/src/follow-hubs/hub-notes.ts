import type { SourceNote } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import type { HubState } from './hub-step.js';

const CODES: Readonly<Partial<Record<HubState, SourceNote['code']>>> = {
  wanted: 'push_waiting',
  asked: 'push_waiting',
  live: 'push_live',
  failed: 'push_failed',
};

/** How the subscriptions of sources stand, as notes; of one source alone where it is given. */
export async function hubNotes(tx: EntityManager, sourceId: string | null): Promise<ReadonlyMap<string, SourceNote[]>> {
  const rows = await tx.query<{ id: string; state: HubState; detail: string | null }[]>(
    'select source_id as id, state, detail from websub where $1::uuid is null or source_id = $1',
    [sourceId],
  );
  const notes = rows.map(({ id, state, detail }): [string, SourceNote[]] => {
    const code = CODES[state];
    return [id, code === undefined ? [] : [{ code, count: null, detail }]];
  });
  return new Map(notes);
}
