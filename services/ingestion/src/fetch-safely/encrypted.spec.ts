import { createServer, type Server } from 'node:https';
import type { RequestListener } from 'node:http';
import { fetchSafely, type FetchTerms } from './fetch-safely.js';
import { terms } from '../testing/hostile-server.js';
import { selfSigned } from '../testing/self-signed.js';
import { hangUp, listen } from '../testing/loopback-server.js';

const known = selfSigned('news.example');
let server: Server;
let answer: RequestListener;
let origin: string;
let trusting: FetchTerms;

beforeAll(async () => {
  server = createServer({ key: known.key, cert: known.cert }, (request, response) => answer(request, response));
  const port = await listen(server);
  origin = `https://news.example:${port}`;
  const names = { 'news.example': ['127.0.0.1'], 'other.example': ['127.0.0.1'] };
  trusting = { ...terms([`news.example:${port}`, `other.example:${port}`], names), authorities: [known.cert] };
});
afterAll(() => hangUp(server));
beforeEach(() => {
  answer = (_, response) => response.end('the news');
});

function fetched(url: string, under: FetchTerms) {
  return fetchSafely({ url, accept: '*/*', etag: null, lastModified: null }, under);
}

describe('an encrypted fetch', () => {
  it('keeps the fingerprint of the certificate as evidence', async () => {
    expect(await fetched(origin, trusting)).toMatchObject({
      is: 'fetched',
      evidence: { tlsFingerprint: known.fingerprint, address: '127.0.0.1' },
    });
  });

  it('from a server nobody vouches for is refused', async () => {
    expect(await fetched(origin, { ...trusting, authorities: [] })).toMatchObject({
      is: 'refused',
      because: 'certificate',
    });
  });

  it('from a server with another’s certificate is refused', async () => {
    const other = origin.replace('news.example', 'other.example');
    expect(await fetched(other, trusting)).toMatchObject({ is: 'refused', because: 'certificate' });
  });

  it('does not let itself be sent on in the clear', async () => {
    answer = (_, response) => void response.writeHead(302, { location: 'http://news.example/' }).end();
    expect(await fetched(origin, trusting)).toMatchObject({ is: 'refused', because: 'downgraded' });
  });
});
