import { developmentChanged, sourcesAdd } from '@lapwing/contracts';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG } from '@lapwing/platform';
import type { Slice } from '@lapwing/bus/testing';
import type { IngestionConfig } from '../config.js';
import { ReadDocumentTimer } from '../read-document/read-document.timer.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom, type Story } from '../testing/local-newsroom.js';
import { EvidenceArchive } from './evidence-archive.js';

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

function story(more: Partial<Story>): Story {
  return {
    title: 'Exhibition opens',
    paragraphs: [
      'An exhibition of maps opened in the city museum on Sunday, and many came to see it before the evening.',
    ],
    published: '2026-03-10T09:00:00Z',
    language: 'en',
    ...more,
  };
}

interface Kept {
  id: string;
  sha256: string;
  fetch: Record<string, unknown>;
  media_type: string;
  state: string | null;
  reason: string | null;
  published_by: string | null;
  language: string | null;
}

async function kept(slug: string, page: Story | string | Buffer): Promise<Kept[]> {
  newsroom.publish(slug, page);
  const url = newsroom.pageOf(slug);
  const known = await slice.db.work('select 1 from source where url = $1', [url]);
  if (known.length === 0) await slice.ask(sourcesAdd, { name: slug, url, cadenceSeconds: 60 }, operator);
  slice.clock.advance('2 min');
  await slice.runEvery('sources.due');
  await slice.runTimers();
  return slice.db.work<Kept>(
    `select d.id, d.sha256, d.fetch, d.media_type, e.state, e.reason, e.published_by, e.language
     from document d left join extraction e on e.document_id = d.id where d.url = $1 order by d.fetched_at`,
    [url],
  );
}

async function feedOf(name: string, slug: string, text: string): Promise<void> {
  const item = `<item><title>${name}</title><link>${newsroom.pageOf(slug)}</link><description>${text}</description></item>`;
  newsroom.publish(
    `${name}.xml`,
    `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${item}</channel></rss>`,
  );
  await slice.ask(sourcesAdd, { name, url: newsroom.pageOf(`${name}.xml`), cadenceSeconds: 86_400 }, operator);
  await slice.runTimers();
}

const fileOf = (sha256: string): string =>
  join(slice.get<IngestionConfig>(CONFIG).evidenceDir, sha256.slice(0, 2), sha256);

describe('a document', () => {
  it('is kept as the bytes that came, under their SHA-256, with how they came', async () => {
    const [document] = await kept('maps', story({}));
    const bytes = readFileSync(fileOf(document?.sha256 ?? ''));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document?.sha256);
    expect(document?.fetch).toMatchObject({
      requestedUrl: newsroom.pageOf('maps'),
      finalUrl: newsroom.pageOf('maps'),
      address: '127.0.0.1',
      status: 200,
      fetcher: 'lapwing-fetch/1',
      chain: [{ status: 200 }],
    });
    expect(document).toMatchObject({ state: 'ready', language: 'en' });
  });

  it('altered on the disk is found out and not read', async () => {
    const archive = slice.get(EvidenceArchive);
    const sha256 = await archive.put(Buffer.from('what was said'));
    writeFileSync(fileOf(sha256), 'what was never said');
    await expect(archive.get(sha256)).rejects.toMatchObject({ code: 'internal', retry: 'never' });
  });

  it('in a language nobody reads waits for review', async () => {
    const finnish =
      'Poliisi pidätti maanantaina pääkaupungissa kääntäjän, ja hänen asianajajansa kertoi illalla toimittajille, että syytä ei ole kerrottu.';
    const [document] = await kept(
      'pidatys',
      story({ title: 'Pidätys', paragraphs: [finnish, finnish], language: 'en' }),
    );
    expect(document).toMatchObject({ state: 'needs_review', reason: 'language' });
  });

  it('that kills its parser is rejected, its bytes kept, and everything goes on', async () => {
    newsroom.publish('bomb', `<html><body>${'<div><b>'.repeat(240_000)}deep</body></html>`);
    await feedOf('bombs', 'bomb', '');
    const [bomb] = await slice.db.work<Kept>(
      `select d.sha256, e.state, e.reason from document d join extraction e on e.document_id = d.id where d.url = $1`,
      [newsroom.pageOf('bomb')],
    );
    expect(bomb?.state).toBe('rejected');
    expect(['killed_time', 'killed_memory', 'crashed']).toContain(bomb?.reason);
    expect(readFileSync(fileOf(bomb?.sha256 ?? '')).length).toBeGreaterThan(1_900_000);
    expect(await kept('after', story({}))).toMatchObject([{ state: 'ready' }]);
  });

  it('that is damaged is rejected with the reason', async () => {
    const [document] = await kept('printed', Buffer.from('%PDF-1.7 something'));
    expect(document).toBeUndefined();
    const [source] = await slice.db.work('select health, health_detail from source where url = $1', [
      newsroom.pageOf('printed'),
    ]);
    expect(source).toEqual({ health: 'failing', health_detail: 'The document is damaged and cannot be read.' });
  });

  it('read twice at the same time is read once', async () => {
    const page = story({
      title: 'Police in Bishkek detain Russian activist',
      paragraphs: [
        'Police in Bishkek detained Russian activist Pavel Ozerov on March 8, his lawyer told reporters.',
        'Russia has asked Kyrgyzstan to extradite him, the lawyer said, and a court will hear the case in April.',
      ],
    });
    const [document] = await kept('ozerov', page);
    const before = (await slice.published(developmentChanged)).length;
    const timer = slice.get(ReadDocumentTimer);
    await Promise.all([timer.read(document?.id ?? ''), timer.read(document?.id ?? '')]);
    expect(await slice.published(developmentChanged)).toHaveLength(before);
    expect(before).toBeGreaterThan(0);
  });
});

describe('an entry of a feed whose page cannot be had', () => {
  it('is kept with the text the feed itself carries, and says so', async () => {
    const long =
      'Border guards turned back a family of four at the northern crossing on Friday, volunteers who had waited for them said, and kept their internal passports for three hours.';
    newsroom.broken.set('/walled', 403);
    await feedOf('entries', 'walled', long);
    const [document] = await slice.db.work<{ fetch: { partOf: string }; media_type: string; sha256: string }>(
      'select * from document where url = $1',
      [newsroom.pageOf('walled')],
    );
    expect(document?.media_type).toBe('text/plain; charset=utf-8');
    expect(readFileSync(fileOf(document?.fetch.partOf ?? ''), 'utf8')).toContain('Border guards turned back');
  });

  it('is tried again where that can help', async () => {
    newsroom.broken.set('/later', 503);
    await feedOf('late', 'later', '');
    expect(await slice.db.work('select id from document where url = $1', [newsroom.pageOf('later')])).toHaveLength(0);
    newsroom.broken.delete('/later');
    newsroom.publish('later', story({ title: 'Later' }));
    slice.clock.advance('2 min');
    await slice.runTimers();
    expect(await slice.db.work('select id from document where url = $1', [newsroom.pageOf('later')])).toHaveLength(1);
  });
});
