import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { alertAcknowledged } from '@lapwing/contracts';
import { Metrics } from '@lapwing/platform';
import { eventually } from '@lapwing/platform/testing';
import { Desk, type Worker } from '../testing/desk.js';

const TIMESTAMP = 1_780_000_000_123;
const ACCEPTED = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  result: {
    timestamp: TIMESTAMP,
    results: [{ recipientAddress: { uuid: null, number: null, username: null }, type: 'SUCCESS' }],
  },
});

/** A daemon whose phones are faster than its answers: a send is answered only when the test says so. */
class SlowDaemon {
  private readonly listeners = new Set<ServerResponse>();
  private readonly waiting: ServerResponse[] = [];
  private said = TIMESTAMP;
  private prompt = false;
  private readonly server = createServer((request, response) => {
    if (request.url?.startsWith('/api/v1/events') !== true) {
      this.waiting.push(response);
      return this.prompt ? this.answer() : undefined;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    this.listeners.add(response);
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get sends(): number {
    return this.waiting.length;
  }

  answer(): void {
    for (const response of this.waiting.splice(0)) response.end(ACCEPTED);
  }

  /** Answers what waits and from now on at once. */
  hurry(): void {
    this.prompt = true;
    this.answer();
  }

  phoneSays(number: string, content: object): void {
    this.said += 1;
    const envelope = { sourceNumber: number, timestamp: this.said, ...content };
    for (const listener of this.listeners) listener.write(`event:receive\ndata:${JSON.stringify({ envelope })}\n\n`);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

let daemon: SlowDaemon;
let desk: Desk;
let ann: Worker;
beforeEach(async () => {
  daemon = new SlowDaemon();
  desk = await Desk.open({ signalUrl: await daemon.start(), sendTimeoutMs: 10_000 });
  ann = await desk.joins();
  await eventually(async () => expect(await metrics()).toContain('signal_line_stands 1'));
});
afterEach(async () => {
  daemon.answer();
  await desk.close();
  daemon.stop();
});

const metrics = async () => (await desk.slice.get(Metrics).render()).text;
const words = () => desk.slice.db.work('select * from early_word');

/** Rings; the phone speaks and is heard before the daemon says what the message is called. */
async function ringAndHear(content: object, did: string): Promise<string> {
  const alerting = desk.alert();
  await eventually(() => expect(daemon.sends).toBe(1));
  daemon.phoneSays(ann.phone, content);
  await eventually(async () => expect(await metrics()).toContain(`signal_heard_total{did="${did}"} 1`));
  daemon.hurry();
  return (await alerting).alertId;
}

it.each([
  ['delivered', { receiptMessage: { isDelivery: true, isRead: false, timestamps: [TIMESTAMP] } }],
  ['read', { receiptMessage: { isDelivery: false, isRead: true, timestamps: [TIMESTAMP] } }],
])('a receipt that is faster than the answer still proves the message %s', async (state, content) => {
  const alertId = await ringAndHear(content, 'receipt');
  await desk.slice.runTimers();
  expect(await desk.story(alertId)).toEqual([`0/0 signal 1 ${state}`]);
  expect(await words()).toEqual([]);
  const text = await metrics();
  expect(text).toContain('ring_latency_seconds_count 1');
  expect(text).toContain('attempt_seconds_count{channel="signal",outcome="accepted"} 1');
});

it.each([
  ['reply that quotes it', { dataMessage: { message: '1', quote: { id: TIMESTAMP } } }],
  ['thumb', { dataMessage: { reaction: { emoji: '👍', targetSentTimestamp: TIMESTAMP } } }],
])('a %s and is faster than the answer still takes the duty', async (_name, content) => {
  await ringAndHear(content, 'early');
  await desk.slice.runTimers();
  const events = await desk.slice.published(alertAcknowledged);
  expect(events.map((event) => event.memberId)).toEqual([ann.memberId]);
  expect(await words()).toEqual([]);
});

it('what speaks of no message that is leaving is not kept', async () => {
  const alerting = desk.alert();
  await eventually(() => expect(daemon.sends).toBe(1));
  daemon.answer();
  await alerting;
  daemon.phoneSays(ann.phone, { receiptMessage: { isDelivery: true, timestamps: [TIMESTAMP + 5] } });
  await eventually(async () => expect(await metrics()).toContain('signal_heard_total{did="receipt"} 1'));
  expect(await words()).toEqual([]);
});

it('what never found its message is forgotten after an hour', async () => {
  await ringAndHear({ receiptMessage: { isDelivery: true, timestamps: [TIMESTAMP + 5] } }, 'receipt');
  expect(await words()).toHaveLength(1);
  desk.slice.clock.advance('2 h');
  await desk.slice.runEvery('duties.sweep');
  expect(await words()).toEqual([]);
});
