import { developmentsList } from '@lapwing/contracts';
import { aDevelopment } from '@lapwing/domain/testing';
import { Matching } from '../testing/matching.fixture.js';

let matching: Matching;
beforeEach(async () => {
  matching = await Matching.boot();
  await matching.found();
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

test('developments the stream did not bring are asked for, page by page, and matched', async () => {
  await matching.addPerson();
  const known = aDevelopment({ id: '0199a000-0000-7000-8000-0000000000d0' });
  const lost = aDevelopment({ id: '0199a000-0000-7000-8000-0000000000d1', stage: 'requested' });
  await matching.hear(known);
  matching.slice.answers(developmentsList, ({ after }) =>
    after === null ? { items: [known], next: known.id, absorbed: [] } : { items: [lost], next: null, absorbed: [] },
  );
  await matching.slice.runEvery('developments.reconcile');
  await matching.slice.runEvery('developments.reconcile');
  expect((await matching.told()).map(({ urgency }) => urgency)).toEqual(['critical', 'high']);
});

test('an alert about what was absorbed unheard goes on under the survivor, whichever of the two comes first', async () => {
  await matching.addPerson();
  const absorbed = aDevelopment({ id: '0199a000-0000-7000-8000-0000000000d0', when: '2026-03-01' });
  await matching.hear(absorbed);
  matching.slice.clock.advance('10 d');
  const changedAt = matching.slice.clock.now().toISOString();
  const gone = { ...absorbed, version: 2, state: 'withdrawn' as const, changedAt };
  const survivor = { ...absorbed, id: '0199a000-0000-7000-8000-0000000000d1', version: 2, changedAt };
  matching.slice.answers(developmentsList, () => ({
    items: [gone, survivor],
    next: null,
    absorbed: [{ id: gone.id, into: survivor.id }],
  }));
  await matching.slice.runEvery('developments.reconcile');
  const [first, ...later] = await matching.told();
  const ending = later.at(-1);
  expect(ending).toMatchObject({ alertId: first?.alertId, state: 'withdrawn', into: expect.any(String) });
  const heir = later.filter(({ alertId }) => alertId === ending?.into).at(-1);
  expect(heir).toMatchObject({ urgency: first?.urgency, worse: false, duties: first?.duties });
});

test('nobody answering is no trouble', async () => {
  await matching.slice.runEvery('developments.reconcile');
  expect(matching.slice.log.errors).toEqual([]);
});
