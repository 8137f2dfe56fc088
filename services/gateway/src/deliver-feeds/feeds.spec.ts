import { Failure, feedsGet, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { TestGateway } from '../testing/gateway.fixture.js';

const BODY = Buffer.from('<feed>\u00e9\u0000</feed>');
const PROOF = { contentDigest: 'sha-256=:AA==:', signatureInput: 'feed=("content-digest")', signature: 'feed=:AA==:' };

describe('the door for feeds', () => {
  let gateway: TestGateway;
  let isPublic = true;
  let asked: RequestOf<typeof feedsGet>[] = [];
  beforeAll(async () => {
    gateway = await TestGateway.boot();
    gateway.slice.answers(feedsGet, (request): ReplyOf<typeof feedsGet> => {
      asked.push(request);
      if (request.file === 'broken.atom') throw new Failure('unavailable');
      const nothing = { public: isPublic, type: null, body: null, etag: null, lastModified: null, proof: null };
      if (!isPublic && !request.member) return { ...nothing, status: 401 };
      if (request.file !== 'developments.atom') return { ...nothing, status: 404 };
      const about = { ...nothing, etag: '"now"', lastModified: '2026-03-09T08:00:00.000Z' };
      if (request.etag === '"now"') return { ...about, status: 304 };
      return {
        ...about,
        status: 200,
        type: 'application/atom+xml; charset=utf-8',
        body: BODY.toString('base64'),
        proof: PROOF,
      };
    });
  });
  afterAll(() => gateway.close());
  beforeEach(() => {
    isPublic = true;
    asked = [];
    gateway.slice.clock.advance('5 min');
  });

  const get = (file: string, init: RequestInit = {}) => fetch(`${gateway.url}/feeds/${file}`, init);
  const seen = async (response: Response) => ({
    status: response.status,
    body: Buffer.from(await response.arrayBuffer()).toString('hex'),
    headers: [...response.headers].filter(([name]) => name !== 'date'),
  });

  it('hands the bytes on as they are, with what proves them and what caches need', async () => {
    const response = await get('developments.atom');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/atom+xml; charset=utf-8',
      etag: '"now"',
      'last-modified': 'Mon, 09 Mar 2026 08:00:00 GMT',
      'cache-control': 'public, max-age=60, no-transform',
      'content-digest': PROOF.contentDigest,
      signature: PROOF.signature,
      'signature-input': PROOF.signatureInput,
      'x-content-type-options': 'nosniff',
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(BODY);
    const again = await seen(await get('developments.atom', { headers: { 'if-none-match': '"now"' } }));
    expect([again.status, again.body]).toEqual([304, '']);
    const head = await seen(await get('developments.atom', { method: 'HEAD' }));
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it('answers everybody with the same bytes, whatever else they say', async () => {
    const member = await gateway.member(await gateway.organisation(), ['caseworker'], 'reads-feeds');
    const plain = await seen(await get('developments.atom'));
    for (const headers of [
      { cookie: member.cookie },
      { 'accept-language': 'ru', 'user-agent': 'x', origin: 'https://a.example' },
    ]) {
      expect(await seen(await get('developments.atom', { headers: headers as Record<string, string> }))).toEqual(plain);
    }
    expect(asked.map(({ file, etag }) => [file, etag])).toEqual(
      Array.from({ length: 3 }, () => ['developments.atom', null]),
    );
  });

  it('has no questions: with one there is no such file, and nobody inside hears of it', async () => {
    expect((await get('developments.atom?host=KG')).status).toBe(404);
    expect((await get('KG.atom')).status).toBe(404);
    expect((await get('..%2f..%2fetc')).status).toBe(404);
    expect((await get('developments.atom/KG')).status).toBe(404);
    expect((await get('developments.atom', { method: 'POST' })).status).toBe(404);
    expect(asked).toEqual([]);
  });

  it('is for members alone while the feed is not public, and no cache keeps what they got', async () => {
    isPublic = false;
    const stranger = await seen(await get('developments.atom'));
    expect([stranger.status, stranger.body]).toEqual([401, '']);
    expect(await seen(await get('nothing.atom'))).toEqual(stranger);
    expect(await seen(await get('developments.atom', { headers: { cookie: 'lapwing=stolen' } }))).toEqual(stranger);
    const member = await gateway.member(await gateway.organisation(), ['auditor'], 'reads-closed-feeds');
    const response = await get('developments.atom', { headers: { cookie: member.cookie } });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-cache, no-transform');
    expect(response.headers.get('vary')).toBe('Cookie');
  });

  it('says when to come again, to who asks too often and while its owner is away', async () => {
    expect((await get('broken.atom')).headers.get('retry-after')).toBe('30');
    const answers = await Promise.all(Array.from({ length: 130 }, () => get('nothing.atom')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
