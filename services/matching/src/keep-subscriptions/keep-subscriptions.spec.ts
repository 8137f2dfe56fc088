import { organisationChanged, subscriptionsAdd, subscriptionsChange, subscriptionsList } from '@lapwing/contracts';
import { Matching, ORG, OTHER_ORG, admin, carer, member, operator } from '../testing/matching.fixture.js';

let matching: Matching;
beforeEach(async () => {
  matching = await Matching.boot();
  await matching.found();
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

test('a new organisation is covered at once by one subscription, however often it is heard of', async () => {
  await matching.slice.deliver(organisationChanged, { orgId: ORG, version: 2, active: true });
  const { items } = await matching.slice.ask(subscriptionsList, {}, carer);
  expect(items).toEqual([
    expect.objectContaining({ name: 'Where our people are', countries: [], windowDays: 30, enabled: true, version: 1 }),
  ]);
});

test('an organisation that is closed is matched no more', async () => {
  await matching.addPerson();
  await matching.slice.deliver(organisationChanged, { orgId: ORG, version: 2, active: false });
  await matching.hear({});
  expect(await matching.told()).toEqual([]);
});

test('a person added before the organisation was heard of is covered by the default', async () => {
  const early = member(carer.memberId, ['caseworker'], OTHER_ORG);
  await matching.addPerson({}, early);
  await matching.hear({});
  expect(await matching.told()).toEqual([expect.objectContaining({ orgId: OTHER_ORG, state: 'raised' })]);
});

test('what is subscribed decides: narrower, nobody is warned', async () => {
  await matching.addPerson();
  const { items } = await matching.slice.ask(subscriptionsList, {}, operator);
  const [known] = items;
  if (known === undefined) throw new Error('there is no default');
  await matching.slice.ask(subscriptionsChange, { ...known, kinds: ['refuge'] }, operator);
  await matching.hear({});
  expect(await matching.told()).toEqual([]);
});

test('is not overwritten by who read an earlier version, nor known in another organisation', async () => {
  const added = await matching.slice.ask(subscriptionsAdd, { name: 'Refuge', kinds: ['refuge'] }, admin);
  await matching.slice.ask(subscriptionsChange, { ...added, enabled: false }, admin);
  const stale = matching.slice.ask(subscriptionsChange, { ...added, name: 'Other' }, admin);
  await expect(stale).rejects.toMatchObject({ code: 'stale_version' });
  await matching.found(OTHER_ORG);
  const stranger = member(admin.memberId, ['organisation_admin'], OTHER_ORG);
  const foreign = matching.slice.ask(subscriptionsChange, { ...added, version: 2 }, stranger);
  await expect(foreign).rejects.toMatchObject({ code: 'not_found' });
});

test('a caseworker may read subscriptions but not change them, and no country is invented', async () => {
  await expect(matching.slice.ask(subscriptionsAdd, { name: 'Mine' }, carer)).rejects.toMatchObject({
    code: 'forbidden',
  });
  const invented = matching.slice.ask(subscriptionsAdd, { name: 'Nowhere', countries: ['QQ'] }, admin);
  await expect(invented).rejects.toMatchObject({ code: 'invalid' });
});
