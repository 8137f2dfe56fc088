import { request } from 'node:http';
import { createConnection } from 'node:net';
import { once } from 'node:events';
import { eventually } from '@lapwing/platform/testing';
import { serverSentEvents } from '../hear-replies/server-sent-events.js';
import { StandIns } from './stand-ins.js';

const PHONE = '+15550200001';
let standIns: StandIns;
beforeAll(async () => {
  standIns = await StandIns.start();
});
afterAll(async () => standIns.stop());

async function rpc(method: string, params: object = {}): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 'seven', method, params });
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${standIns.signalUrl}/api/v1/rpc`, { method: 'POST', headers, body })).json();
}
const send = (message: string) => rpc('send', { account: standIns.account, recipient: [PHONE], message });

it('the Signal stand-in answers like the daemon', async () => {
  expect((await fetch(`${standIns.signalUrl}/api/v1/check`)).status).toBe(200);
  expect(await rpc('listAccounts')).toEqual({ jsonrpc: '2.0', id: 'seven', result: [{ number: standIns.account }] });
  expect(await rpc('nonsense')).toMatchObject({ error: { code: -32601 }, id: 'seven' });
  expect(await send('hello')).toEqual({
    jsonrpc: '2.0',
    id: 'seven',
    result: {
      timestamp: expect.any(Number),
      results: [{ recipientAddress: { uuid: expect.any(String), number: PHONE, username: null }, type: 'SUCCESS' }],
    },
  });
});

/** The first text of a phone that somebody hears who listens now. */
async function firstHeard(headers: Record<string, string>): Promise<unknown> {
  const stop = new AbortController();
  const response = await fetch(`${standIns.signalUrl}/api/v1/events`, { headers, signal: stop.signal });
  let heard: unknown = null;
  for await (const event of serverSentEvents(response.body!, () => undefined)) {
    const { envelope } = JSON.parse(event.data) as { envelope: { dataMessage?: { message: string } } };
    expect(event).toMatchObject({ id: expect.stringMatching(/^\d+$/), event: 'receive' });
    if (envelope.dataMessage !== undefined) heard = envelope.dataMessage.message;
    if (heard !== null) break;
  }
  stop.abort();
  return heard;
}

it('keeps what phones say before anybody listens', async () => {
  await send('one');
  await standIns.reply({ from: PHONE, text: 'two' });
  expect(await firstHeard({})).toBe('two');
});

it('tells again what a listener missed, after the last event it saw', async () => {
  await standIns.reply({ from: PHONE, text: 'three' });
  expect(await firstHeard({ 'last-event-id': '0' })).toBe('two');
});

it('pages show hostile text as text', async () => {
  await send('<img src=x onerror=alert(1)>');
  const page = await (await fetch(`${standIns.signalUrl}/`)).text();
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).not.toContain('<img');
});

it('nobody reaches them under another name', async () => {
  for (const url of [standIns.signalUrl, standIns.mailUrl]) {
    const { port } = new URL(url);
    const asked = request({ host: '127.0.0.1', port, headers: { host: 'evil.example' } }).end();
    const [answer] = (await once(asked, 'response')) as [{ statusCode: number; resume: () => void }];
    answer.resume();
    expect(answer.statusCode).toBe(421);
  }
});

it('the mail catcher takes a whole pipelined session, dots and eight bits included', async () => {
  const { port } = new URL(standIns.smtpUrl);
  const socket = createConnection({ host: '127.0.0.1', port: Number(port) });
  socket.resume();
  socket.write('EHLO me\r\nMAIL FROM:<a@mail.example>\r\nRCPT TO:<b@mail.example>\r\nDATA\r\n');
  socket.write('Subject: hi\r\n\r\n..dot\r\nпривет http://desk.example/a#t <b>\r\n.\r\nQUIT\r\n');
  await once(socket, 'close');
  await eventually(async () => {
    expect(await standIns.mailsTo('b@mail.example')).toMatchObject([
      { subject: 'hi', text: '.dot\r\nпривет http://desk.example/a#t <b>', links: ['http://desk.example/a#t'] },
    ]);
  });
  expect(await (await fetch(`${standIns.mailUrl}/messages?after=1`)).json()).toEqual({ messages: [] });
  const page = await (await fetch(`${standIns.mailUrl}/`)).text();
  expect(page).toContain('href="http://desk.example/a#t"');
  expect(page).not.toContain('<b>');
});
