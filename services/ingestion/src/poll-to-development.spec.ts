import {
  developmentChanged,
  developmentsGet,
  developmentsList,
  developmentsSearch,
  documentsGet,
  ingestionStatus,
  sourcesAdd,
} from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from './testing/ingestion.js';
import { LocalNewsroom } from './testing/local-newsroom.js';

const operator = actor('operator');
const caseworker = actor('caseworker');
let herald: LocalNewsroom;
let courier: LocalNewsroom;
let slice: Slice;

const arrested = {
  title: 'Police in Bishkek detain Russian activist',
  language: 'en' as const,
  published: '2026-03-10T09:00:00Z',
  paragraphs: [
    'Police in Bishkek detained Russian activist Marina Volkova on March 9, her lawyer told reporters on Tuesday morning.',
    'Russia has asked Kyrgyzstan to extradite her, the lawyer said. Volkova moved to the city two years ago and has been translating court papers for other exiles since.',
  ],
};
const retold = {
  title: 'В Бишкеке задержали российскую активистку',
  language: 'ru' as const,
  published: '2026-03-10T10:00:00Z',
  paragraphs: [
    'В Бишкеке 9 марта задержали российскую активистку Марину Волкову, сообщил журналистам её адвокат.',
    'По словам защитника, Россия требует её выдачи. Волкова жила в городе два года и переводила судебные документы для других эмигрантов.',
  ],
};
const deported = {
  title: 'Kyrgyzstan deports Russian activist to Moscow',
  language: 'en' as const,
  published: '2026-03-12T09:00:00Z',
  paragraphs: [
    'Kyrgyzstan deported Russian activist Marina Volkova to Russia on March 11, her lawyer said.',
    'She was put on an evening flight to Moscow without a court decision that anybody had seen, according to the lawyer.',
  ],
};

beforeAll(async () => {
  herald = new LocalNewsroom();
  courier = new LocalNewsroom();
  await Promise.all([herald.open(), courier.open()]);
  slice = await bootIngestion([herald.place, courier.place]);
});
afterAll(async () => {
  await Promise.all([herald.close(), courier.close()]);
  await slice.close();
});

async function look(): Promise<void> {
  await slice.runEvery('sources.due');
  await slice.runTimers();
}

describe('from a feed to a development', () => {
  it('a report of a detention becomes a development that everybody is told of', async () => {
    herald.publish('arrest', arrested);
    const source = await slice.ask(sourcesAdd, { name: 'Herald', url: herald.feed, grade: 'B' }, operator);
    expect(source).toMatchObject({ health: 'new', documents: 0 });
    await look();
    const [told, ...more] = await slice.published(developmentChanged);
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      version: 1,
      change: 'created',
      snapshot: {
        kind: 'detention',
        stage: 'detained',
        hosts: ['KG'],
        origin: 'RU',
        certainty: 'reported',
        when: '2026-03-09',
      },
    });
  });

  it('the same in another language and script corroborates it', async () => {
    courier.publish('zaderzhanie', retold);
    await slice.ask(sourcesAdd, { name: 'Courier', url: courier.feed, grade: 'B' }, operator);
    await look();
    const told = await slice.published(developmentChanged);
    expect(new Set(told.map((one) => one.id)).size).toBe(1);
    expect(told.at(-1)).toMatchObject({ change: 'updated', snapshot: { certainty: 'confirmed', stage: 'detained' } });
  });

  it('looked at again without anything new stays silent', async () => {
    const before = await slice.published(developmentChanged);
    slice.clock.advance('10 min');
    await look();
    expect(await slice.published(developmentChanged)).toHaveLength(before.length);
    expect(await slice.db.work('select id from document')).toHaveLength(2);
  });

  it('a deportation of the same person advances it', async () => {
    herald.publish('deportation', deported);
    slice.clock.advance('2 d');
    await look();
    const told = await slice.published(developmentChanged);
    expect(new Set(told.map((one) => one.id)).size).toBe(1);
    expect(told.at(-1)?.snapshot).toMatchObject({ kind: 'forced_return', stage: 'executed', when: '2026-03-11' });
  });

  it('shows caseworkers its history and the words that say so', async () => {
    const { items } = await slice.ask(developmentsSearch, { host: 'KG' }, caseworker);
    const id = items[0]?.id ?? '';
    const got = await slice.ask(developmentsGet, { id }, caseworker);
    expect(got.history[0]).toMatchObject({ stage: 'executed', because: 'stage_advanced' });
    expect(got.mentions.length).toBeGreaterThanOrEqual(3);
    for (const { excerpt, marks } of got.mentions)
      expect(marks.every((mark) => excerpt.slice(mark.start, mark.end).length > 0)).toBe(true);
    const document = await slice.ask(documentsGet, { id: got.mentions[0]?.evidence.documentId ?? '' }, caseworker);
    expect(document.evidence.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(document.text).not.toContain('Support our work');
    expect(document.mentions.length).toBeGreaterThan(0);
  });

  it('lets a peer catch up page by page', async () => {
    const first = await slice.ask(developmentsList, { after: null, limit: 1 });
    expect(first.items).toHaveLength(1);
    const rest = await slice.ask(developmentsList, { after: first.next, limit: 1 });
    expect(rest.items.map((one) => one.id)).not.toContain(first.items[0]?.id);
  });

  it('leads from page to page, and refuses a cursor that is not its own', async () => {
    const search = (cursor: string | null) => slice.ask(developmentsSearch, { cursor, limit: 1 }, caseworker);
    const [first] = (await search(null)).items;
    const id = first?.id ?? '';
    expect((await search(`2999-01-01T00:00:00+00:00_${id}`)).items).toEqual([first]);
    expect((await search(`2000-01-01T00:00:00.123456+00:00_${id}`)).items).toEqual([]);
    for (const cursor of ['2', 'page-two', id, `yesterday-ish_${id}`, `2026-13-45T00:00:00+00:00_${id}`, '']) {
      await expect(search(cursor)).rejects.toMatchObject({ code: 'invalid', faults: [{ path: 'cursor' }] });
    }
  });

  it('says how it is in counts', async () => {
    const status = await slice.ask(ingestionStatus, {});
    expect(status.counts).toMatchObject({ sources: 2, documents: 3, troubled: 0, waiting: 0 });
    expect(status.state).toBe('ready');
  });

  it('two feeds of one outlet confirm nothing', async () => {
    const words = (name: string, more: string) => ({
      title: `Police in Almaty detain ${name}`,
      language: 'en' as const,
      published: '2026-03-12T10:00:00Z',
      paragraphs: [`Police in Almaty detained Russian activist ${name} on March 12, ${more}.`],
    });
    const feed = (page: string) =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><title>x</title><link>${herald.pageOf(page)}</link></item></channel></rss>`;
    herald.publish('world-1', words('Daria Orlova', 'her lawyer told reporters in the evening'));
    herald.publish('asia-1', words('Darya Orlova', 'according to two friends who had seen the officers take her away'));
    for (const name of ['world', 'asia']) {
      herald.publish(`${name}.xml`, feed(`${name}-1`));
      await slice.ask(sourcesAdd, { name, url: herald.pageOf(`${name}.xml`), grade: 'B' }, operator);
      await look();
    }
    const { items } = await slice.ask(developmentsSearch, { host: 'KZ' }, caseworker);
    expect(items).toMatchObject([{ certainty: 'reported', sources: 1 }]);
    const { mentions } = await slice.ask(developmentsGet, { id: items[0]?.id ?? '' }, caseworker);
    expect(new Set(mentions.map((told) => told.evidence.sourceName))).toEqual(new Set(['world', 'asia']));
  });

  it('degraded, once a source cannot be read', async () => {
    await slice.ask(sourcesAdd, { name: 'Gone', url: courier.pageOf('nowhere') }, operator);
    await look();
    const status = await slice.ask(ingestionStatus, {});
    expect(status.checks).toContainEqual({ name: 'sources', ok: false, detail: '1 of 5 cannot be read' });
    expect(status.state).toBe('degraded');
  });
});
