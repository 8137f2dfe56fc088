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
    after === null ? { items: [known], next: known.id } : { items: [lost], next: null },
  );
  await matching.slice.runEvery('developments.reconcile');
  await matching.slice.runEvery('developments.reconcile');
  expect((await matching.told()).map(({ urgency }) => urgency)).toEqual(['critical', 'high']);
});

test('nobody answering is no trouble', async () => {
  await matching.slice.runEvery('developments.reconcile');
  expect(matching.slice.log.errors).toEqual([]);
});
