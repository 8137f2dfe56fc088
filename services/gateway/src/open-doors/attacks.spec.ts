import { createConnection } from 'node:net';
import { Failure, memberChanged, outcomesRecord, personsAdd, personsChange, personsGet } from '@lapwing/contracts';
import { golden } from '../testing/golden.fixture.js';
import { TestGateway, type SignedIn } from '../testing/gateway.fixture.js';

const PERSON = '0194c1a0-0103-7000-8000-000000000103';

describe('what an attacker sends', () => {
  let gateway: TestGateway;
  let orgId: string;
  let caseworker: SignedIn;
  let asked: unknown[] = [];
  beforeAll(async () => {
    gateway = await TestGateway.boot();
    orgId = await gateway.organisation();
    caseworker = await gateway.member(orgId, ['caseworker', 'organisation_admin'], 'harbour-desk');
    for (const question of [personsAdd, personsChange, personsGet, outcomesRecord]) {
      gateway.slice.answers(question, (request) => {
        asked.push(request);
        return golden(question).reply as never;
      });
    }
  });
  afterAll(() => gateway.close());
  beforeEach(() => {
    asked = [];
  });

  const person = golden(personsAdd).request;
  const add = (body: unknown, headers: Record<string, string> = {}) =>
    gateway.ask('POST /persons', { as: caseworker, body, headers });

  it('passes when it is well-formed', async () => {
    expect((await add(person)).status).toBe(200);
    expect(asked).toHaveLength(1);
  });

  it('may know the doors, which are no secret, without a session', async () => {
    const answer = await gateway.ask('GET /openapi.json');
    expect(answer).toMatchObject({ status: 200, body: { openapi: '3.1.0', servers: [{ url: '/api/v1' }] } });
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(Object.keys((answer.body as { paths: object }).paths)).toContain('/openapi.json');
  });

  it.each([
    ['a name the question does not have', { ...person, admin: true }, 'admin'],
    ['the organisation of somebody else', { ...person, orgId: PERSON }, 'orgId'],
  ])('is refused with %s', async (_, body, path) => {
    expect(await add(body)).toMatchObject({ status: 400, body: { code: 'invalid', faults: [{ path }] } });
    expect(asked).toEqual([]);
  });

  it('is refused when path and body, or path and query, disagree', async () => {
    const { id: _, ...rest } = golden(personsChange).request;
    const other = { ...rest, id: '0194c1a0-0104-7000-8000-000000000104' };
    const inBody = await gateway.ask(`PUT /persons/${PERSON}`, { as: caseworker, body: other });
    expect(inBody).toMatchObject({ status: 400, body: { faults: [{ path: 'id', message: 'is given twice' }] } });
    const inQuery = await gateway.ask(`GET /persons/${PERSON}?id=${other.id}`, { as: caseworker });
    expect(inQuery).toMatchObject({ status: 400, body: { faults: [{ path: 'id' }] } });
    const twice = await gateway.ask('GET /audit?limit=1&limit=200', { as: caseworker });
    expect(twice).toMatchObject({ status: 400, body: { faults: [{ path: 'limit' }] } });
    expect(asked).toEqual([]);
  });

  it.each([
    ['bad JSON', '{"code": '],
    ['a list', '[]'],
    ['a text', '"code"'],
    ['null', 'null'],
    ['a prototype', '{"__proto__": {"roles": ["organisation_admin"]}}'],
    ['a prototype further in', '{"stays": [{"constructor": {"prototype": {"x": 1}}}]}'],
    ['a deep nest', `{"code": ${'['.repeat(40)}${']'.repeat(40)}}`],
  ])('is refused as %s', async (_, body) => {
    expect(await add(body)).toMatchObject({ status: 400, body: { code: 'invalid' } });
    expect(asked).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is refused as a form of another site would send it', async () => {
    const type = { 'content-type': 'text/plain' };
    expect(await add(JSON.stringify(person), type)).toMatchObject({ status: 400, body: { code: 'invalid' } });
    expect((await add(person, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await add(person, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await add(person, { origin: gateway.url })).status).toBe(200);
    expect(asked).toHaveLength(1);
  });

  it('is refused above one megabyte, announced or not', async () => {
    const large = { ...person, code: 'x'.repeat(1_000_001) };
    expect(await add(large)).toMatchObject({ status: 413, body: { code: 'too_large' } });
    expect(await sendChunked(new URL(gateway.url), caseworker.cookie)).toContain('413 Payload Too Large');
  });

  it.each([
    ['an unknown address', 'GET /persons/x/secrets', 404],
    ['a method a door does not have', 'PATCH /persons', 404],
    ['an address that cannot be decoded', 'GET /persons/%E0%A4%A', 400],
    ['an id of another form', "GET /persons/1' or '1'='1", 400],
    ['a cursor of another form', 'GET /audit?cursor=1;drop', 400],
  ])('is answered as a problem: %s', async (_, door, status) => {
    const answer = await gateway.ask(door, { as: caseworker });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('learns nothing from a bug but an id that stands in the log', async () => {
    gateway.slice.answers(personsGet, () => {
      throw new Failure('internal', { detail: 'select * from person where code = heron-tuvo' });
    });
    const answer = await gateway.ask(`GET /persons/${PERSON}`, { as: caseworker });
    expect(answer.status).toBe(500);
    expect(Object.keys(answer.body as object).sort()).toEqual([
      'code',
      'detail',
      'faults',
      'instance',
      'status',
      'title',
      'type',
    ]);
    expect(JSON.stringify(answer.body)).not.toContain('heron');
    expect(gateway.slice.log.errors.splice(0)).toHaveLength(1);
  });

  it('gets the failure of an owner as it is, without its cause', async () => {
    gateway.slice.answers(personsGet, () => {
      throw new Failure('locked', { cause: new Error('no key at /srv/keys') });
    });
    const answer = await gateway.ask(`GET /persons/${PERSON}`, { as: caseworker });
    expect(answer).toMatchObject({ status: 503, body: { code: 'locked', detail: null, faults: [] } });
  });

  it('reaches no member of another organisation', async () => {
    await gateway.confirm(caseworker);
    const lantern = await gateway.organisation('Lantern');
    const stranger = await gateway.member(lantern, ['caseworker'], 'lantern-night');
    const change = { version: 1, roles: ['auditor'], active: false };
    const door = `/members/${stranger.memberId}`;
    expect((await gateway.ask(`PUT ${door}`, { as: caseworker, body: change })).status).toBe(404);
    expect((await gateway.ask(`DELETE ${door}`, { as: caseworker })).status).toBe(404);
    expect((await gateway.ask('GET /session', { as: stranger })).status).toBe(200);
    expect(await gateway.slice.published(memberChanged)).toEqual([]);
  });
});

/** More than a megabyte without saying so beforehand. */
async function sendChunked(url: URL, cookie: string): Promise<string> {
  const socket = createConnection(Number(url.port), url.hostname);
  const head = ['POST /api/v1/persons HTTP/1.1', `Host: ${url.host}`, `Cookie: ${cookie}`];
  socket.write([...head, 'Content-Type: application/json', 'Transfer-Encoding: chunked', '', ''].join('\r\n'));
  const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
  socket.on('error', () => undefined);
  for (let sent = 0; sent < 17; sent += 1) socket.write(chunk);
  const answer = await new Promise<string>((resolve) =>
    socket.once('data', (data: Buffer) => resolve(data.toString())),
  );
  socket.destroy();
  return answer;
}
