import { headlinesDecided, headlinesKey, reportsFile } from '@lapwing/contracts';
import { HEADLINE_LASTS_MS } from '@lapwing/domain';
import { newBoxKeys, openHandle } from '@lapwing/platform';
import { carer, Matching, ORG, OTHER_ORG } from '../testing/matching.fixture.js';
import { HeadlineHandles } from './headline-handles.js';

const keys = newBoxKeys();
let matching: Matching;
let decided: string[];
let keysAsked = 0;

beforeEach(async () => {
  matching = await Matching.boot();
  for (const orgId of [ORG, OTHER_ORG]) await matching.found(orgId);
  decided = [ORG];
  const until = () => new Date(matching.slice.clock.now().getTime() + 3_600_000).toISOString();
  matching.slice.answers(headlinesDecided, () => ({ orgIds: decided }));
  matching.slice.answers(headlinesKey, () => {
    keysAsked += 1;
    return { id: '0a1b2c3d', publicKey: keys.publicKey.toString('base64url'), until: until() };
  });
  await matching.slice.get(HeadlineHandles).refresh();
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

const development = '0199a000-0000-7000-8000-0000000000d1';
const other = (orgId: string) => ({ ...carer, orgId });
const handles = async () => (await matching.told()).map(({ orgId, headline }) => ({ orgId, headline }));

it('names the development to whoever may ask for its headline, anew with each version, for two hours', async () => {
  await matching.addPerson();
  await matching.hear({ id: development, stage: 'requested' });
  await matching.hear({ id: development, version: 2, stage: 'detained' });
  const [first, second] = (await matching.told()).map(({ headline }) => headline ?? '');
  expect(first).toHaveLength(118);
  expect(second).toHaveLength(118);
  const endsAt = new Date(matching.slice.clock.now().getTime() + HEADLINE_LASTS_MS);
  for (const handle of [first ?? '', second ?? ''])
    expect(openHandle(keys.seed, handle)).toEqual({ id: development, endsAt });
});

it('lets nobody tell that two organisations are told of the same', async () => {
  decided = [ORG, OTHER_ORG];
  await matching.slice.get(HeadlineHandles).refresh();
  await matching.addPerson();
  await matching.addPerson({}, other(OTHER_ORG));
  await matching.hear({ id: development });
  const told = await handles();
  expect(told.map(({ orgId }) => orgId).sort()).toEqual([ORG, OTHER_ORG].sort());
  const [one, two] = told.map(({ headline }) => Buffer.from(headline ?? '', 'base64url').subarray(4));
  const alike = [...(one ?? [])].filter((byte, at) => byte === two?.[at]).length;
  expect(one).toHaveLength(84);
  expect(alike).toBeLessThan(8);
  expect(JSON.stringify(await matching.told())).not.toContain(development);
});

it('makes handles for nobody who has not decided, and none for reports and what is closed', async () => {
  await matching.addPerson({}, other(OTHER_ORG));
  const person = await matching.addPerson();
  await matching.hear({ id: development });
  await matching.slice.ask(reportsFile, { what: 'taken', personIds: [person.id] }, carer);
  await matching.hear({ id: development, version: 2, state: 'withdrawn' });
  const told = await matching.told();
  const named = told.filter(({ headline }) => headline !== null);
  expect(named.map(({ orgId, cause, state }) => [orgId, cause, state])).toEqual([[ORG, 'development', 'raised']]);
  expect(told.some(({ cause }) => cause === 'own_report')).toBe(true);
  expect(told.some(({ state }) => state === 'withdrawn')).toBe(true);
});

it('goes without, at once, while there is no key or an old one, or nobody answers', async () => {
  await matching.addPerson();
  matching.slice.clock.advance('63 min');
  await matching.hear({ id: development });
  expect(await handles()).toEqual([{ orgId: ORG, headline: null }]);
});

it('asks for no key while nobody has decided', async () => {
  decided = [];
  keysAsked = 0;
  await matching.slice.get(HeadlineHandles).refresh();
  expect(keysAsked).toBe(0);
  await matching.addPerson();
  await matching.hear({ id: development });
  expect(await handles()).toEqual([{ orgId: ORG, headline: null }]);
});
