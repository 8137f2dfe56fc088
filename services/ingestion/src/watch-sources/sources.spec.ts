import { sourcesAdd, sourcesChange, sourcesList, sourcesPoll, type SourceView } from '@lapwing/contracts';
import { expectTablesProtected } from '@lapwing/platform/testing';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';

const operator = actor('operator');
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

const entryOf = ({ id, version, name, url, grade, type, language, country, cadenceSeconds, enabled }: SourceView) => ({
  id,
  version,
  name,
  url,
  grade,
  type,
  language,
  country,
  cadenceSeconds,
  enabled,
});

async function added(path: string): Promise<SourceView> {
  return slice.ask(sourcesAdd, { name: path, url: newsroom.pageOf(path), cadenceSeconds: 60 }, operator);
}

async function seen(id: string): Promise<SourceView> {
  const { items } = await slice.ask(sourcesList, {}, operator);
  const source = items.find((item) => item.id === id);
  if (source === undefined) throw new Error('no such source');
  return source;
}

/** Looks at everything that is due: of one server only one source at a time. */
async function lookAround(): Promise<void> {
  const due = 'select id from source where enabled and next_at <= $1';
  while ((await slice.db.work(due, [slice.clock.now()])).length > 0) {
    await slice.runEvery('sources.due');
    await slice.runTimers();
  }
}

describe('a source', () => {
  it('is read as soon as it is added, without waiting for the schedule', async () => {
    newsroom.publish('a-page', {
      title: 'A page',
      paragraphs: ['Nothing of note happened in the town on Monday.'],
      published: '2026-03-10T09:00:00Z',
      language: 'en',
    });
    const source = await added('a-page');
    await slice.runTimers();
    const after = await seen(source.id);
    expect(after).toMatchObject({ health: 'ok', documents: 1, intervalSeconds: 60 });
    const pause = (Date.parse(after.nextAt ?? '') - slice.clock.now().getTime()) / 1000;
    expect([pause >= 48, pause <= 60]).toEqual([true, true]);
  });

  it('that is a page and changes gives a new document each time, and the same page none', async () => {
    const [source] = (await slice.ask(sourcesList, {}, operator)).items;
    slice.clock.advance('2 min');
    await lookAround();
    expect(await seen(source?.id ?? '')).toMatchObject({ health: 'unchanged', documents: 1 });
    newsroom.publish('a-page', {
      title: 'A page',
      paragraphs: ['Something happened in the town on Tuesday after all.'],
      published: '2026-03-10T09:00:00Z',
      language: 'en',
    });
    slice.clock.advance('2 min');
    await lookAround();
    expect(await seen(source?.id ?? '')).toMatchObject({ health: 'ok', documents: 2 });
  });

  it.each([
    [404, 'gone'],
    [403, 'blocked'],
    [429, 'blocked'],
    [503, 'failing'],
  ])('that answers %i is %s and is asked more and more rarely', async (status, health) => {
    newsroom.broken.set(`/trouble-${status}`, status);
    const source = await added(`trouble-${status}`);
    await slice.runTimers();
    const first = await seen(source.id);
    expect(first).toMatchObject({ health, healthDetail: `The server answers ${status}.`, lastGoodAt: null });
    slice.clock.advance('2 min');
    await lookAround();
    const pause = (view: SourceView): number => Date.parse(view.nextAt ?? '') - Date.parse(view.lastTriedAt ?? '');
    expect(pause(await seen(source.id))).toBeGreaterThan(pause(first));
  });

  it.each([
    ['http://169.254.169.254/feed', 'The address is not on the public internet.'],
    ['https://[::1]/feed', 'The address is not on the public internet.'],
    ['http://2130706433/feed', 'The address is not on the public internet.'],
    ['http://localhost/feed', 'The address is not on the public internet.'],
    ['https://news.example:8443/feed', 'Only ports 80 and 443 are read.'],
    [
      'http://reader:secret@news.example/feed',
      'An address with a user name or password is not read, and everybody would see it.',
    ],
  ])('at %s is refused where it is entered', async (url, message) => {
    const refused = { code: 'invalid', faults: [{ path: 'url', message }] };
    await expect(slice.ask(sourcesAdd, { name: 'Never', url }, operator)).rejects.toMatchObject(refused);
    const source = await added(`moving-${encodeURIComponent(url)}`);
    await expect(slice.ask(sourcesChange, { ...entryOf(source), url }, operator)).rejects.toMatchObject(refused);
    expect((await seen(source.id)).url).toBe(source.url);
  });

  it('that leads inside is never asked and says why', async () => {
    const source = await added('led-inside');
    await slice.db.work('update source set url = $2 where id = $1', [source.id, 'http://169.254.169.254/feed']);
    await slice.runTimers();
    expect(await seen(source.id)).toMatchObject({
      health: 'failing',
      healthDetail: 'The address is not on the public internet.',
    });
  });

  it('is not added twice', async () => {
    await expect(added('a-page')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is changed only by who saw its latest version', async () => {
    const source = await added('changing');
    const entry = { ...entryOf(source), name: 'Renamed', grade: 'E' as const };
    expect(await slice.ask(sourcesChange, entry, operator)).toMatchObject({ name: 'Renamed', grade: 'E', version: 2 });
    await expect(slice.ask(sourcesChange, entry, operator)).rejects.toMatchObject({ code: 'stale_version' });
  });

  it('once disabled is not asked, and once enabled again is asked at once', async () => {
    const source = await added('pausing');
    await slice.runTimers();
    const paused = await slice.ask(sourcesChange, { ...entryOf(source), enabled: false }, operator);
    expect(paused).toMatchObject({ health: 'disabled', nextAt: null });
    const before = newsroom.requests;
    await slice.runTimers();
    expect(newsroom.requests).toBe(before);
    await expect(slice.ask(sourcesPoll, { id: source.id }, operator)).rejects.toMatchObject({ code: 'conflict' });
    await slice.ask(sourcesChange, { ...entryOf(paused), enabled: true }, operator);
    await slice.runTimers();
    expect(newsroom.requests).toBe(before + 1);
  });

  it('can be read now, at somebody’s wish', async () => {
    const source = (await slice.ask(sourcesList, {}, operator)).items.find((item) => item.name === 'a-page');
    const before = newsroom.requests;
    await slice.ask(sourcesPoll, { id: source?.id ?? '' }, operator);
    await slice.runTimers();
    expect(newsroom.requests).toBe(before + 1);
  });

  it('is everybody’s to see and an operator’s to change', async () => {
    await expect(slice.ask(sourcesList, {}, actor('caseworker'))).resolves.toBeDefined();
    for (const role of ['caseworker', 'auditor', 'instance_admin'] as const) {
      await expect(
        slice.ask(sourcesAdd, { name: 'x', url: 'https://news.example/' }, actor(role)),
      ).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});

describe('the wall around public knowledge', () => {
  const tables = [
    'source',
    'item',
    'document',
    'extraction',
    'reading',
    'mention',
    'development',
    'development_version',
    'assignment',
    'review_item',
    'ruling',
    'placement',
    'second_look',
    'second_opinion',
    'second_reader',
    'upload',
    'upload_part',
    'tip',
    'claim',
    'document_import',
    'imported_document',
    'canary_flight',
    'source_secret',
    'host',
    'push',
    'websub',
    'notice',
    'day_seal',
    'document_seal',
    'day_stamp',
    'evidence_fault',
    'evidence_check',
    'retraction',
    'revisit',
    'source_wish',
    ...['bulletin', 'publication', 'publishing', 'publishing_wish'],
    ...['headline_key', 'review_development', 'review_reach'],
  ];

  it('has no holes', async () => {
    await expectTablesProtected(slice.testDatabase, tables);
  });

  it('lets nobody read through the door for requests without a valid token', async () => {
    for (const table of ['source', 'document', 'extraction', 'reading']) {
      await expect(slice.testDatabase.api.query(`select * from ${table}`)).rejects.toThrow(/actor|token/i);
    }
  });

  it('lets requests alter nothing but sources', async () => {
    for (const table of tables.filter((name) => name !== 'source' && name !== 'source_secret')) {
      await expect(slice.db.api(operator, `delete from ${table}`)).rejects.toThrow(/permission denied/);
    }
    await expect(slice.db.api(operator, 'delete from source')).rejects.toThrow(/permission denied/);
    await expect(slice.db.api(operator, 'select * from item')).rejects.toThrow(/permission denied/);
  });

  it('lets not even messages and timers alter evidence', async () => {
    for (const table of ['document', 'extraction', 'reading', 'mention', 'development_version', 'assignment']) {
      await expect(slice.db.work(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    }
    await expect(slice.db.work("update document set sha256 = ''")).rejects.toThrow(/permission denied/);
  });
});
