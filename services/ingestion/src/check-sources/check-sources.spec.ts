import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { builtParser } from '../testing/built-parser.js';
import { checkSources, lineOf, offeredTargets, sumOf } from './main.js';
import type { Checked, Target } from './check-source.js';
import { hangUp } from '../testing/loopback-server.js';

type Page = { status?: number; type?: string; location?: string; body?: Buffer | string };

const ITEM = (n: number, title: string, date: string): string =>
  `<item><title>${title}</title><link>http://courier.example/${n}</link><pubDate>${date}</pubDate></item>`;
const feedOf = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Вестник</title>${items}</channel></rss>`;
const NEWS = feedOf(
  ITEM(1, 'Суд в Бишкеке отложил заседание по делу о выдаче до следующей недели', new Date().toUTCString()) +
    ITEM(2, 'Прокуратура сообщила, что запрос о выдаче отклонён и человек освобождён', 'Mon, 09 Mar 2026 09:00:00 GMT'),
);
const PAGES: Record<string, Page> = {
  '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /closed\n' },
  '/feed': { type: 'application/rss+xml; charset=utf-8', body: NEWS },
  '/closed/feed': { type: 'application/rss+xml', body: NEWS },
  '/old': { status: 301, location: '/feed' },
  '/for-now': { status: 302, location: '/feed' },
  '/quiet': { type: 'application/rss+xml', body: feedOf('') },
  '/past': { type: 'application/rss+xml', body: feedOf(ITEM(3, 'An old story', 'Mon, 02 Mar 2015 09:00:00 GMT')) },
  '/page': { type: 'text/html; charset=utf-8', body: '<p>This is a page of a ministry and no feed at all.</p>' },
  '/forbidden': { status: 403 },
};

let server: Server;
let port: number;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request: IncomingMessage, response) => {
    asked.push(request.url ?? '');
    const { status = 200, type, location, body } = PAGES[request.url ?? ''] ?? { status: 404 };
    const headers = {
      ...(type === undefined ? {} : { 'content-type': type }),
      ...(location === undefined ? {} : { location }),
    };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => hangUp(server));
beforeEach(() => asked.splice(0));

/** `localhost` is a site like others, with a robots.txt; the bare address is a place of one's own. */
const target = (path: string, rest: Partial<Target> = {}, host = '127.0.0.1'): Target => ({
  id: path,
  name: `A source at ${path}`,
  url: `http://${host}:${port}${path}`,
  connector: 'feed',
  settings: {},
  language: 'ru',
  country: 'KG',
  ...rest,
});

async function checked(...targets: Target[]): Promise<Checked[]> {
  const fetchExempt = `127.0.0.1:${port},localhost:${port}`;
  return checkSources(targets, { fetchExempt, fetchPause: '0', parserFile: await builtParser() }, () => undefined);
}

describe('a check of sources', () => {
  it('tells what a good one brings: entries, newest date, language, characters', async () => {
    const [good] = await checked(target('/feed'));
    expect(good).toMatchObject({ outcome: 'read', entries: 2, language: 'ru', charset: 'utf-8', movedTo: null });
    expect(Date.now() - Date.parse(good?.newest ?? '')).toBeLessThan(60_000);
    expect(good?.advice).toEqual(['Its address is not encrypted: try https.']);
  });

  it.each<[string, string, Partial<Checked>, string]>([
    [
      '/old',
      'has moved for good',
      { outcome: 'read', entries: 2 },
      'It has moved: change the address to http://127.0.0.1:',
    ],
    ['/quiet', 'has no entries', { outcome: 'empty' }, 'Nothing is there'],
    ['/past', 'has long been silent', { outcome: 'read', entries: 1 }, 'Nothing new since 2015-03-02'],
    ['/page', 'is no feed', { outcome: 'unreadable' }, 'try another connector'],
    ['/forbidden', 'refuses us', { outcome: 'refused', status: 403 }, 'The server refuses us'],
    ['/nowhere', 'is gone', { outcome: 'refused', status: 404 }, 'The address is gone'],
  ])('%s %s, and it is said what to do', async (path, _, found, advice) => {
    const [one] = await checked(target(path));
    expect(one).toMatchObject(found);
    expect(one?.advice.join(' ')).toContain(advice);
  });

  it('does not take a detour for a move', async () => {
    expect(await checked(target('/for-now'))).toMatchObject([{ outcome: 'read', movedTo: null }]);
  });

  it('notices another language, and a page in place of a feed by its own connector', async () => {
    const [feed, page] = await checked(
      target('/feed', { language: 'ky' }),
      target('/page', { connector: 'page', language: 'en' }),
    );
    expect(feed?.advice.join(' ')).toContain('It seems to be written in “ru”, not “ky”.');
    expect(page).toMatchObject({ outcome: 'read', entries: 1 });
  });

  it('obeys robots.txt, asked for once', async () => {
    const [closed, open] = await checked(target('/closed/feed', {}, 'localhost'), target('/feed', {}, 'localhost'));
    expect(closed).toMatchObject({ outcome: 'forbidden', detail: 'The site’s robots.txt asks us not to read this.' });
    expect(open).toMatchObject({ outcome: 'read', entries: 2 });
    expect(asked.sort()).toEqual(['/feed', '/robots.txt']);
  });

  it('asks nobody where a source comes by itself or its description is wrong', async () => {
    const [pushed, unknown] = await checked(
      target('/feed', { id: 'a', connector: 'webhook', url: 'urn:lapwing:webhook:1' }),
      target('/feed', { id: 'b', connector: 'pigeon' }),
    );
    expect(pushed).toMatchObject({ outcome: 'skipped' });
    expect(unknown).toMatchObject({ outcome: 'unreadable', detail: 'There is no connector “pigeon”.' });
    expect(asked).toEqual([]);
  });

  it('tells of each as it is done, and shows them in order', async () => {
    const done: number[] = [];
    const means = { fetchExempt: `127.0.0.1:${port}`, fetchPause: '0', parserFile: await builtParser() };
    const all = [target('/feed'), target('/nowhere'), target('/old')];
    const results = await checkSources(all, means, (_, count) => done.push(count));
    expect(done).toEqual([1, 2, 3]);
    expect(results.map(({ id }) => id)).toEqual(['/feed', '/nowhere', '/old']);
    expect(sumOf(results)).toBe('2 read, 1 refused, 1 moved');
    expect(lineOf(results[1] as Checked)).toBe(
      `refused     KG  ${'A source at /nowhere'.padEnd(35)}The server answers 404.\n${' '.repeat(16)}→ The address is gone: look for a new one.`,
    );
  });

  it('may be about some countries or ids of the catalogue only', () => {
    expect(offeredTargets({ countries: ['KG'], ids: [] }).every(({ country }) => country === 'KG')).toBe(true);
    expect(offeredTargets({ countries: [], ids: ['kg-kloop'] }).map(({ name }) => name)).toEqual(['Kloop']);
    expect(offeredTargets({ countries: ['AM'], ids: ['kg-kloop'] })).toEqual([]);
  });
});
