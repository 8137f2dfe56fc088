import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { ReadingFault } from '@lapwing/domain';
import { selfSigned } from '../testing/self-signed.js';
import { aSaidClaim, type Answering, completion, says, sends, StandInEndpoint } from '../testing/stand-in-endpoint.js';
import { readAnswer } from './answer.js';
import { askEndpoint, type Endpoint } from './endpoint.js';

const asked = { title: 'A quiet day', published: '2026-03-10', text: 'Nothing of note happened in the harbour today.' };
const good = { claims: [aSaidClaim({ quotes: ['Nothing of note happened'] })] };
let standIn: StandInEndpoint;
let other: StandInEndpoint;

beforeEach(async () => {
  standIn = new StandInEndpoint();
  other = new StandInEndpoint();
  await Promise.all([standIn.open(), other.open()]);
});
afterEach(async () => {
  await Promise.all([standIn.close(), other.close()]);
});

const endpoint = (more: Partial<Endpoint> = {}): Endpoint => ({
  url: standIn.url,
  model: 'small',
  key: null,
  timeout: 1_500,
  ...more,
});

async function outcome(answering: Answering, more: Partial<Endpoint> = {}): Promise<string> {
  standIn.answering = answering;
  const heard = await askEndpoint(endpoint(more), asked);
  const said = heard.is === 'heard' ? readAnswer(heard.bytes) : heard;
  return said.is === 'fault' ? said.fault : `${said.claims.length} claims`;
}

/** Writes raw bytes onto the connection, and ends it unless told otherwise. */
const raw =
  (text: string, end = true): Answering =>
  ({ socket }) =>
    void (end ? socket?.end(text) : socket?.write(text));
const head = (...lines: string[]) =>
  `${['HTTP/1.1 200 OK', 'content-type: application/json', ...lines].join('\r\n')}\r\n\r\n`;

/** Sends something again and again until the connection ends. */
const again =
  (chunk: string | Buffer, everyMs: number): Answering =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(chunk), everyMs);
    response.on('close', () => clearInterval(timer));
  };

const MISBEHAVIOUR: [string, ReadingFault, Answering][] = [
  ['an endless stream', 'too_large', again(Buffer.alloc(64 * 1024, ' '), 1)],
  ['a slow drip', 'deadline', again(' ', 50)],
  ['silence', 'deadline', () => undefined],
  ['headers without end', 'broken_off', raw(`HTTP/1.1 200 OK\r\n${'x-more: yes\r\n'.repeat(4000)}`, false)],
  ['server errors', 'failing', sends('{}', {}, 500)],
  ['too many requests', 'busy', sends('{}', { 'retry-after': '7200' }, 429)],
  ['a key refused', 'not_allowed', sends('{}', {}, 401)],
  ['an unknown model', 'not_allowed', sends('{}', {}, 404)],
  ['a question refused', 'not_taken', sends('{}', {}, 400)],
  ['no content', 'not_allowed', sends('', {}, 204)],
  ['a gzip bomb', 'encoded', sends(gzipSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'gzip' })],
  ['gzip that is no bomb', 'encoded', sends(gzipSync(completion(good)), { 'content-encoding': 'gzip' })],
  ['invalid UTF-8', 'no_unicode', sends(Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff, 0xfe, 0x22, 0x7d])]))],
  ['HTML', 'not_json', sends('<html>Sign in</html>', { 'content-type': 'text/html' })],
  ['HTML that claims to be JSON', 'not_json', sends('<html>Sign in</html>')],
  ['an empty body', 'not_json', sends('')],
  ['an event stream', 'not_json', sends('data: {}\n\n', { 'content-type': 'text/event-stream' })],
  ['a length longer than the body', 'broken_off', raw(`${head('content-length: 5000')}{"choices":`)],
  ['a length shorter than the body', 'not_json', raw(`${head('content-length: 10')}${completion(good)}`)],
  ['an announced length beyond all bounds', 'too_large', raw(head('content-length: 99999999'), false)],
  ['a connection reset', 'broken_off', ({ socket }) => void socket?.resetAndDestroy()],
  [
    'a reset in the middle',
    'broken_off',
    (response) => {
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .write('{"choices"', () => response.socket?.resetAndDestroy());
    },
  ],
  ['bytes that are no HTTP', 'broken_off', raw('SSH-2.0-OpenSSH_9.6\r\n')],
  ['nesting without end', 'not_json', sends('['.repeat(200_000))],
  ['nesting that closes', 'wrong_form', sends('['.repeat(100_000) + ']'.repeat(100_000))],
  ['another JSON', 'wrong_form', sends('{"error": {"message": "overloaded"}}')],
  ['JSON null', 'wrong_form', sends('null')],
  ['no choice', 'wrong_form', sends('{"choices": []}')],
  [
    'two choices',
    'wrong_form',
    sends(JSON.stringify({ choices: [1, 2].map(() => ({ message: { content: '{"claims":[]}' } })) })),
  ],
  [
    'a prototype in the message',
    'not_json',
    sends('{"choices":[{"message":{"__proto__":{"content":"{\\"claims\\":[]}"}}}]}'),
  ],
  [
    'a tool call',
    'tool_call',
    says(null, { tool_calls: [{ id: '1', type: 'function', function: { name: 'ring', arguments: '{}' } }] }),
  ],
  ['a tool call beside an answer', 'tool_call', says(good, { tool_calls: [{ id: '1' }] })],
  ['a function call of the old kind', 'tool_call', says(good, { function_call: { name: 'ring', arguments: '{}' } })],
  ['a refusal', 'declined', says(null, { refusal: 'I cannot help with that.' })],
  ['a filter', 'declined', says(good, {}, { finish_reason: 'content_filter' })],
  ['an answer cut off', 'cut_off', says('{"claims": [', {}, { finish_reason: 'length' })],
  ['no content at all', 'not_json', says(null)],
  ['markdown around the JSON', 'not_json', says(`\`\`\`json\n${JSON.stringify(good)}\n\`\`\``)],
  ['words before the JSON', 'not_json', says(`Here you are: ${JSON.stringify(good)}`)],
  ['thoughts before the JSON', 'not_json', says(`<think>hm</think>${JSON.stringify(good)}`)],
  ['an array instead of the object', 'wrong_form', says(good.claims)],
  ['a field more on top', 'wrong_form', says({ ...good, urgency: 'critical' })],
  ['a field more in a claim', 'wrong_form', says({ claims: [{ ...good.claims[0], ring: true }] })],
  ['a field missing', 'wrong_form', says({ claims: [{ kind: 'detention', quotes: ['Nothing of note happened'] }] })],
  ['a field of another type', 'wrong_form', says({ claims: [aSaidClaim({ hosts: 'KG' as never })] })],
  ['ten thousand claims', 'too_large', says({ claims: Array.from({ length: 10_000 }, () => good.claims[0]) })],
];

describe('an endpoint that misbehaves', () => {
  it.each(MISBEHAVIOUR)('with %s gives no opinion: %s', async (_, fault, answering) => {
    const started = performance.now();
    expect(await outcome(answering)).toBe(fault);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it.each([301, 302, 303, 307, 308])('is not followed anywhere: %s', async (status) => {
    expect(await outcome(sends('', { location: `${other.url}/chat/completions` }, status))).toBe('redirected');
    expect(standIn.heard).toHaveLength(1);
    expect(other.heard).toEqual([]);
  });

  it('is unreachable where nobody listens', async () => {
    const { url } = other;
    await other.close();
    expect(await outcome(says(good), { url })).toBe('unreachable');
    await other.open();
  });

  it('is told nothing where its certificate is not to be trusted', async () => {
    let asked = 0;
    const server = createServer(selfSigned('localhost'), () => (asked += 1));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await outcome(says(good), { url: `https://127.0.0.1:${port}/v1` })).toBe('certificate');
    expect(asked).toBe(0);
    await new Promise((resolve) => server.close(resolve));
  });

  it('asks to be left alone, and is heard', async () => {
    standIn.answering = sends('{}', { 'retry-after': '7200' }, 429);
    expect(await askEndpoint(endpoint(), asked)).toEqual({ is: 'fault', fault: 'busy', wish: 7200 });
    standIn.answering = sends('{}', { 'retry-after': 'Wed, 21 Oct 2099 07:28:00 GMT' }, 429);
    expect(await askEndpoint(endpoint(), asked)).toEqual({ is: 'fault', fault: 'busy', wish: null });
  });

  it('holds no connection open after a fault', async () => {
    let ended = 0;
    await outcome((response) => {
      response.on('close', () => (ended += 1));
      again(' ', 50)(response, { method: '', path: '', headers: [], body: '' });
    });
    expect(ended).toBe(1);
  });
});

describe('an endpoint that keeps to the form', () => {
  it('is heard, fields of its own and numbers of tokens that are none notwithstanding', async () => {
    expect(await outcome(says(good))).toBe('1 claims');
    expect(await outcome(says({ claims: [] }, { reasoning_content: 'hm', tool_calls: [], refusal: null }))).toBe(
      '0 claims',
    );
    expect(readAnswer(Buffer.from(completion(good)))).toMatchObject({ promptTokens: 900, completionTokens: 70 });
    const odd = JSON.stringify({ ...(JSON.parse(completion(good)) as object), usage: { prompt_tokens: -1 } });
    expect(readAnswer(Buffer.from(odd))).toMatchObject({ is: 'said', promptTokens: null, completionTokens: null });
  });

  it('gets a key only where one is configured', async () => {
    await outcome(says(good));
    await outcome(says(good), { key: 'sk-quiet' });
    const keys = standIn.heard.map(({ headers }) =>
      headers.filter((_, at) => /authorization/i.test(headers[at - 1] ?? '')),
    );
    expect(keys).toEqual([[], ['Bearer sk-quiet']]);
  });
});

describe('a name that was to be near', () => {
  it('is not asked without encryption when it leads elsewhere', async () => {
    expect(await outcome(says(good), { url: 'http://203.0.113.7/v1' })).toBe('forbidden_address');
    expect(await outcome(says(good), { url: 'http://169.254.169.254/v1' })).toBe('forbidden_address');
    expect(standIn.heard).toEqual([]);
  });

  it('is asked on this machine', async () => {
    expect(await outcome(says(good), { url: standIn.url.replace('127.0.0.1', 'localhost') })).toBe('1 claims');
  });
});
