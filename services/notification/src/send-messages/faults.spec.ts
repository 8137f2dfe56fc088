import { createServer, type AddressInfo } from 'node:net';
import { eventually } from '@lapwing/platform/testing';
import { SignalStateStore } from '../tend-signal/signal-state.store.js';
import { Desk, type Worker } from '../testing/desk.js';

let service: Desk;
/** An organisation of its own for each test, so that nobody else's rings get between. */
let desk: Desk;
let ann: Worker;
beforeAll(async () => {
  service = await Desk.open();
});
beforeEach(async () => {
  desk = service.elsewhere();
  ann = await desk.joins();
});
afterAll(async () => service.close());
afterEach(async () => {
  await desk.standIns.clearFaults();
  await desk.slice.database.inWork((tx) => desk.slice.get(SignalStateStore).well(tx));
  expect(await desk.ledgerFaults()).toEqual([]);
});

/** Rings once and lives through the next two minutes. */
async function ring(): Promise<string> {
  const { alertId } = await desk.alert();
  for (const pause of ['5 s', '30 s', '55 s']) await desk.passes(pause);
  return alertId;
}

/** An address where something listened a moment ago. */
async function addressOfNobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

const told = async (alertId: string) => (await desk.story(alertId)).map((line) => line.replace('delivered', 'sent'));

describe('when Signal', () => {
  it.each([
    ['cannot reach the network', { fault: 'NETWORK_FAILURE' }, 'network'],
    ['does not know the number', { fault: 'UNREGISTERED_FAILURE' }, 'unregistered'],
    ['refuses the call', { fault: 'error', code: -1 }, 'refused'],
    ['cannot do I/O', { fault: 'error', code: -3 }, 'io'],
    ['rejects our captcha', { fault: 'error', code: -6 }, 'captcha_rejected'],
    ['does not understand', { fault: 'error', code: -32602 }, 'not_understood'],
    ['lost our account', { fault: 'account_gone' }, 'account_gone'],
  ])('%s, the mail goes at once and one of the two arrives', async (_name, fault, because) => {
    await desk.standIns.failSignal(fault);
    const alertId = await ring();
    expect(await told(alertId)).toEqual(['0/0 signal 1 failed', '0/0 email 1 sent']);
    expect((await desk.ledger(alertId))[0]?.failure).toBe(because);
  });

  it.each([
    ['limits us', { fault: 'RATE_LIMIT_FAILURE' }, 'rate_limit'],
    ['wants a captcha', { fault: 'RATE_LIMIT_FAILURE', token: 'challenge' }, 'captcha_wanted'],
    ['limits us by an error', { fault: 'error', code: -5 }, 'rate_limit'],
    ['wants a captcha by an error', { fault: 'error', code: -5, token: 'challenge' }, 'captcha_wanted'],
  ])(
    '%s, the mail goes at once, and nothing more leaves by Signal before its pause is over',
    async (_name, fault, because) => {
      await desk.standIns.failSignal(fault);
      const alertId = await ring();
      expect(await told(alertId)).toEqual(['0/0 signal 1 unknown', '0/0 email 1 sent', '0/0 signal 2 failed']);
      expect((await desk.ledger(alertId)).map(({ failure }) => failure)).toEqual([because, null, because]);
    },
  );

  it.each([
    ['never answers and has not sent', { fault: 'hang' }, 'timeout', 1],
    ['never answers but has sent', { fault: 'deliver_then_hang' }, 'timeout', 2],
    ['hangs up after sending', { fault: 'deliver_then_drop' }, 'connection_lost', 2],
    ['breaks inside', { fault: 'error', code: -32603 }, 'internal_error', 1],
  ])('%s, the outcome is unknown: mail at once, and one repeat that says so', async (_name, fault, because, copies) => {
    await desk.standIns.failSignal(fault);
    const alertId = await ring();
    expect(await told(alertId)).toEqual(['0/0 signal 1 unknown', '0/0 email 1 sent', '0/0 signal 2 sent']);
    expect((await desk.ledger(alertId))[0]?.failure).toBe(because);
    const texts = await desk.standIns.textsOn(ann.phone);
    expect(texts).toHaveLength(copies);
    expect(texts.at(-1)).toMatch(/^Again: New entry /);
  });

  it.each([{ fault: 'IDENTITY_FAILURE' }, { fault: 'error', code: -4 }])(
    'finds another identity key, the channel stops for that member and mail is used from then on: %j',
    async (fault) => {
      await desk.standIns.failSignal(fault);
      expect(await told(await ring())).toEqual(['0/0 signal 1 failed', '0/0 email 1 sent']);
      expect(await told((await desk.alert()).alertId)).toEqual(['0/0 email 1 sent']);
    },
  );

  it('is not there at all, the mail goes at once', async () => {
    const lonely = await Desk.open({ signalUrl: await addressOfNobody() });
    await lonely.joins();
    const { alertId } = await lonely.alert();
    expect(await lonely.story(alertId)).toEqual(['0/0 signal 1 failed', '0/0 email 1 sent']);
    expect((await lonely.ledger(alertId))[0]?.failure).toBe('unreachable');
    await lonely.close();
  });

  it('reports what phones received and showed', async () => {
    const { alertId } = await desk.alert();
    await eventually(async () => expect(await desk.story(alertId)).toEqual(['0/0 signal 1 delivered']));
    await desk.standIns.reply({ from: ann.phone, text: 'who is this?' });
    await eventually(async () => expect(await desk.story(alertId)).toEqual(['0/0 signal 1 read']));
  });
});

describe('when the mail server', () => {
  beforeEach(async () => {
    desk = service.elsewhere();
    ann = await desk.joins({ preferred: 'email' });
  });

  it.each([
    ['is not available', { fault: 'reply', stage: 'mail', code: 421 }],
    ['is busy', { fault: 'reply', stage: 'rcpt', code: 450 }],
    ['has a local error', { fault: 'reply', stage: 'end', code: 451 }],
    ['knows no such mailbox', { fault: 'reply', stage: 'rcpt', code: 550 }],
    ['refuses the text', { fault: 'reply', stage: 'data', code: 550 }],
  ])('%s, Signal goes at once', async (_name, fault) => {
    await desk.standIns.failMail(fault);
    const alertId = await ring();
    expect(await told(alertId)).toEqual(['0/0 email 1 failed', '0/0 signal 1 sent']);
  });

  it.each([
    ['falls silent after the text', { fault: 'hang_after_data' }, 2],
    ['takes the text and hangs up', { fault: 'drop_after_data' }, 2],
    ['hangs up without taking it', { fault: 'lose_after_data' }, 1],
  ])('%s, the outcome is unknown and a repeat follows under the same Message-ID', async (_name, fault, copies) => {
    await desk.standIns.failMail(fault);
    const alertId = await ring();
    expect(await told(alertId)).toEqual(['0/0 email 1 unknown', '0/0 signal 1 sent', '0/0 email 2 sent']);
    const mails = await desk.standIns.mailsTo(ann.email);
    expect(mails).toHaveLength(copies);
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1);
    expect(mails.at(-1)?.text).toMatch(/^Again: New entry /);
  });

  it('is busy and Signal is out of the question, tries go on with growing pauses until one gets through', async () => {
    await desk.standIns.failSignal({ fault: 'error', code: -32602 });
    await desk.standIns.failMail({ fault: 'reply', stage: 'rcpt', code: 450, times: 2 });
    expect(await told(await ring())).toEqual([
      '0/0 email 1 failed',
      '0/0 signal 1 failed',
      '0/0 email 2 failed',
      '0/0 email 3 sent',
    ]);
  });
});

it('what nobody needs any more is not sent', async () => {
  await desk.standIns.failSignal({ fault: 'NETWORK_FAILURE' });
  await desk.standIns.failMail({ fault: 'reply', stage: 'rcpt', code: 450 });
  const alert = await desk.alert();
  await desk.alert({ ...alert, version: 2, state: 'closed' });
  await desk.passes('5 s');
  expect(await told(alert.alertId)).toEqual(['0/0 signal 1 failed', '0/0 email 1 failed']);
});
