import { resolveBy } from '@lapwing/platform';
import type { Server } from 'node:net';
import { createServer } from 'node:net';
import { NameServer } from '../testing/name-server.js';
import { fetchSafely, type FetchTerms } from './fetch-safely.js';
import { hostileServer, terms } from '../testing/hostile-server.js';
import { retryAfterOf } from './retry-after.js';
import { fetchSettings } from './settings.js';

const now = new Date('2026-03-10T12:00:00Z');
const names = new NameServer();

beforeAll(() => names.open());
afterAll(() => names.close());

function fetched(url: string, more: Partial<FetchTerms>, etag: string | null = null) {
  return fetchSafely({ url, accept: 'text/html', etag, lastModified: null }, { ...terms(), ...more });
}

/** A server that answers every request and notes it byte by byte. */
async function listening(answer: string): Promise<{ server: Server; port: number; heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      heard.push(bytes.toString('latin1'));
      socket.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' ? (address?.port ?? 0) : 0, heard };
}

describe('what a site hears of us', () => {
  it('is the same for every organisation and source: a name that tells nothing, no cookies, no language', async () => {
    const cookie = 'HTTP/1.1 302 Found\r\nset-cookie: who=you; path=/\r\nlocation: /next\r\ncontent-length: 0\r\n\r\n';
    const { server, port, heard } = await listening(cookie);
    const place = `127.0.0.1:${port}`;
    await fetched(`http://${place}/first?a=b#part`, { exempt: new Set([place]), userAgent: 'feed reader' }, '"v1"');
    const lines = (path: string): string[] => [
      `GET ${path} HTTP/1.1`,
      `host: ${place}`,
      'connection: close',
      'accept: text/html',
      'accept-encoding: gzip, deflate, br',
      'user-agent: feed reader',
      'if-none-match: "v1"',
      '',
      '',
    ];
    expect(heard.map((one) => one.split('\r\n'))).toEqual([lines('/first?a=b'), lines('/next')]);
    server.close();
  });
});

describe('a name with several addresses', () => {
  it('is read at the next one where nobody is at the first', async () => {
    const site = await hostileServer((_, response) => void response.end('ok'));
    const [, port] = site.place.split(':');
    names.knows('news.example', ['127.0.0.2', '127.0.0.1']);
    const under = { exempt: new Set([`news.example:${port}`]), resolve: resolveBy([names.place]) };
    const page = await fetched(`http://news.example:${port}/`, under);
    expect(page).toMatchObject({ is: 'fetched', evidence: { address: '127.0.0.1' } });
    await site.close();
  });
});

describe('a server that asks us to wait', () => {
  it.each([
    ['120', 120],
    ['0', 0],
    [' 30 ', 30],
    ['99999999', 86_400],
    ['Tue, 10 Mar 2026 12:30:00 GMT', 1800],
    ['Tuesday, 10-Mar-26 12:30:00 GMT', 1800],
    ['Tue, 10 Mar 2026 11:00:00 GMT', 0],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 86_400],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
    [null, null],
  ])('by %j is waited for so many seconds: %j', (header, seconds) => expect(retryAfterOf(header, now)).toBe(seconds));

  it.each([429, 503, 403])('with %i says so in what is refused', async (status) => {
    const site = await hostileServer((_, response) => void response.writeHead(status, { 'retry-after': '90' }).end());
    expect(await fetched(site.origin, { exempt: new Set([site.place]) })).toMatchObject({ status, retryAfter: 90 });
    await site.close();
  });
});

describe('the settings of fetching', () => {
  it.each([
    ['9.9.9.9, [2620:fe::fe]:53, 127.0.0.1:5353', ['9.9.9.9', '[2620:fe::fe]:53', '127.0.0.1:5353']],
    ['', []],
  ])('take the name servers %j', (text, list) => expect(fetchSettings.dnsServers.parse(text)).toEqual(list));

  it('take no names for name servers, and nothing but respect or ignore for robots.txt', () => {
    expect(fetchSettings.dnsServers.safeParse('dns.example').success).toBe(false);
    expect(fetchSettings.robots.safeParse('mostly').success).toBe(false);
    expect([fetchSettings.robots.parse(undefined), fetchSettings.fetchPause.parse(undefined)]).toEqual(['respect', 1]);
  });
});
