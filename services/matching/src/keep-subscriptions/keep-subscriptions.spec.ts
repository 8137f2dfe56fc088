import {
  organisationChanged,
  subscriptionsAdd,
  subscriptionsChange,
  subscriptionsCover,
  subscriptionsList,
} from '@lapwing/contracts';
import { v7 } from 'uuid';
import { Matching, member } from '../testing/matching.fixture.js';
import { TwoMembers } from '../testing/two-members.fixture.js';

let matching: Matching;
let two: TwoMembers;
beforeAll(async () => {
  matching = await Matching.boot();
});
afterAll(async () => matching.close());
beforeEach(async () => {
  two = await TwoMembers.found(matching);
});
afterEach(() => expect(matching.slice.log.errors).toEqual([]));

test('a new organisation is covered at once by one subscription, however often it is heard of', async () => {
  await matching.slice.deliver(organisationChanged, { orgId: two.org, version: 2, active: true });
  const { items } = await matching.slice.ask(subscriptionsList, {}, two.carer);
  expect(items).toEqual([
    expect.objectContaining({ name: 'Where our people are', countries: [], windowDays: 30, enabled: true, version: 1 }),
  ]);
});

test('an organisation that is closed is matched no more', async () => {
  await two.someone();
  await matching.slice.deliver(organisationChanged, { orgId: two.org, version: 2, active: false });
  await two.happens();
  expect(await two.told()).toEqual([]);
});

test('a person added before the organisation was heard of is covered by the default', async () => {
  const orgId = v7();
  const early = member(v7(), ['caseworker'], orgId);
  await matching.addPerson({ stays: [{ country: two.place, kind: 'residence' }] }, early);
  await two.happens();
  expect((await matching.told()).filter((one) => one.orgId === orgId)).toMatchObject([{ state: 'raised' }]);
});

test('what is subscribed decides: narrower, nobody is warned', async () => {
  await two.someone();
  await two.answer(await two.ask({ kinds: ['refuge'] }));
  await two.happens();
  expect(await two.told()).toEqual([]);
});

test('what is subscribed more widely is matched with what already stands', async () => {
  await two.someone();
  await two.answer(await two.ask({ kinds: ['refuge'] }));
  await two.happens();
  await two.ask({ kinds: [] });
  await two.after('2 s');
  expect(await two.told()).toEqual(['raised critical']);
});

test('is not overwritten by who read an earlier version, nor known in another organisation', async () => {
  const added = await matching.slice.ask(subscriptionsAdd, { name: 'Refuge', kinds: ['refuge'] }, two.boris);
  await two.ask({ enabled: false }, two.boris, added);
  await expect(two.ask({ name: 'Other' }, two.boris, added)).rejects.toMatchObject({ code: 'stale_version' });
  const stranger = member(two.boris.memberId, ['organisation_admin'], v7());
  const foreign = matching.slice.ask(subscriptionsChange, { ...added, version: 2 }, stranger);
  await expect(foreign).rejects.toMatchObject({ code: 'not_found' });
});

test('a caseworker may read subscriptions but not change them', async () => {
  const refused = { code: 'forbidden' };
  await expect(matching.slice.ask(subscriptionsAdd, { name: 'Mine' }, two.carer)).rejects.toMatchObject(refused);
  await expect(matching.slice.ask(subscriptionsCover, {}, two.carer)).rejects.toMatchObject(refused);
});

test('no country is invented, and no stage that none of the kinds has', async () => {
  const wrong = { name: 'Nowhere', countries: ['QQ'], kinds: ['detention'], stages: ['signed'] } as const;
  const entry = { ...wrong, countries: [...wrong.countries], kinds: [...wrong.kinds], stages: [...wrong.stages] };
  await expect(matching.slice.ask(subscriptionsAdd, entry, two.anna)).rejects.toMatchObject({
    code: 'invalid',
    faults: [
      { path: 'countries.0', message: 'unknown_country' },
      { path: 'stages.0', message: 'stage_of_no_kind' },
    ],
  });
});

test('there are no more than can be compared', async () => {
  for (let n = 1; n < 30; n += 1) await matching.slice.ask(subscriptionsAdd, { name: `No. ${n}` }, two.anna);
  const more = matching.slice.ask(subscriptionsAdd, { name: 'One more' }, two.anna);
  await expect(more).rejects.toMatchObject({ code: 'conflict' });
});

test('one click covers everything again, without taking anything away', async () => {
  expect(await matching.slice.ask(subscriptionsCover, {}, two.anna)).toMatchObject({ id: two.org, version: 1 });
  await two.answer(await two.ask({ enabled: false }));
  const back = await matching.slice.ask(subscriptionsCover, {}, two.anna);
  expect(back).toMatchObject({ id: two.org, version: 3, enabled: true, wishId: null });
  await two.answer(await two.ask({ kinds: ['refuge'] }));
  const beside = await matching.slice.ask(subscriptionsCover, {}, two.anna);
  expect(beside).toMatchObject({ version: 1, kinds: [], enabled: true });
  expect((await matching.slice.ask(subscriptionsList, {}, two.anna)).items).toHaveLength(2);
});
