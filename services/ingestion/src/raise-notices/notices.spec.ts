import {
  noticeChanged,
  noticesList,
  noticesMute,
  noticesTake,
  type NoticeView,
  sourcesAdd,
  sourcesChange,
  type SourceView,
  sourcesList,
} from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';

const operator = actor('operator');
const elsewhere = { ...actor('operator'), orgId: '0191e2a0-0000-7000-8000-000000000002' };
let newsroom: LocalNewsroom;
let slice: Slice;

beforeAll(async () => {
  newsroom = new LocalNewsroom();
  await newsroom.open();
  slice = await bootIngestion([newsroom.place]);
});
afterAll(async () => {
  await newsroom.close();
  await slice.close();
});
/** One source at a time, so that each test's notices are its own. */
afterEach(async () => {
  await slice.db.work(`update notice set cleared_at = '2026-01-01T00:00:00Z'`);
  await slice.db.work('update source set enabled = false');
});

const story = (text: string) => ({
  title: 'A page',
  paragraphs: [text],
  published: '2026-03-10T09:00:00Z',
  language: 'en' as const,
});

async function added(path: string, more: object = {}): Promise<SourceView> {
  newsroom.publish(path, story('Nothing of note happened in the town on Monday.'));
  const entry = { name: path, url: newsroom.pageOf(path), cadenceSeconds: 300, ...more };
  const source = await slice.ask(sourcesAdd, entry, operator);
  await slice.runTimers();
  return source;
}

async function seen(id: string): Promise<SourceView> {
  const found = (await slice.ask(sourcesList, {}, operator)).items.find((item) => item.id === id);
  if (found === undefined) throw new Error('no such source');
  return found;
}

async function notices(): Promise<NoticeView[]> {
  return (await slice.ask(noticesList, {}, operator)).items;
}

const standing = async () => (await notices()).filter(({ state }) => state !== 'cleared').map(({ kind }) => kind);

/** Time passes in steps of ten seconds, with the looks and watches that fall due. */
async function passes(seconds: number, until: () => Promise<boolean> = async () => false): Promise<number> {
  for (let passed = 10; passed <= seconds; passed += 10) {
    slice.clock.advance('10 s');
    await slice.runEvery('sources.due');
    await slice.runTimers();
    await slice.runEvery('notices.late');
    if (await until()) return passed;
  }
  return Infinity;
}

const isRaised = async () => (await standing()).length > 0;

describe('a source that can be read no more', () => {
  it.each([
    [500, 'source_failing', 'failing'],
    [403, 'source_blocked', 'blocked'],
    [410, 'source_gone', 'gone'],
  ])(
    'and answers %i is a notice within twice its cadence, and none when it is well again',
    async (status, kind, health) => {
      const source = await added(`breaks-${status}`);
      await passes(290);
      newsroom.broken.set(`/breaks-${status}`, status);
      expect(await passes(600, isRaised)).toBeLessThanOrEqual(600);
      const [notice] = await notices();
      expect(notice).toMatchObject({
        kind,
        subject: source.id,
        name: `breaks-${status}`,
        urgency: 'tell',
        state: 'open',
      });
      expect(notice?.detail).toEqual({ code: 'status', values: { status } });
      expect(await seen(source.id)).toMatchObject({ health, healthBecause: { code: 'status', values: { status } } });
      newsroom.broken.clear();
      await passes(600, async () => !(await isRaised()));
      expect((await notices())[0]).toMatchObject({ state: 'cleared' });
      expect((await seen(source.id)).health).toMatch(/ok|unchanged/);
    },
  );

  it('and is critical pages at the second look, half a minute after the first that failed', async () => {
    const source = await added('critical', { critical: true });
    newsroom.broken.set('/critical', 500);
    await passes(600, async () => (await seen(source.id)).health === 'failing');
    expect(await standing()).toEqual([]);
    expect(await passes(60, isRaised)).toBeLessThanOrEqual(40);
    expect(await notices()).toMatchObject([{ kind: 'source_failing', urgency: 'page' }]);
  });

  it('rings once, however often it comes and goes', async () => {
    const before = (await slice.published(noticeChanged)).length;
    await added('flapping');
    for (let round = 0; round < 3; round += 1) {
      newsroom.broken.set('/flapping', 500);
      await passes(900, isRaised);
      newsroom.broken.clear();
      await passes(900, async () => !(await isRaised()));
    }
    const told = (await slice.published(noticeChanged)).slice(before);
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
    expect(told.map(({ state, version }) => `${version} ${state}`)).toEqual([
      ...['1 open', '2 cleared', '3 open', '4 cleared', '5 open', '6 cleared'],
    ]);
  });

  it('and is disabled needs nobody any more', async () => {
    const source = await added('given-up');
    newsroom.broken.set('/given-up', 500);
    await passes(900, isRaised);
    await slice.ask(sourcesChange, { ...(await seen(source.id)), enabled: false }, operator);
    await slice.runTimers();
    expect(await standing()).toEqual([]);
  });

  it('and is moved is another one, which has no trouble yet', async () => {
    const source = await added('left-behind');
    newsroom.broken.set('/left-behind', 500);
    await passes(900, isRaised);
    newsroom.publish('moved-to', story('Nothing of note happened in the town on Monday.'));
    const moved = { ...(await seen(source.id)), url: newsroom.pageOf('moved-to') };
    await slice.ask(sourcesChange, moved, operator);
    await slice.db.work("delete from timer where name = 'source.poll'");
    await slice.runTimers();
    expect(await standing()).toEqual([]);
  });
});

describe('a source goes through all its states', () => {
  it('and each says why', async () => {
    const states: string[] = [];
    const source = await slice.ask(
      sourcesAdd,
      { name: 'states', url: newsroom.pageOf('states'), cadenceSeconds: 300, expectedSeconds: 3600 },
      operator,
    );
    const note = async () => {
      const { health, healthBecause } = await seen(source.id);
      states.push(`${health} ${healthBecause?.code ?? '-'}`);
    };
    await note();
    newsroom.publish('states', story('Something happened in the town on Tuesday after all.'));
    await slice.runTimers();
    await note();
    for (const [health, prepare] of [
      ['unchanged', () => undefined],
      ['failing', () => newsroom.broken.set('/states', 500)],
      ['blocked', () => newsroom.broken.set('/states', 403)],
      ['gone', () => newsroom.broken.set('/states', 404)],
      ['silent', () => newsroom.broken.clear()],
      ['empty', () => newsroom.publish('states', '<rss version="2.0"><channel><title>x</title></channel></rss>')],
    ] as const) {
      prepare();
      if (health === 'empty')
        await slice.db.work('update source set last_new_at = $2 where id = $1', [source.id, slice.clock.now()]);
      await passes(8000, async () => (await seen(source.id)).health === health);
      await note();
    }
    await slice.ask(sourcesChange, { ...(await seen(source.id)), enabled: false }, operator);
    await note();
    expect(states).toEqual([
      'new -',
      'ok -',
      'unchanged -',
      'failing status',
      'blocked status',
      'gone status',
      'silent quiet_expected',
      'empty empty',
      'disabled -',
    ]);
  });
});

describe('a notice', () => {
  async function raised(): Promise<NoticeView> {
    const path = `notice-${Math.random()}`;
    await added(path);
    newsroom.broken.set(`/${path}`, 500);
    await passes(900, isRaised);
    const [notice] = await notices();
    if (notice === undefined) throw new Error('no notice');
    return notice;
  }

  it('is taken by somebody, whom other organisations do not get to know', async () => {
    const { id } = await raised();
    expect(await slice.ask(noticesTake, { id }, operator)).toMatchObject({ state: 'taken', taken: { by: 'self' } });
    const others = (await slice.ask(noticesList, {}, elsewhere)).items;
    expect(others).toMatchObject([{ state: 'taken', taken: { by: 'other_organisation' } }]);
    expect(JSON.stringify(others)).not.toContain(operator.memberId);
    expect((await slice.published(noticeChanged)).at(-1)).toMatchObject({ id, state: 'taken' });
  });

  it('is muted for a while, with a reason', async () => {
    const { id } = await raised();
    const until = new Date(slice.clock.now().getTime() + 3_600_000).toISOString();
    expect(await slice.ask(noticesMute, { id, until, because: 'They move house.' }, operator)).toMatchObject({
      state: 'muted',
      muted: { until, by: 'self', because: 'They move house.' },
    });
    for (const wrong of ['2020-01-01T00:00:00Z', '2036-01-01T00:00:00Z']) {
      await expect(slice.ask(noticesMute, { id, until: wrong, because: 'x' }, operator)).rejects.toMatchObject({
        code: 'invalid',
      });
    }
    slice.clock.advance('2 h');
    expect(await notices()).toMatchObject([{ state: 'open', muted: null }]);
  });

  it('that rings is muted for a day at most, so that nobody keeps the others from being rung', async () => {
    const { id } = await raised();
    await slice.db.work(`update notice set urgency = 'page' where id = $1`, [id]);
    const until = new Date(slice.clock.now().getTime() + 2 * 86_400_000).toISOString();
    await expect(slice.ask(noticesMute, { id, until, because: 'x' }, operator)).rejects.toMatchObject({
      code: 'invalid',
      faults: [{ path: 'until' }],
    });
  });

  it('is for who keeps the instance running', async () => {
    const { id } = await raised();
    await expect(slice.ask(noticesList, {}, actor('instance_admin'))).resolves.toBeDefined();
    for (const role of ['organisation_admin', 'caseworker', 'auditor'] as const) {
      await expect(slice.ask(noticesList, {}, actor(role))).rejects.toMatchObject({ code: 'forbidden' });
      await expect(slice.ask(noticesTake, { id }, actor(role))).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('tells others that there is one, never of what', async () => {
    const { subject } = await raised();
    const told = JSON.stringify(await slice.published(noticeChanged));
    expect(told).not.toContain(subject);
    expect(told).not.toContain('source');
  });
});
