import { createServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { connectProxy, socksProxy, type TestProxy } from '../testing/proxy-servers.js';
import { fetchSafely, type FetchTerms } from './fetch-safely.js';
import { hostileServer, type HostileServer, terms } from '../testing/hostile-server.js';
import { type Proxy, proxyOf } from './proxy.js';
import { selfSigned } from '../testing/self-signed.js';
import { fetchSettings } from './settings.js';
import { hangUp, listen } from '../testing/loopback-server.js';

const PASS = 'lark:s3cret/word';
let site: HostileServer;
let leads: (place: string) => number;
let proxies: Record<string, TestProxy>;

beforeAll(async () => {
  site = await hostileServer((request, response) => {
    if (request.url === '/inside') return void response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    response.end(`${request.headers.host} has the news`);
  });
  proxies = {
    socks5: await socksProxy(PASS, (place) => leads(place)),
    http: await connectProxy(PASS, (place) => leads(place)),
  };
});
afterAll(() => Promise.all([site.close(), ...Object.values(proxies).map((proxy) => proxy.close())]));
beforeEach(() => {
  leads = () => Number(site.place.split(':')[1]);
});

function through(kind: string, pass = 'lark:s3cret%2Fword'): Proxy {
  const proxy = proxyOf(`roundabout=${kind}://${pass}@127.0.0.1:${proxies[kind]?.port}`);
  if (proxy === null) throw new Error('That is no proxy.');
  return proxy;
}

function fetched(url: string, proxy: Proxy, more: Partial<FetchTerms> = {}) {
  const resolve = () => Promise.reject(new Error('The proxy looks up names.'));
  return fetchSafely({ url, accept: '*/*', etag: null, lastModified: null }, { ...terms(), resolve, proxy, ...more });
}

describe.each(['socks5', 'http'])('through a proxy by %s', (kind) => {
  it('a page comes, the proxy looks up the name, and the evidence says so without its pass', async () => {
    const page = await fetched('http://news.example/a', through(kind));
    expect(page.is === 'fetched' && page.bytes.toString()).toBe('news.example has the news');
    expect(proxies[kind]?.asked.at(-1)).toBe('news.example:80');
    expect(proxies[kind]?.passes.at(-1)).toBe(PASS);
    expect(page).toMatchObject({ evidence: { address: null, via: 'roundabout', chain: [{ address: null }] } });
    expect(JSON.stringify(page)).not.toMatch(/s3cret|lark|127\.0\.0\.1/);
  });

  it('an encrypted page comes with the fingerprint of its certificate', async () => {
    const { key, cert, fingerprint } = selfSigned('news.example');
    const server = createServer({ key, cert }, (_, response) => void response.end('sealed news'));
    const port = await listen(server);
    leads = () => port;
    const page = await fetched('https://news.example/', through(kind), { authorities: [cert] });
    expect(page).toMatchObject({ is: 'fetched', evidence: { tlsFingerprint: fingerprint, via: 'roundabout' } });
    expect(await fetched('https://news.example/', through(kind))).toMatchObject({ because: 'certificate' });
    expect(await fetched('https://other.example/', through(kind), { authorities: [cert] })).toMatchObject({
      because: 'certificate',
    });
    expect(proxies[kind]?.asked.at(-1)).toBe('other.example:443');
    await hangUp(server);
  });

  it.each([
    'http://127.0.0.1/',
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://localhost/',
    'http://router/',
    'http://db.internal/',
    'http://printer.local./',
    'http://news.example/inside',
  ])('%s is not asked for', async (url) => {
    const before = proxies[kind]?.asked.filter((place) => !place.startsWith('news.example')).length;
    expect(await fetched(url, through(kind))).toMatchObject({ because: 'forbidden_address' });
    expect(proxies[kind]?.asked.filter((place) => !place.startsWith('news.example'))).toHaveLength(before ?? 0);
  });

  it('whoever is refused hears so, without the pass', async () => {
    const page = await fetched('http://news.example/', through(kind, 'lark:wrong'));
    expect(page).toMatchObject({ because: 'proxy', detail: 'The proxy “roundabout” refuses us.' });
  });

  it('a site that cannot be reached is no fault of the proxy', async () => {
    leads = () => 0;
    expect(await fetched('http://news.example/', through(kind))).toMatchObject({ because: 'connection' });
  });

  it('that is not there nothing goes directly', async () => {
    const gone = { ...through(kind), port: 1 };
    expect(await fetched('http://news.example/', gone)).toMatchObject({
      because: 'proxy',
      detail: 'The proxy “roundabout” cannot be reached.',
    });
  });

  it('that keeps silent the deadline is met', async () => {
    const silent = createTcpServer((socket) => socket.on('error', () => undefined).resume());
    const proxy = { ...through(kind), port: await listen(silent) };
    const hungUp = new Promise((resolve) => silent.on('connection', (socket) => socket.on('close', resolve)));
    expect(await fetched('http://news.example/', proxy, { deadline: 200 })).toMatchObject({ because: 'deadline' });
    await hungUp;
    await new Promise((resolve) => silent.close(resolve));
  });
});

describe('the list of proxies', () => {
  const { proxies: setting } = fetchSettings;

  it('names each with its place', () => {
    const list = setting.parse('tor=socks5://127.0.0.1:9050, dc=http://user:p%40ss@proxy.example:3128');
    expect([...list.values()]).toEqual([
      { name: 'tor', kind: 'socks5', host: '127.0.0.1', port: 9050, user: null, password: null },
      { name: 'dc', kind: 'http', host: 'proxy.example', port: 3128, user: 'user', password: 'p@ss' },
    ]);
    expect(setting.parse('').size).toBe(0);
  });

  it.each([
    'tor',
    'tor=ftp://x:1',
    '=socks5://x:1',
    'To r=socks5://x:1',
    'a=socks5://x:1,a=http://y:2',
    'a=http://x:1/path',
  ])('that is %s is a fault, which repeats no secret', (text) => {
    const parsed = setting.safeParse(text);
    expect(parsed.success).toBe(false);
    expect(JSON.stringify(parsed.error?.issues)).not.toContain(text);
  });
});
