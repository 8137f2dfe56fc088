import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  canaryArrived,
  developmentChanged,
  developmentsGet,
  developmentsList,
  developmentsSearch,
  documentsGet,
  ingestionStatus,
  reviewList,
  sourcesAdd,
  sourcesList,
  sourcesPoll,
} from '@lapwing/contracts';
import { CANARY, isCanary } from '@lapwing/domain';
import { CONFIG } from '@lapwing/platform';
import type { Slice } from '@lapwing/bus/testing';
import type { IngestionConfig } from '../config.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';

const operator = actor('operator');
let newsroom: LocalNewsroom;
let slice: Slice;

beforeEach(async () => {
  newsroom = new LocalNewsroom();
  await newsroom.open();
  slice = await bootIngestion([newsroom.place]);
});
afterEach(async () => {
  expect(slice.log.errors).toEqual([]);
  await newsroom.close();
  await slice.close();
});

/** Lets a canary go where it is time, reads what it brought, and gives the development it made. */
async function fly(): Promise<string> {
  const before = (await slice.published(developmentChanged)).length;
  await slice.runEvery('canary.fly');
  await slice.runTimers();
  return (await slice.published(developmentChanged))[before]?.id ?? '';
}

async function arrives(developmentId: string, after: string): Promise<void> {
  slice.clock.advance(after);
  await slice.deliver(canaryArrived, { developmentId, at: slice.clock.now().toISOString() });
}

async function happensForReal(): Promise<void> {
  newsroom.publish('ozerov', {
    title: 'Police in Bishkek detain Russian activist',
    paragraphs: [
      'Police in Bishkek detained Russian activist Pavel Ozerov on March 8, his lawyer told reporters.',
      'Russia has asked Kyrgyzstan to extradite him, the lawyer said, and a court will hear the case in April.',
    ],
    published: '2026-03-10T09:00:00Z',
    language: 'en',
  });
  await slice.ask(sourcesAdd, { name: 'ozerov', url: newsroom.pageOf('ozerov'), cadenceSeconds: 60 }, operator);
  await slice.runTimers();
}

const notices = () => slice.db.work('select kind, urgency, detail, cleared_at is null as open from notice');
const canary = async () => (await slice.ask(ingestionStatus, {})).canary;
const check = async () => (await slice.ask(ingestionStatus, {})).checks.find(({ name }) => name === 'canary');
const count = async (table: string): Promise<number> =>
  (await slice.db.work<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count ?? -1;

describe('a canary', () => {
  it('is kept, read and folded like any article, and told of as a detention where nobody is', async () => {
    const id = await fly();
    const [told] = await slice.published(developmentChanged);
    expect(told?.snapshot).toMatchObject({ id, kind: 'detention', stage: 'detained', hosts: ['XC'], origin: 'XO' });
    expect(told && isCanary(told.snapshot)).toBe(true);
    const [document] = await slice.db.work<{ state: string }>(
      'select e.state from document d join extraction e on e.document_id = d.id',
    );
    expect(document?.state).toBe('ready');
  });

  it('flies every quarter of an hour, each to a development of its own', async () => {
    const first = await fly();
    slice.clock.advance('14 min');
    expect(await fly()).toBe('');
    slice.clock.advance('1 min');
    const second = await fly();
    expect(second).not.toBe('');
    expect(second).not.toBe(first);
    expect(await count('development')).toBe(2);
  });

  it('that comes back is measured from its article to its message', async () => {
    await arrives(await fly(), '7 s');
    expect(await canary()).toMatchObject({ seconds: 7, missed: 0, missedInARow: 0, everySeconds: 900 });
    expect(await check()).toMatchObject({ ok: true, detail: null });
  });

  it('does not fly where none is wished for', async () => {
    const still = await bootIngestion([], [], { canaryEvery: 0 });
    await still.runEvery('canary.fly');
    expect(await still.db.work('select * from canary_flight')).toEqual([]);
    expect((await still.ask(ingestionStatus, {})).checks.map(({ name }) => name)).not.toContain('canary');
    await still.close();
  });
});

describe('canaries that do not come back', () => {
  async function missTwo(): Promise<string> {
    const first = await fly();
    for (const pause of ['15 min', '10 min'] as const) {
      slice.clock.advance(pause);
      await fly();
    }
    return first;
  }

  it('page the operators when there are two in a row, not before', async () => {
    await fly();
    slice.clock.advance('10 min');
    await fly();
    expect(await canary()).toMatchObject({ missed: 1, missedInARow: 1 });
    expect(await notices()).toEqual([]);
    slice.clock.advance('5 min');
    await fly();
    slice.clock.advance('10 min');
    await fly();
    const detail = { code: 'canary_missed', values: { missed: 2 } };
    expect(await notices()).toEqual([{ kind: 'canary_missed', urgency: 'page', detail, open: true }]);
    expect(await check()).toMatchObject({ ok: false, detail: '2 canaries did not arrive' });
  });

  it('are forgiven by the first that arrives, however late', async () => {
    await arrives(await missTwo(), '1 s');
    expect(await notices()).toMatchObject([{ kind: 'canary_missed', open: false }]);
    expect(await canary()).toMatchObject({ missed: 2, missedInARow: 0 });
    expect(await check()).toMatchObject({ ok: true });
  });

  it('are missed as well where they never got off the ground', async () => {
    slice.get<{ put: (bytes: Buffer) => Promise<string> }>(EvidenceArchive).put = () =>
      Promise.reject(new Error('full'));
    await expect(slice.runEvery('canary.fly')).rejects.toThrow('full');
    slice.clock.advance('10 min');
    await fly();
    expect(await canary()).toMatchObject({ missed: 1 });
  });

  it('are noticed even where no timer runs', async () => {
    await arrives(await fly(), '1 s');
    slice.clock.advance('20 min');
    expect(await check()).toMatchObject({ ok: false, detail: 'no canary flies' });
  });
});

describe('people', () => {
  it('see nothing of canaries on the board, among the sources, in the queue or by their ids', async () => {
    const id = await fly();
    await happensForReal();
    const search = await slice.ask(developmentsSearch, {}, operator);
    expect(search.items.map(({ hosts }) => hosts)).toEqual([['KG']]);
    expect((await slice.ask(developmentsSearch, { host: 'XC' }, operator)).items).toEqual([]);
    await expect(slice.ask(developmentsGet, { id }, operator)).rejects.toMatchObject({ code: 'not_found' });
    const [document] = await slice.db.work<{ id: string }>('select id from document where source_id = $1', [
      CANARY.sourceId,
    ]);
    await expect(slice.ask(documentsGet, { id: document?.id ?? '' }, operator)).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await slice.ask(sourcesList, {}, operator)).items.map(({ name }) => name)).toEqual(['ozerov']);
    await expect(slice.ask(sourcesPoll, { id: CANARY.sourceId }, operator)).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await slice.ask(reviewList, {}, operator)).items).toEqual([]);
  });

  it('find them in no count', async () => {
    const { counts } = await slice.ask(ingestionStatus, {});
    await fly();
    expect((await slice.ask(ingestionStatus, {})).counts).toEqual(counts);
  });

  it('are not told of them, but matching is when it catches up', async () => {
    const id = await fly();
    const { items } = await slice.ask(developmentsList, { after: null, limit: 10 });
    expect(items.map((item) => item.id)).toEqual([id]);
  });
});

describe('what canaries leave behind', () => {
  const TABLES = ['document', 'extraction', 'reading', 'mention', 'assignment', 'development', 'development_version'];
  const files = () => {
    const { evidenceDir } = slice.get<IngestionConfig>(CONFIG);
    return existsSync(evidenceDir)
      ? readdirSync(evidenceDir).flatMap((name) => readdirSync(join(evidenceDir, name)))
      : [];
  };

  it('is gone after a day, its bytes, too, and nothing real is', async () => {
    await happensForReal();
    const real = files();
    const rows = await Promise.all(TABLES.map(count));
    await arrives(await fly(), '1 s');
    expect(files()).toHaveLength(real.length + 1);
    slice.clock.advance('23 h');
    await slice.runEvery('canary.purge');
    expect(await count('canary_flight')).toBe(1);
    slice.clock.advance('1 h');
    await slice.runEvery('canary.purge');
    expect(await Promise.all(TABLES.map(count))).toEqual(rows);
    expect(files().sort()).toEqual(real.sort());
    expect(await count('canary_flight')).toBe(0);
  });

  it('is in no sealed day, so that its end leaves no hole', async () => {
    await fly();
    await happensForReal();
    slice.clock.advance('25 h');
    await slice.runEvery('days.seal');
    await slice.runEvery('canary.purge');
    expect(await slice.db.work('select documents from day_seal')).toEqual([{ documents: 1 }]);
    expect(await count('document')).toBe(1);
  });

  it('is all that the owner itself can see or remove, and nobody else removes anything', async () => {
    await happensForReal();
    const rows = await Promise.all(TABLES.map(count));
    for (const table of [...TABLES].reverse()) await slice.db.owner(`delete from ${table}`);
    await slice.db.work(`select purge_canaries('2100-01-01')`);
    expect(await Promise.all(TABLES.map(count))).toEqual(rows);
    for (const table of TABLES)
      await expect(slice.db.work(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(slice.db.api(operator, `select purge_canaries(now())`)).rejects.toThrow(/permission denied/);
  });
});
