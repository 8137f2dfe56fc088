import { catalogueAdopt, catalogueUndo, sourcesSecond, sourcesWithdraw, type SourceView } from '@lapwing/contracts';
import { WatchTroubleStore } from '../raise-notices/watch-trouble.store.js';
import { actor } from '../testing/ingestion.js';
import { colleague, operator, second, third, TwoDesks } from '../testing/two-desks.js';

let desks: TwoDesks;
let asked: SourceView;
beforeEach(async () => {
  desks = new TwoDesks();
  await desks.open(operator, colleague, second);
  asked = await desks.change(await desks.source({ grade: 'A' }), { enabled: false });
});
afterEach(async () => {
  expect(desks.slice.log.errors).toEqual([]);
  await desks.slice.close();
});

const isReadStill = async (id = asked.id) => expect(await desks.seen(id)).toMatchObject({ enabled: true });
const conflict = { code: 'conflict', detail: 'Nothing waits for a second operator here.' };

describe('two accounts of one organisation', () => {
  it('are one: neither who asked nor a colleague is a second', async () => {
    for (const who of [operator, colleague]) {
      await expect(desks.second(asked, true, who)).rejects.toMatchObject({
        code: 'forbidden',
        detail: 'Somebody of another organisation has to look at this.',
      });
    }
    await isReadStill();
  });

  it('do not disable a source bit by bit', async () => {
    const moved = await desks.change(asked, { url: 'https://elsewhere.example/' }, colleague);
    const slower = await desks.change(moved, { cadenceSeconds: 86_400 }, operator);
    expect(await desks.seen(asked.id)).toMatchObject({ enabled: true, url: asked.url, cadenceSeconds: 300 });
    expect(slower.wish).toMatchObject({ reasons: ['slower'] });
  });
});

describe('nobody seconds', () => {
  it.each(['caseworker', 'organisation_admin', 'instance_admin', 'auditor'] as const)(
    'without the role: %s',
    async (role) => {
      const who = { ...second, roles: actor(role).roles };
      await expect(desks.second(asked, true, who)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(desks.withdraw(asked, who)).rejects.toMatchObject({ code: 'forbidden' });
    },
  );

  it('of an organisation that has told of no such operator, or whose operator has gone', async () => {
    await expect(desks.second(asked, true, third)).rejects.toMatchObject({ code: 'forbidden' });
    await desks.operates(third);
    await desks.operates(third, 2, false);
    await expect(desks.second(asked, true, third)).rejects.toMatchObject({ code: 'forbidden' });
    await isReadStill();
    await desks.operates(third, 3);
    expect(await desks.second(asked, true, third)).toMatchObject({ enabled: false });
  });

  it('what nobody wishes any more, nor twice', async () => {
    await desks.withdraw(asked);
    const now = await desks.seen(asked.id);
    await expect(desks.second(now, true)).rejects.toMatchObject(conflict);
    await expect(desks.withdraw(now)).rejects.toMatchObject(conflict);
  });
});

describe('an old answer', () => {
  const stale = { code: 'stale_version' };

  it('does not fit a wish that has taken the place of the one that was seen', async () => {
    const harmless = await desks.change(asked, { slowestSeconds: 700 });
    await desks.change(harmless, { enabled: false, grade: 'F' });
    await expect(desks.second(harmless, true)).rejects.toMatchObject(stale);
    await isReadStill();
  });

  it('is not taken again: neither after it, nor for the same wish made anew', async () => {
    await desks.second(asked, false);
    await expect(desks.second(asked, true)).rejects.toMatchObject(stale);
    const again = await desks.change(await desks.seen(asked.id), { enabled: false });
    await expect(desks.second(asked, true)).rejects.toMatchObject(stale);
    await isReadStill();
    expect(await desks.second(again, true)).toMatchObject({ enabled: false });
  });

  it('loses against the one who takes the wish back in the same moment', async () => {
    const { id, version } = asked;
    const tries = await Promise.allSettled([
      desks.slice.ask(sourcesSecond, { id, version, agree: true }, second),
      desks.slice.ask(sourcesWithdraw, { id }, operator),
    ]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [settled] = await desks.slice.db.work<{ states: string[] }>(
      'select array_agg(state) as states from source_wish where source_id = $1',
      [id],
    );
    const agreed = tries[0].status === 'fulfilled';
    expect([settled?.states, (await desks.seen(id)).enabled]).toEqual([[agreed ? 'standing' : 'undone'], !agreed]);
  });
});

describe('a wish of another organisation', () => {
  it('is neither changed under its feet nor taken back by others', async () => {
    await expect(desks.change(asked, { name: 'Renamed' }, second)).rejects.toMatchObject({
      code: 'conflict',
      detail: 'Another organisation’s change of this source waits for an answer.',
    });
    await expect(desks.withdraw(asked, second)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('tells nobody whose it is', async () => {
    const listed = JSON.stringify(await desks.seen(asked.id, second));
    for (const id of [operator.orgId, operator.memberId]) expect(listed).not.toContain(id);
  });

  it('does not hide that the source is in trouble', async () => {
    await desks.slice.db.work('update source set next_at = added_at where id = $1', [asked.id]);
    const troubles = desks.slice.get(WatchTroubleStore);
    const late = await desks.slice.database.inWork((tx) => troubles.notLookedAt(tx, desks.slice.clock.now()));
    expect(late).toEqual([asked.id]);
    await desks.slice.runEvery('notices.blind');
    expect(await desks.notices(asked)).toMatchObject([{ kind: 'source_wish', state: 'open' }]);
  });

  it('to believe a source less that is not read ends when somebody reads it again', async () => {
    const { items } = await desks.slice.ask(catalogueAdopt, { ids: ['kg-24'], dryRun: false }, operator);
    const id = items[0]?.source?.id ?? '';
    await desks.settle();
    const off = await desks.change(await desks.seen(id), { enabled: false });
    await desks.slice.db.work('update source set last_good_at = added_at where id = $1', [id]);
    desks.slice.clock.advance('2 h');
    const lower = await desks.change(off, { grade: 'F' });
    expect(lower.wish).toMatchObject({ reasons: ['lower_grade'] });
    await desks.slice.ask(catalogueAdopt, { ids: ['kg-24'], dryRun: false }, second);
    await desks.settle();
    expect(await desks.seen(id)).toMatchObject({ enabled: true, grade: off.grade, wish: null });
    await expect(desks.second(lower, true)).rejects.toMatchObject({ code: 'stale_version' });
  });
});

describe('everything at once', () => {
  it('blinds nobody: each source waits by itself, whoever else agrees to one of them', async () => {
    const all = [await desks.source(), await desks.source({}, second), await desks.source({}, colleague)];
    const sources = all.map(({ id, version }) => ({ id, version }));
    const { disabled, waiting } = await desks.slice.ask(catalogueUndo, { sources }, operator);
    expect([disabled, waiting]).toEqual([0, all.map(({ id }) => id)]);
    const [first] = await Promise.all(all.map(({ id }) => desks.seen(id)));
    if (first !== undefined) await desks.second(first, true);
    const enabled = await Promise.all(all.map(async ({ id }) => (await desks.seen(id)).enabled));
    expect(enabled).toEqual([false, true, true]);
  });
});

describe('the database', () => {
  it('lets requests neither remove wishes nor count operators without a token', async () => {
    const { api, work } = desks.slice.db;
    await expect(api(operator, 'delete from source_wish')).rejects.toThrow(/permission denied/);
    await expect(api(operator, 'select * from operator')).rejects.toThrow(/permission denied/);
    await expect(work('delete from source_wish')).rejects.toThrow(/permission denied/);
    await expect(work('insert into source_wish select * from source_wish')).rejects.toThrow(/permission denied/);
    for (const name of ['others_with_operators', 'actor_operates']) {
      await expect(desks.slice.testDatabase.api.query(`select ingestion.${name}()`)).rejects.toThrow(/no actor/);
    }
    expect(await api(operator, 'select others_with_operators() as others')).toEqual([{ others: 1 }]);
  });
});
