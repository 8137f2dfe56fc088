import { ingestionStatus } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../testing/ingestion.js';

let slice: Slice;

beforeAll(async () => {
  slice = await bootIngestion([]);
});
afterAll(() => slice.close());

async function timers() {
  const { checks } = await slice.ask(ingestionStatus, {}, actor('instance_admin'));
  return checks.find(({ name }) => name === 'timers');
}

describe('how ingestion is', () => {
  it('tells of work that was given up, for a week', async () => {
    expect(await timers()).toEqual({ name: 'timers', ok: true, detail: null });
    await slice.db.work(
      `insert into timer (name, subject, due_at, failed_at) values
         ('document.read', 'a', now(), now()), ('document.read', 'b', now(), now() - interval '8 days')`,
    );
    expect(await timers()).toEqual({ name: 'timers', ok: false, detail: '1 could not be done' });
  });
});
