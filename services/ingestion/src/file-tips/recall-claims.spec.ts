import { randomBytes, randomUUID } from 'node:crypto';
import {
  claimsFile,
  claimsIn,
  claimsRecall,
  developmentChanged,
  developmentsConfirm,
  developmentsRecall,
  developmentsSearch,
  memberChanged,
  reviewQueue,
  rulingsSecond,
  rulingsUndo,
  tipsFile,
  type InputOf,
  type QueueItem,
} from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { commitmentOf, Metrics } from '@lapwing/platform';
import type { Slice } from '@lapwing/bus/testing';
import { QueueDevelopmentsTimer } from '../review-developments/queue-developments.timer.js';
import { actor, bootIngestion } from '../testing/ingestion.js';

const operator = actor('operator');
const second = {
  ...operator,
  orgId: '0191e2a0-0000-7000-8000-000000000002',
  memberId: '0191e2a0-0000-7000-8000-0000000000bb',
};

let slice: Slice;
beforeEach(async () => {
  slice = await bootIngestion([]);
  for (const { orgId, memberId } of [operator, second]) {
    const member = { orgId, memberId, version: 1, roles: ['operator' as const], language: 'en' as const, active: true };
    await slice.deliver(memberChanged, member);
  }
});
afterEach(async () => {
  expect(slice.log.errors).toEqual([]);
  await slice.close();
});

interface Told {
  claimId: string;
  secret: string;
}

/** Tells something to all, as matching does. */
async function tells(stated: Partial<InputOf<typeof claimsFile>> = {}): Promise<Told> {
  const [claimId, secret] = [randomUUID(), randomBytes(32).toString('hex')];
  await slice.ask(claimsFile, {
    claimId,
    title: `First-hand report ${claimId.slice(0, 4)}: abduction, Armenia`,
    text: 'In Armenia, a person whom Russia persecutes was abducted on 3 March 2026.',
    country: 'AM',
    published: '2026-03-10T10:00:00.000Z',
    commitment: commitmentOf(claimId, secret),
    ...stated,
  });
  await slice.runTimers();
  return { claimId, secret };
}
const recalls = (told: Told) => slice.ask(claimsRecall, told);
const waiting = async (): Promise<QueueItem[]> => {
  await slice.get(QueueDevelopmentsTimer).follow();
  return (await slice.ask(reviewQueue, { because: 'recalled' }, operator)).items;
};
const found = async (): Promise<Development> => {
  const [development] = (await slice.ask(developmentsSearch, { kind: 'abduction' }, operator)).items;
  if (development === undefined) throw new Error('Nothing was folded.');
  return development;
};

/** Both operators follow what waits as taken back. */
async function followed(): Promise<string> {
  const { id, version } = await found();
  const ruling = await slice.ask(developmentsRecall, { id, version }, operator);
  await slice.runTimers();
  expect((await found()).state).toBe('disputed');
  await slice.ask(rulingsSecond, { id: ruling.id, agree: true }, second);
  await slice.runTimers();
  return ruling.id;
}

describe('what whoever told it takes back', () => {
  it('waits on its development, changes nothing before two operators agree, and ends it where nothing else says so', async () => {
    const told = await tells();
    expect(await waiting()).toEqual([]);
    await recalls(told);
    const [item] = await waiting();
    expect(item?.reasons).toEqual(['recalled', 'low_grade']);
    expect(item?.development?.mentions).toMatchObject([{ recalledAt: slice.clock.now().toISOString() }]);
    expect(item?.development?.snapshot).toMatchObject({ version: 1, state: 'active' });
    await followed();
    expect(await slice.ask(developmentsSearch, { kind: 'abduction' }, operator)).toMatchObject({
      items: [{ state: 'withdrawn' }],
    });
    expect((await slice.published(developmentChanged)).at(-1)).toMatchObject({ change: 'withdrawn' });
    expect(await waiting()).toEqual([]);
  });

  it('takes only its own word out where somebody else says so, too', async () => {
    const text =
      'In Armenia, a Russian activist was abducted by masked men near Gyumri on 3 March 2026, his wife said.';
    const tip = { title: 'Activist abducted in Armenia', text, language: 'en', grade: 'B' as const };
    await slice.ask(tipsFile, { ...tip, reportId: randomUUID(), published: '2026-03-10T09:00:00.000Z' }, operator);
    await slice.runTimers();
    const before = await found();
    const told = await tells();
    expect((await slice.ask(claimsIn, { developmentIds: [before.id] })).items).toEqual([
      { developmentId: before.id, claimId: told.claimId },
    ]);
    await recalls(told);
    await followed();
    expect(await found()).toMatchObject({ id: before.id, state: 'active', sources: before.sources });
    expect(await waiting()).toEqual([]);
  });

  it('keeps no words: another report in the same words is heard', async () => {
    const told = await tells();
    await recalls(told);
    await followed();
    slice.clock.advance('1 h');
    await tells();
    const { items } = await slice.ask(developmentsSearch, { kind: 'abduction' }, operator);
    expect(items.map(({ state }) => state)).toContain('active');
  });

  it('stands again once the ruling is undone, and waits again', async () => {
    await recalls(await tells());
    const id = await followed();
    await slice.ask(rulingsUndo, { id }, operator);
    await slice.runTimers();
    expect((await found()).state).toBe('active');
    expect(await waiting()).toHaveLength(1);
  });

  it('is known even before it was folded', async () => {
    const [claimId, secret] = [randomUUID(), randomBytes(32).toString('hex')];
    await slice.ask(claimsFile, {
      claimId,
      title: 'First-hand report: abduction, Armenia',
      text: 'In Armenia, a person whom Russia persecutes was abducted on 3 March 2026.',
      country: 'AM',
      published: '2026-03-10T10:00:00.000Z',
      commitment: commitmentOf(claimId, secret),
    });
    await recalls({ claimId, secret });
    await slice.runTimers();
    expect(await waiting()).toHaveLength(1);
  });
});

describe('nobody else takes it back', () => {
  it('by a guess, by another claim’s secret, by the hash that is stored, or without a commitment', async () => {
    const [one, other] = [await tells(), await tells({ commitment: null })];
    const third = await tells();
    const [{ commitment } = { commitment: Buffer.alloc(0) }] = await slice.db.work<{ commitment: Buffer }>(
      'select commitment from claim where id = $1',
      [one.claimId],
    );
    for (const secret of ['00'.repeat(32), third.secret, commitment.toString('hex')])
      expect(await recalls({ claimId: one.claimId, secret })).toEqual({});
    expect(await recalls(other)).toEqual({});
    expect(await recalls({ ...one, claimId: randomUUID() })).toEqual({});
    expect(await waiting()).toEqual([]);
    expect((await slice.get(Metrics).render()).text).toContain('recalls_total{result="refused"} 5');
  });

  it('a second time: what operators settled is not opened again by a replay', async () => {
    const told = await tells();
    await recalls(told);
    const id = await followed();
    await slice.ask(rulingsUndo, { id }, operator);
    await slice.runTimers();
    const { version } = await found();
    await slice.ask(developmentsConfirm, { id: (await found()).id, version }, operator);
    await slice.runTimers();
    const [kept] = await slice.db.work('select recalled_at from claim');
    slice.clock.advance('1 h');
    await recalls(told);
    expect(await slice.db.work('select recalled_at from claim')).toEqual([kept]);
  });

  it('by a ruling: only what was taken back is taken out', async () => {
    await tells();
    const { id, version } = await found();
    await expect(slice.ask(developmentsRecall, { id, version }, operator)).rejects.toMatchObject({ code: 'invalid' });
    await expect(slice.ask(developmentsRecall, { id, version }, actor('caseworker'))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

it('ingestion keeps a hash, and nothing by which two reports belong together', async () => {
  const told = [await tells(), await tells()];
  await recalls(told[0] as Told);
  const rows = await slice.db.work<{ row: string }>('select t::text as row from claim t');
  for (const { secret } of told) expect(JSON.stringify(rows)).not.toContain(secret);
  const columns = await slice.db.work<Record<string, unknown>>('select * from claim');
  expect(Object.keys(columns[0] ?? {})).toEqual(['id', 'url', 'commitment', 'recalled_at']);
});
