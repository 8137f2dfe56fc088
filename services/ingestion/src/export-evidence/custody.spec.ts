import type { EntityManager } from 'typeorm';
import { CustodyStore } from './custody.store.js';

const at = new Date('2026-03-10T12:00:00Z');
const step = (by: string | null) => ({ at, what: 'ruled', document_id: null, sha256: null, by, detail: {} });

describe('the people of a chain of custody', () => {
  it('are told apart, and nobody finds out who they are who knows all members', async () => {
    const ids = ['0194c1a0-0704-7000-8000-000000000704', '0194c1a0-0704-7000-8000-000000000705'];
    const rows = [
      step(`person:${ids[0]}`),
      step(`person:${ids[1]}`),
      step(`person:${ids[0]}`),
      step('lapwing-fetch/1'),
    ];
    const tx = { query: async () => rows } as unknown as EntityManager;
    const steps = await new CustodyStore().of(tx, 'a development');
    expect(steps.map(({ by }) => by)).toEqual(['person 1', 'person 2', 'person 1', 'lapwing-fetch/1']);
  });
});
