import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { Keyring, SystemClock } from '@lapwing/platform';
import { notificationConfig, type NotificationConfig } from '../config.js';
import type { Letter } from '../send-messages/message-channel.js';
import { MatrixLine } from './matrix-line.js';
import { MatrixChannel } from './matrix.channel.js';
import { NtfyChannel } from './ntfy.channel.js';
import { PushKeys } from './push-keys.js';
import { PushChannel } from './push.channel.js';
import { WebLine } from './web-line.js';
import { WebhookChannel } from './webhook.channel.js';

interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

let server: Server;
let origin: string;
let asked: Asked[] = [];
/** What the server does with the next requests; empties from the front, then answers 200. */
let answers: ((response: ServerResponse) => void)[] = [];
let folder: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked.push({ path: `${request.method} ${request.url}`, headers: request.headers, body: Buffer.concat(parts) });
      const answer = answers.shift() ?? ((given: ServerResponse) => void given.end('{}'));
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'lapwing-web-'));
});
beforeEach(() => {
  asked = [];
  answers = [];
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const status = (code: number, headers: Record<string, string> = {}) => {
  return (response: ServerResponse) => void response.writeHead(code, headers).end();
};
const config = (facts: Partial<NotificationConfig> = {}): NotificationConfig =>
  ({
    ...notificationConfig.partial().parse({ mode: 'development', mailFrom: 'desk@mail.example', sendTimeoutMs: 300 }),
    webExempt: new Set([new URL(origin).host]),
    matrixUrl: origin,
    matrixToken: 'token of ours',
    ...facts,
  }) as NotificationConfig;
const aLetter = (body: Partial<Letter['body']> = {}): Letter => ({
  orgId: 'o',
  memberId: 'm',
  body: { address: `${origin}/hook`, serviceId: null, publicKey: null, secret: null, ...body },
  text: `New entry K7-42. ${' '.repeat(40)}`,
  subject: 'Desk / стол K7-42',
  messageId: 'a1@mail.example',
  purpose: 'ring',
  answers: null,
  earlier: null,
});
const SECRET = `whsec_${randomBytes(24).toString('base64')}`;
const webhook = (facts: Partial<NotificationConfig> = {}) =>
  new WebhookChannel(new WebLine(config(facts)), new SystemClock());

describe('a webhook', () => {
  it('is signed so that any Standard Webhooks library believes it, and keeps its id', async () => {
    const sent = await webhook().send(aLetter({ secret: SECRET }));
    expect(sent).toEqual({ outcome: 'accepted', ref: 'a1@mail.example', serviceId: null });
    const [{ headers, body }] = asked as [Asked];
    const told = new Webhook(SECRET).verify(body.toString(), headers as Record<string, string>);
    expect(told).toMatchObject({ type: 'message', data: { text: aLetter().text } });
    expect(headers['webhook-id']).toBe('a1@mail.example');
    expect(() => new Webhook(SECRET).verify(`${body.toString()} `, headers as Record<string, string>)).toThrow();
  });

  it.each<[string, (response: ServerResponse) => void, object]>([
    ['takes no', status(410), { outcome: 'failed', retry: 'never', because: 'gone' }],
    ['is busy', status(503), { outcome: 'failed', retry: 'later', because: 'http_503' }],
    ['limits us', status(429), { outcome: 'failed', retry: 'later', because: 'http_429' }],
    ['refuses', status(401), { outcome: 'failed', retry: 'never', because: 'http_401' }],
    ['sends us elsewhere', status(302, { location: '/b' }), { outcome: 'failed', retry: 'never', because: 'http_302' }],
    ['hangs', () => undefined, { outcome: 'unknown', because: 'timeout' }],
    ['breaks off', (response) => void response.destroy(), { outcome: 'unknown', because: 'connection_lost' }],
  ])('whose server %s', async (_name, answer, outcome) => {
    answers = [answer, answer];
    expect(await webhook().send(aLetter({ secret: SECRET }))).toEqual(outcome);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['inside', 'https://127.0.0.1/hook'],
    ['of cloud metadata', 'https://169.254.169.254/latest'],
    ['without encryption', 'http://hooks.example/in'],
    ['at another port', 'https://hooks.example:8443/in'],
    ['with a password', 'https://a:b@hooks.example/in'],
    ['that is none', 'not an address'],
  ])('is never sent to a place %s', async (_name, address) => {
    const outcome = await webhook({ webExempt: new Set() }).send(aLetter({ address, secret: SECRET }));
    expect(outcome).toEqual({ outcome: 'failed', retry: 'never', because: 'forbidden_address' });
  });

  it('reads no more of an endless answer than it needs', async () => {
    answers = [
      (response) => {
        const fill = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
          if (!response.destroyed) response.once('drain', fill);
        };
        fill();
      },
    ];
    expect(await webhook().send(aLetter({ secret: SECRET }))).toMatchObject({ outcome: 'accepted' });
  });

  it('may not open the way inside where people use it', () => {
    expect(() => new WebLine(config({ mode: 'production' }))).toThrow('development mode only');
  });
});

it('ntfy gets the text alone, and the same title and priority for all', async () => {
  const channel = new NtfyChannel(new WebLine(config()));
  expect(await channel.send(aLetter({ secret: 'tk_1' }))).toMatchObject({ outcome: 'accepted' });
  const [{ headers, body }] = asked as [Asked];
  expect(body.toString()).toBe(aLetter().text);
  expect([headers['priority'], headers['authorization']]).toEqual(['4', 'Bearer tk_1']);
  const title = Buffer.from(String(headers['title']).slice('=?UTF-8?B?'.length, -2), 'base64').toString();
  expect(title).toBe('Desk / стол K7-42');
});

describe('Matrix', () => {
  const channel = () => new MatrixChannel(config(), new MatrixLine(config()));
  const says = (body: object) => (response: ServerResponse) => void response.end(JSON.stringify(body));

  it('makes a room of two once, and writes under a transaction that repeats do not double', async () => {
    answers = [says({ room_id: '!r:matrix.example' }), says({ event_id: '$e1' }), says({ event_id: '$e1' })];
    const letter = aLetter({ address: '@ann:matrix.example' });
    const first = await channel().send(letter);
    expect(first).toEqual({ outcome: 'accepted', ref: '$e1', serviceId: '!r:matrix.example' });
    await channel().send(aLetter({ address: '@ann:matrix.example', serviceId: '!r:matrix.example' }));
    const write = 'PUT /_matrix/client/v3/rooms/!r%3Amatrix.example/send/m.room.message/a1%40mail.example';
    expect(asked.map(({ path }) => path)).toEqual(['POST /_matrix/client/v3/createRoom', write, write]);
    expect(JSON.parse(asked[1]?.body.toString() ?? '')).toEqual({ msgtype: 'm.text', body: letter.text });
  });

  it('sent nothing where no room could be made', async () => {
    answers = [status(404)];
    const outcome = await channel().send(aLetter({ address: '@ann:matrix.example' }));
    expect(outcome).toEqual({ outcome: 'failed', retry: 'later', because: 'no_room' });
  });
});

describe('web push', () => {
  const browser = () => {
    const curve = createECDH('prime256v1');
    return { curve, publicKey: curve.generateKeys('base64url'), secret: randomBytes(16).toString('base64url') };
  };
  const channel = () => {
    const kek = randomBytes(32);
    const keys = new PushKeys(Keyring.open({ file: join(folder, `keys-${randomBytes(4).toString('hex')}`), kek }));
    return new PushChannel(config(), keys, new WebLine(config()));
  };

  it('is opened by that browser alone', async () => {
    const { curve, publicKey, secret } = browser();
    const letter = aLetter({ address: `${origin}/push/1`, publicKey, secret });
    expect(await channel().send(letter)).toMatchObject({ outcome: 'accepted' });
    const [{ headers, body }] = asked as [Asked];
    expect(headers['content-encoding']).toBe('aes128gcm');
    expect(headers['authorization']).toMatch(/^vapid t=/);
    const told = JSON.parse(openedBy(curve, Buffer.from(secret, 'base64url'), body)) as { text: string };
    expect(told.text).toBe('New entry K7-42.');
    expect(body.toString('latin1')).not.toContain('K7-42');
  });

  it('to a browser that has gone says so', async () => {
    answers = [status(410)];
    const { publicKey, secret } = browser();
    const outcome = await channel().send(aLetter({ address: `${origin}/push/1`, publicKey, secret }));
    expect(outcome).toEqual({ outcome: 'failed', retry: 'never', because: 'gone' });
  });
});

/** As a browser opens what was pushed: RFC 8188 with the keys of RFC 8291. */
function openedBy(curve: ReturnType<typeof createECDH>, auth: Buffer, body: Buffer): string {
  const salt = body.subarray(0, 16);
  const theirs = body.subarray(21, 21 + (body[20] ?? 0));
  const content = body.subarray(21 + theirs.length);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), curve.getPublicKey(), theirs]);
  const secret = Buffer.from(hkdfSync('sha256', curve.computeSecret(theirs), auth, info, 32));
  const key = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16));
  const nonce = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12));
  const open = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(content.subarray(-16));
  const plain = Buffer.concat([open.update(content.subarray(0, -16)), open.final()]);
  return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8');
}
