import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { RequestListener, ServerResponse } from 'node:http';
import { type FetchRequest, fetchSafely, type FetchTerms } from './fetch-safely.js';
import { type HostileServer, hostileServer, terms } from '../testing/hostile-server.js';

const MIB = 1024 * 1024;
const open: HostileServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serves(listener: RequestListener): Promise<HostileServer> {
  const server = await hostileServer(listener);
  open.push(server);
  return server;
}

function asked(url: string, more: Partial<FetchRequest> = {}): FetchRequest {
  return { url, accept: '*/*', etag: null, lastModified: null, ...more };
}

async function refusalOf(url: string, under: FetchTerms): Promise<string> {
  const fetched = await fetchSafely(asked(url), under);
  return fetched.is === 'refused' ? fetched.because : fetched.is;
}

async function refusalFrom(
  answer: (response: ServerResponse) => void,
  under: Partial<FetchTerms> = {},
): Promise<string> {
  const server = await serves((_, response) => answer(response));
  return refusalOf(`${server.origin}/feed`, { ...terms([server.place]), ...under });
}

describe('a fetch', () => {
  it('brings the bytes and the evidence of how they came', async () => {
    const server = await serves((request, response) => {
      if (request.url === '/old') return void response.writeHead(301, { location: '/new' }).end();
      response.writeHead(200, { etag: '"v1"', 'content-type': 'text/plain', 'content-encoding': 'gzip' });
      response.end(gzipSync('the news'));
    });
    const fetched = await fetchSafely(asked(`${server.origin}/old`), terms([server.place]));
    expect(fetched).toMatchObject({
      is: 'fetched',
      etag: '"v1"',
      type: 'text/plain',
      evidence: {
        requestedUrl: `${server.origin}/old`,
        finalUrl: `${server.origin}/new`,
        chain: [
          { url: `${server.origin}/old`, address: '127.0.0.1', status: 301 },
          { url: `${server.origin}/new`, address: '127.0.0.1', status: 200 },
        ],
        address: '127.0.0.1',
        status: 200,
        fetcher: 'lapwing-fetch/1',
      },
    });
    expect(fetched.is === 'fetched' && fetched.bytes.toString()).toBe('the news');
  });

  it('hears that nothing changed', async () => {
    const server = await serves((request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end();
    });
    const fetched = await fetchSafely(asked(server.origin, { etag: '"v1"' }), terms([server.place]));
    expect(fetched.is).toBe('unchanged');
  });
});

describe('a server that leads inside', () => {
  const literals = [
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://168.63.129.16/',
    'http://10.0.0.1/',
    'http://0/',
    'http://１２７.０.０.１/',
  ];
  test.each(literals)('by the literal %s is refused', async (url) => {
    expect(await refusalOf(url, terms())).toBe('forbidden_address');
  });

  test.each([
    ['a private answer', ['10.0.0.5']],
    ['one private answer among public ones', ['93.184.216.34', '127.0.0.1']],
    ['a mapped answer', ['::ffff:10.0.0.5']],
  ])('by a name with %s is refused', async (_, answers) => {
    expect(await refusalOf('http://news.example/', terms([], { 'news.example': answers }))).toBe('forbidden_address');
  });

  it('by a name nobody knows is refused', async () => {
    expect(await refusalOf('http://nowhere.example/', terms())).toBe('name_unknown');
  });

  it('by changing its mind between two look-ups meets a single look-up', async () => {
    const server = await serves((_, response) => void response.end('ok'));
    const port = server.place.split(':')[1];
    let lookups = 0;
    const fetched = await fetchSafely(asked(`http://rebinding.example:${port}/`), {
      ...terms([`rebinding.example:${port}`]),
      resolve: async () => (lookups++ === 0 ? ['127.0.0.1'] : ['127.0.0.2']),
    });
    expect(lookups).toBe(1);
    expect(fetched).toMatchObject({ is: 'fetched', evidence: { address: '127.0.0.1' } });
  });

  test.each([
    ['http://127.0.0.1/', 'forbidden_address'],
    ['http://inside.example/', 'forbidden_address'],
    ['http://127.0.0.1:5432/', 'forbidden_port'],
    ['file:///etc/passwd', 'bad_url'],
    ['gopher://127.0.0.1/', 'bad_url'],
    ['http://user:secret@news.example/', 'bad_url'],
    [`http://news.example/${'a'.repeat(3000)}`, 'bad_url'],
  ])('by a redirect to %s is refused', async (location, because) => {
    const server = await serves((_, response) => void response.writeHead(302, { location }).end());
    const under = terms([server.place], { 'inside.example': ['127.0.0.1'] });
    expect(await refusalOf(server.origin, under)).toBe(because);
  });

  it('from redirect to redirect is left after five', async () => {
    let asked = 0;
    expect(await refusalFrom((response) => void response.writeHead(302, { location: `/${++asked}` }).end())).toBe(
      'too_many_redirects',
    );
    expect(asked).toBe(6);
  });

  test.each(['http://news.example:8080/', 'http://news.example:22/', 'https://news.example:8443/'])(
    'by another port, %s, is refused',
    async (url) =>
      expect(await refusalOf(url, terms([], { 'news.example': ['93.184.216.34'] }))).toBe('forbidden_port'),
  );
});

describe('a server that sends too much', () => {
  const zeros = Buffer.alloc(256 * MIB);
  const doubled = gzipSync(gzipSync(zeros));
  const brotli = brotliCompressSync(Buffer.alloc(64 * MIB));

  it('in gzip is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB));
    expect(
      await refusalFrom((response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)),
    ).toBe('bomb');
  });

  it('in brotli is refused', async () => {
    expect(brotli.length).toBeLessThan(1000);
    expect(
      await refusalFrom((response) => void response.writeHead(200, { 'content-encoding': 'br' }).end(brotli)),
    ).toBe('bomb');
  });

  it('by a modest size but a ratio above a hundred is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(MIB));
    expect(
      await refusalFrom((response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)),
    ).toBe('bomb');
  });

  it('in two codings is refused', async () => {
    expect(
      await refusalFrom((response) => void response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(doubled)),
    ).toBe('several_codings');
  });

  it('in two codings of which it owns up to one never unfolds to more than the ratio', async () => {
    const server = await serves(
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(doubled),
    );
    const fetched = await fetchSafely(asked(server.origin), terms([server.place]));
    const size = fetched.is === 'fetched' ? fetched.bytes.length : 0;
    expect(size).toBeLessThanOrEqual(doubled.length * 100);
  });

  it('without end is refused at two mebibytes', async () => {
    const chunk = Buffer.alloc(64 * 1024, 97);
    expect(
      await refusalFrom((response) => {
        const pour = (): void => {
          while (!response.destroyed && response.write(chunk));
          response.once('drain', pour);
        };
        pour();
      }),
    ).toBe('too_large');
  });

  it('and says so is refused before the body', async () => {
    expect(
      await refusalFrom((response) => void response.writeHead(200, { 'content-length': 3 * MIB }).write('x')),
    ).toBe('too_large');
  });

  it('in headers is refused', async () => {
    const answer = (response: ServerResponse): void => {
      for (let at = 0; at < 40; at += 1) response.setHeader(`x-filler-${at}`, 'a'.repeat(1024));
      response.end('ok');
    };
    expect(await refusalFrom(answer)).toBe('headers_too_large');
  });

  it('that is no gzip is refused', async () => {
    expect(
      await refusalFrom((response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain')),
    ).toBe('corrupt');
  });
});

describe('a server that sends too slowly', () => {
  it('drip by drip meets the deadline', async () => {
    const drip = (response: ServerResponse): void => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    };
    expect(await refusalFrom(drip, { deadline: 300 })).toBe('deadline');
  });

  it('or not at all meets it too, and so does a chain of slow redirects', async () => {
    expect(await refusalFrom(() => undefined, { deadline: 300 })).toBe('deadline');
    let hop = 0;
    const slow = (response: ServerResponse): void =>
      void setTimeout(() => response.writeHead(302, { location: `/${++hop}` }).end(), 120);
    expect(await refusalFrom(slow, { deadline: 300 })).toBe('deadline');
  });
});

describe('a server that says no', () => {
  test.each([403, 404, 410, 429, 500])('with %i is heard', async (status) => {
    const server = await serves((_, response) => void response.writeHead(status).end('no'));
    expect(await fetchSafely(asked(server.origin), terms([server.place]))).toMatchObject({ because: 'status', status });
  });

  it('by hanging up is heard', async () => {
    expect(await refusalFrom((response) => void response.destroy())).toBe('connection');
  });
});
