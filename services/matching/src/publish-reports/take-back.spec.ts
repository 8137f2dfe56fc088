import {
  alertsGet,
  personsErase,
  reportsCorrect,
  reportsPublic,
  reportsRecall,
  type InputOf,
  type reportsPublish,
} from '@lapwing/contracts';
import { commitmentOf } from '@lapwing/platform';
import { ADMIN, OTHER_ORG, ORG, admin, carer, member } from '../testing/matching.fixture.js';
import { proven, TellingAll } from '../testing/telling-all.fixture.js';

const other = member(ADMIN, ['organisation_admin'], OTHER_ORG);

let telling: TellingAll;
beforeEach(async () => {
  telling = await TellingAll.boot();
});
afterEach(() => telling.close());

/** All that lies in the database of matching, as text. */
async function everyRow(): Promise<string> {
  const { db } = telling.matching.slice;
  const tables = await db.owner<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const rows: unknown[] = [];
  for (const { name } of tables) {
    await db.owner(`alter table ${name} no force row level security`).catch(() => undefined);
    rows.push(name, await db.owner(`select t::text from ${name} t`));
  }
  expect(JSON.stringify(rows)).toContain('public_report');
  return JSON.stringify(rows);
}

describe('what was told to all and is taken back', () => {
  const stateOf = (id: string) => telling.matching.slice.ask(reportsPublic, { id }, admin);
  const isTold = async (stated: Partial<InputOf<typeof reportsPublish>> = {}) => {
    const own = await telling.reported();
    await telling.publish(own.id, stated);
    await telling.leaves();
    return own;
  };

  test('leaves the way it left: later, together with others, with the secret it was told with and nothing else', async () => {
    const { id } = await isTold();
    await telling.matching.slice.ask(reportsCorrect, { id }, carer);
    const { state, dueAt } = await stateOf(id);
    expect(state).toBe('recalling');
    const wait = Date.parse(dueAt ?? '') - telling.matching.slice.clock.now().getTime();
    expect([wait >= 600_000, wait <= 7_200_000, Date.parse(dueAt ?? '') % 600_000]).toEqual([true, true, 0]);
    await telling.matching.slice.runTimers();
    expect(telling.recalled).toEqual([]);
    await telling.leaves();
    await telling.matching.slice.ask(reportsCorrect, { id }, carer);
    await telling.leaves();
    const [{ claimId, secret } = { claimId: '', secret: '' }, ...others] = telling.recalled;
    expect([others, Object.keys(telling.recalled[0] ?? {})]).toEqual([[], ['claimId', 'secret']]);
    expect(commitmentOf(claimId, secret)).toBe(telling.claims[0]?.commitment);
    expect(await stateOf(id)).toMatchObject({ state: 'recalled' });
    // Who reads the tables of both finds nothing that stands in both but the times.
    const rows = await everyRow();
    for (const kept of [secret, claimId, telling.claims[0]?.commitment ?? '', telling.claims[0]?.title ?? '']) {
      expect(rows).not.toContain(kept);
      expect(rows).not.toContain(Buffer.from(kept).toString('hex'));
    }
  });

  test('alone leaves the report as it is; an admin takes it back who proves who they are', async () => {
    const { id } = await isTold({ atOnce: true });
    const recall = (who: typeof proven) => telling.matching.slice.ask(reportsRecall, { id }, who);
    await expect(recall(admin as typeof proven)).rejects.toMatchObject({ code: 'step_up_required' });
    await expect(recall({ ...carer, proved: true })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(recall({ ...other, proved: true })).rejects.toMatchObject({ code: 'not_found' });
    await recall({ ...proven, guarded: true } as typeof proven);
    expect(await stateOf(id)).toMatchObject({ state: 'sent' });
    expect(await recall(proven)).toMatchObject({ state: 'recalling' });
    await telling.matching.slice.runTimers();
    expect(telling.recalled).toHaveLength(1);
    expect(await telling.matching.slice.ask(alertsGet, { id }, carer)).toMatchObject({ state: 'raised' });
  });

  test('does not leave where only the telling was a mistake and it had not left', async () => {
    const { id } = await telling.reported();
    await telling.publish(id);
    expect(await telling.matching.slice.ask(reportsRecall, { id }, proven)).toMatchObject({ state: 'taken_back' });
    await telling.leaves();
    expect([telling.claims, telling.recalled]).toEqual([[], []]);
  });

  test('just while it leaves has left, and is taken back after it', async () => {
    const { id } = await telling.reported();
    await telling.publish(id, { atOnce: true });
    const asked: Promise<unknown>[] = [];
    telling.meanwhile = () => {
      telling.meanwhile = () => undefined;
      asked.push(telling.matching.slice.ask(reportsRecall, { id }, proven));
    };
    await telling.matching.slice.runTimers();
    expect(await Promise.all(asked)).toMatchObject([{ state: 'recalling' }]);
    await telling.matching.slice.runTimers();
    expect([telling.claims.length, telling.recalled.length]).toEqual([1, 1]);
  });

  test('can be taken back by nobody once its person was erased', async () => {
    const { id, personId, code } = await isTold();
    await telling.matching.slice.ask(reportsRecall, { id }, proven);
    await telling.matching.slice.ask(personsErase, { id: personId, code }, admin);
    telling.matching.slice.clock.advance('3 min');
    await telling.matching.slice.runTimers();
    await telling.leaves();
    await telling.matching.slice.ask(reportsCorrect, { id }, admin).catch(() => undefined);
    await telling.leaves();
    expect(telling.recalled).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ state: 'sent', text: '' });
  });

  test('does not ring who took it back, unless somebody else says so, too', async () => {
    const { id } = await isTold();
    await telling.matching.slice.ask(reportsCorrect, { id }, carer);
    const before = (await telling.matching.told()).length;
    await telling.comes();
    await telling.comes({ version: 2, state: 'disputed' });
    expect((await telling.matching.told()).slice(before)).toEqual([]);
    await telling.comes({ version: 3, sources: 2, certainty: 'confirmed' });
    expect((await telling.matching.told()).slice(before)).toMatchObject([{ orgId: ORG, worse: true }]);
  });
});
