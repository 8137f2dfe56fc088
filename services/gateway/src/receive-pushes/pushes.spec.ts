import { connect, type Socket } from 'node:net';
import { Failure, type pushesReceive as asked, pushesReceive, type RequestOf } from '@lapwing/contracts';
import { eventually } from '@lapwing/platform/testing';
import { TestGateway } from '../testing/gateway.fixture.js';
import { PUSH_LIMITS } from './read-raw.js';

const TOKEN = 'q3xV0bN7c2yZ9uTgR5wLkP1sAeDhJmF8';
const SIGNED = { 'webhook-id': 'msg_1', 'webhook-timestamp': '1772359200', 'webhook-signature': 'v1,abc' };

describe('the door for pushes', () => {
  let gateway: TestGateway;
  let heard: RequestOf<typeof asked>[] = [];
  beforeEach(async () => {
    gateway = await TestGateway.boot();
    heard = [];
    gateway.slice.answers(pushesReceive, (push) => {
      heard.push(push);
      const challenge = push.query.find(([name]) => name === 'hub.challenge')?.[1] ?? '';
      return { status: push.token === TOKEN ? (push.method === 'GET' ? 200 : 202) : 404, body: challenge };
    });
  });
  afterEach(() => gateway.close());

  const knock = (path: string, init: RequestInit = {}) => fetch(`${gateway.url}/in/${path}`, init);
  const post = (path: string, body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) =>
    knock(path, { method: 'POST', body, headers });
  const answerOf = async (response: Response) => ({
    status: response.status,
    body: await response.text(),
    headers: [...response.headers].filter(([name]) => name !== 'date').sort(),
  });

  it('passes on the bytes as they came, and of the headers those that are needed', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 65]);
    const headers = { ...SIGNED, cookie: 'lapwing=stolen', 'x-forwarded-for': '10.0.0.1', authorization: 'Bearer x' };
    expect((await post(TOKEN, bytes, { ...headers, 'content-type': 'application/json' })).status).toBe(202);
    const wanted = { ...SIGNED, 'content-type': 'application/json' };
    expect(heard).toEqual([
      { door: 'webhook', token: TOKEN, method: 'POST', query: [], headers: wanted, body: bytes.toString('base64') },
    ]);
  });

  it('repeats the challenge of a hub as plain text that no browser takes for a page', async () => {
    const challenge = '<script>alert(1)</script>';
    const query = new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.challenge': challenge }).toString();
    const answer = await answerOf(await knock(`websub/${TOKEN}?${query}`));
    expect(answer).toMatchObject({ status: 200, body: challenge });
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(heard[0]?.query).toEqual([
      ['hub.mode', 'subscribe'],
      ['hub.challenge', challenge],
    ]);
  });

  it('answers whatever is not known with the same bytes', async () => {
    const unknown = await answerOf(await post('A'.repeat(32), 'x'));
    expect(unknown).toMatchObject({ status: 404, body: '' });
    expect(await answerOf(await post('short', 'x'))).toEqual(unknown);
    expect(await answerOf(await post('%2e%2e%2fapi', 'x'))).toEqual(unknown);
    expect(await answerOf(await post(`${TOKEN}/more`, 'x'))).toEqual(unknown);
    expect(await answerOf(await knock(TOKEN))).toEqual(unknown);
    expect(await answerOf(await post(`websub/${'B'.repeat(32)}`, 'x'))).toEqual(unknown);
  });

  it('opens no session, sets no cookie and lets no other site read it', async () => {
    const response = await post(TOKEN, '{}', { origin: 'https://elsewhere.example' });
    expect(response.status).toBe(202);
    for (const name of ['set-cookie', 'access-control-allow-origin']) expect(response.headers.get(name)).toBeNull();
    expect((await knock(TOKEN, { method: 'OPTIONS' })).status).toBe(404);
  });

  it('refuses more than 256 KiB, announced or not, and what is compressed', async () => {
    const large = Buffer.alloc(PUSH_LIMITS.body + 1, 'x');
    expect((await post(TOKEN, large)).status).toBe(413);
    expect(await raw(gateway.url, [chunkedHead(gateway.url), ...chunks(large)])).toContain('413');
    expect((await post(TOKEN, 'x', { 'content-encoding': 'gzip' })).status).toBe(415);
    expect(heard).toEqual([]);
    expect((await post(TOKEN, Buffer.alloc(PUSH_LIMITS.body, 'x'))).status).toBe(202);
  });

  it('refuses names and values that are too many or too long', async () => {
    expect((await knock(`websub/${TOKEN}?${'a=1&'.repeat(21)}`)).status).toBe(400);
    expect((await knock(`websub/${TOKEN}?hub.topic=${'x'.repeat(2001)}`)).status).toBe(400);
    expect((await post(TOKEN, '{}', { ...SIGNED, 'webhook-signature': 'x'.repeat(4001) })).status).toBe(400);
    expect(heard).toEqual([]);
  });

  it.each([
    ['a line break in a header', `Webhook-Id: msg_1\r\n injected: yes\r\nContent-Length: 2\r\n\r\n{}`],
    ['a bare carriage return in a header', `Webhook-Id: msg_1\rSet-Cookie: a=b\r\nContent-Length: 2\r\n\r\n{}`],
    ['two lengths', `Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}`],
    ['a length and chunks', `Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`],
  ])('does not fall for %s', async (_, rest) => {
    const head = `POST /in/${TOKEN} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n`;
    const answer = await raw(gateway.url, [head + rest]);
    expect(answer.toLowerCase()).not.toContain('set-cookie: a=b');
    expect(Object.keys(heard[0]?.headers ?? {}).filter((name) => !name.startsWith('webhook-'))).toEqual([]);
    expect(heard.length === 0 ? answer : 'HTTP/1.1 400').toMatch(/^HTTP\/1\.1 400/);
  });

  it('takes a header that is given twice for one that fits nothing', async () => {
    const twice = 'Webhook-Id: one\r\nWebhook-Id: two\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}';
    await raw(gateway.url, [`POST /in/${TOKEN} HTTP/1.1\r\nHost: x\r\n${twice}`]);
    expect(heard[0]?.headers['webhook-id']).toBe('one, two');
  });

  it('slows a sender down, and one token whoever sends', async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < 130; sent += 1) statuses.push((await post(TOKEN, 'x')).status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(120);
    const refused = await post(TOKEN, 'x');
    expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, 1]);
    for (let sent = 0; sent < 130; sent += 1) await post('C'.repeat(32), 'x');
    expect((await post('D'.repeat(32), 'x')).status).toBe(429);
    gateway.slice.clock.advance('2 min');
    expect((await post(TOKEN, 'x')).status).toBe(202);
  });

  it('asks a sender to come again while ingestion is away', async () => {
    gateway.slice.answers(pushesReceive, () => {
      throw new Failure('timeout');
    });
    const response = await post(TOKEN, 'x');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
  });

  it('holds few bodies at once', async () => {
    const sockets: Socket[] = [];
    for (let count = 0; count < 32; count += 1) sockets.push(hold(gateway.url));
    await eventually(async () => expect((await post(TOKEN, 'x')).status).toBe(503));
    for (const socket of sockets) socket.destroy();
    await eventually(async () => expect((await post(TOKEN, 'x')).status).toBe(202));
  });
});

function chunkedHead(url: string): string {
  return `POST /in/${TOKEN} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nTransfer-Encoding: chunked\r\n\r\n`;
}

function chunks(bytes: Buffer): string[] {
  const size = 65_536;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, at * size + size),
  );
  return pieces.map((piece) => `${piece.length.toString(16)}\r\n${piece.toString('latin1')}\r\n`);
}

/** Sends bytes as they are and gives what comes back first. */
async function raw(url: string, parts: string[]): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  for (const part of parts) socket.write(part);
  const answer = await new Promise<string>((resolve) => {
    socket.once('data', (data: Buffer) => resolve(data.toString()));
    socket.once('close', () => resolve(''));
  });
  socket.destroy();
  return answer;
}

/** Announces a body and never sends it. */
function hold(url: string): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(`POST /in/${TOKEN} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nx`);
  return socket;
}
