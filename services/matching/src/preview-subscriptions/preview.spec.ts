import { subscriptionsPreview, wishesList, type PreviewView } from '@lapwing/contracts';
import { aDevelopment } from '@lapwing/domain/testing';
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

async function preview(stated: object, who = two.boris, id: string | null = two.org): Promise<PreviewView> {
  const entry = { name: 'What if', ...stated };
  return matching.slice.ask(subscriptionsPreview, { id, entry, days: 90 }, who);
}
const people = async (count: number, stated: object = {}): Promise<void> => {
  for (let n = 0; n < count; n += 1) await two.someone({ code: `finch-no-${n}`, ...stated });
};

test('says what would have been raised, when and how urgent, and what would fall silent', async () => {
  await two.someone();
  const taken = await two.happens({ kind: 'detention', stage: 'detained', headline: 'Two are held' });
  await two.after('240 h');
  await two.happens({ kind: 'refuge', stage: 'executed' });
  const shown = await preview({ kinds: ['refuge', 'pressure'] });
  expect(shown).toMatchObject({
    counts: { critical: 0, high: 1, digest: 0 },
    changes: { silent: 1, lower: 0, fresh: 0, same: 1 },
    losses: [{ developmentId: taken, headline: 'Two are held', urgency: null, touched: 'few', change: 'silent' }],
    isVeiled: false,
    isCut: false,
    left: 19,
  });
  expect(shown.items).toMatchObject([{ kind: 'refuge', urgency: 'high', touched: 'few', change: 'same' }]);
  expect(shown.weakens.map(({ kind }) => kind)).toContain('detention');
  expect(shown.weeks.at(-1)).toMatchObject({ high: 1 });
});

test('judges each as of its own day, saves nothing and asks nobody', async () => {
  await two.someone();
  await two.happens({ kind: 'abduction' });
  await two.after('720 h');
  expect((await preview({})).counts).toEqual({ critical: 1, high: 0, digest: 0 });
  expect(await two.everything()).toMatchObject({ name: 'Where our people are', version: 1, wishId: null });
  expect((await matching.slice.ask(wishesList, {}, two.anna)).items).toEqual([]);
});

test('tells an operator nothing by which persons could be found one by one', async () => {
  await people(4, { profiles: ['lgbt'] });
  await two.happens();
  const nowhere = await preview({ countries: ['SO'], profiles: ['lgbt'] }, two.anna, null);
  const somewhere = await preview({ countries: [two.place], profiles: ['lgbt'] }, two.anna, null);
  expect({ ...somewhere, left: 0 }).toEqual({ ...nowhere, left: 0 });
  expect(somewhere).toMatchObject({ isVeiled: true, counts: { critical: 0 } });
  expect((await preview({}, two.anna)).items).toMatchObject([{ touched: 'few' }]);
  await two.someone({ code: 'linden-bako', profiles: ['lgbt'] });
  const five = await preview({ countries: [two.place], profiles: ['lgbt'] }, two.anna, null);
  expect(five.items).toMatchObject([{ touched: 'some', urgency: 'critical' }]);
});

test('is not for caseworkers, and each member has so many an hour', async () => {
  await expect(preview({}, two.carer)).rejects.toMatchObject({ code: 'forbidden' });
  for (let left = 19; left >= 0; left -= 1) expect((await preview({}, two.anna)).left).toBe(left);
  await expect(preview({}, two.anna)).rejects.toMatchObject({ code: 'too_many_requests' });
  const again = await Promise.allSettled([preview({}, two.anna), preview({}, two.anna)]);
  expect(again.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await preview({})).left).toBe(19);
  await two.after('61 min');
  expect((await preview({}, two.anna)).left).toBe(19);
});

test('of what is not there, or could not be saved, is refused', async () => {
  await expect(preview({}, two.boris, two.anna.memberId)).rejects.toMatchObject({ code: 'not_found' });
  await expect(preview({ countries: ['QQ'] })).rejects.toMatchObject({ code: 'invalid' });
  const stranger = member(two.boris.memberId, ['organisation_admin'], two.carer.memberId);
  await expect(preview({}, stranger)).rejects.toMatchObject({ code: 'not_found' });
});

test('judges ten thousand developments, and says when there were more', async () => {
  await people(20);
  const now = matching.slice.clock.now().getTime();
  const snapshots = Array.from({ length: 10_000 }, (_, n) => {
    const changedAt = new Date(now - n * 600_000).toISOString();
    const id = `0199a0ff-0000-7000-8000-${String(n).padStart(12, '0')}`;
    return aDevelopment({ id, hosts: [two.place], changedAt, when: changedAt.slice(0, 10) });
  });
  await matching.slice.db.work(
    `insert into development (id, version, hosts, origin, kind, snapshot, seen_at, changed_at)
     select (it->>'id')::uuid, 1, array[$2], 'RU', it->>'kind', it, now(), (it->>'changedAt')::timestamptz
     from jsonb_array_elements($1::jsonb) as it`,
    [JSON.stringify(snapshots), two.place],
  );
  const shown = await preview({ kinds: ['detention'] });
  expect(shown).toMatchObject({ judged: 10_000, isCut: true });
  expect(shown.changes.silent).toBeGreaterThan(9_900);
}, 60_000);
