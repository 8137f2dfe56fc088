import { sourcesAdd, sourcesList, sourcesPoll, type SourceView } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { type Answer, PoliteSite } from '../testing/polite-site.js';

const operator = actor('operator');
const ARTICLE = `<html><body><article><p>${'The parliament spoke about rents on Monday and went home early. '.repeat(6)}</p></article></body></html>`;
const site = new PoliteSite();
let slice: Slice;

beforeAll(async () => {
  await site.open();
  slice = await bootIngestion([`127.0.0.1:${site.port}`]);
});
afterAll(async () => {
  await slice.close();
  await site.close();
});
beforeEach(async () => {
  await slice.db.work('update source set enabled = false');
  site.answers.clear();
  site.asked.length = 0;
});

/** What never changes: whoever knows its mark hears so. */
function marked(body: string, type: string, mark: Record<string, string>): Parameters<typeof site.answers.set>[1] {
  return ({ headers }): Answer => {
    const known = headers['if-none-match'] === mark['etag'] && mark['etag'] !== undefined;
    const dated = headers['if-modified-since'] === mark['last-modified'] && mark['last-modified'] !== undefined;
    return known || dated ? { status: 304 } : { status: 200, headers: { 'content-type': type, ...mark }, body };
  };
}

async function added(path: string): Promise<string> {
  const url = site.urlOf('127.0.0.1', path);
  const { id } = await slice.ask(sourcesAdd, { name: path, url, cadenceSeconds: 60 }, operator);
  await slice.runTimers();
  return id;
}

async function later(id: string): Promise<SourceView | undefined> {
  slice.clock.advance('1 h');
  await slice.runEvery('sources.due');
  await slice.runTimers();
  return (await slice.ask(sourcesList, {}, operator)).items.find((source) => source.id === id);
}

const marks = [{ etag: '"v1"' }, { 'last-modified': 'Mon, 09 Mar 2026 09:00:00 GMT' }] as Record<string, string>[];

describe.each(marks)('a server that marks what it sends with %j', (mark) => {
  it('is not read again while nothing has changed', async () => {
    const path = `/page?${Object.keys(mark)[0]}`;
    site.answers.set(path, marked(ARTICLE, 'text/html', mark));
    const id = await added(path);
    expect(await later(id)).toMatchObject({ health: 'unchanged', documents: 1 });
  });

  it('and could not be read stays a failure when it says that nothing has changed', async () => {
    const path = `/broken.xml?${Object.keys(mark)[0]}`;
    const entities = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><rss><channel>&a;</channel></rss>';
    site.answers.set(path, marked(entities, 'application/rss+xml', mark));
    const id = await added(path);
    const failed = { health: 'failing', healthDetail: 'The feed declares entities, which are not read.' };
    expect(await later(id)).toMatchObject(failed);
    expect(await later(id)).toMatchObject(failed);
    await slice.ask(sourcesPoll, { id }, operator);
    site.answers.set(path, ARTICLE);
    await slice.runTimers();
    expect(await later(id)).toMatchObject({ healthDetail: null, documents: 1 });
  });
});

describe('a page whose entry in a feed has changed', () => {
  it('is fetched again by its mark, and kept once where it is the same', async () => {
    const heard: (string | undefined)[] = [];
    const page = marked(ARTICLE, 'text/html', { etag: '"p1"' });
    site.answers.set('/entry', (request) => {
      heard.push(request.headers['if-none-match']);
      return typeof page === 'function' ? page(request) : page;
    });
    const feed = (title: string): string =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><title>${title}</title><link>${site.urlOf('127.0.0.1', '/entry')}</link></item></channel></rss>`;
    site.answers.set('/feed.xml', feed('First'));
    const id = await added('/feed.xml');
    site.answers.set('/feed.xml', feed('Second'));
    expect(await later(id)).toMatchObject({ documents: 1 });
    expect(heard).toEqual([undefined, '"p1"']);
  });
});
