import { eventually } from '@lapwing/platform/testing';
import { AnyChannel } from '../send-messages/any.channel.js';
import { Desk, type Worker } from '../testing/desk.js';

/** The process dies at a chosen moment: what it was about to do never happens, and nothing is written any more. */
function dieAt(desk: Desk, moment: 'before the message leaves' | 'after the message left'): () => void {
  const channels = desk.slice.get(AnyChannel);
  const living = channels.send.bind(channels);
  channels.send = async (channel, letter) => {
    if (moment === 'after the message left') await living(channel, letter);
    throw new Error('killed');
  };
  return () => {
    channels.send = living;
  };
}

describe.each([
  ['before the message leaves', 1],
  ['after the message left', 2],
] as const)('a process killed %s', (moment, copies) => {
  let desk: Desk;
  let ann: Worker;
  beforeAll(async () => {
    desk = await Desk.open();
    ann = await desk.joins({ preferred: 'email', signal: null });
  });
  afterAll(async () => desk.close());

  it('leaves an unknown outcome, which one marked repeat follows', async () => {
    const revive = dieAt(desk, moment);
    await desk.alert().catch(() => undefined);
    revive();
    const [alert] = await desk.slice.db.work<{ alert_id: string }>('select alert_id from alert');
    const alertId = alert?.alert_id ?? '';
    expect(await desk.story(alertId)).toEqual(['0/0 email 1 recorded']);

    await desk.slice.runEvery('duties.sweep');
    expect(await desk.story(alertId)).toEqual(['0/0 email 1 recorded']);
    desk.slice.clock.advance('16 s');
    await desk.slice.runEvery('duties.sweep');
    expect(await desk.story(alertId)).toEqual(['0/0 email 1 unknown']);
    await desk.passes('5 s');
    expect(await desk.story(alertId)).toEqual(['0/0 email 1 unknown', '0/0 email 2 sent']);

    const mails = await desk.standIns.mailsTo(ann.email);
    expect(mails).toHaveLength(copies);
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1);
    expect(mails.at(-1)?.text).toMatch(/^Again: New entry/);
    expect(await desk.ledgerFaults()).toEqual([]);
  });
});

describe('a process killed before it began to send', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(async () => desk.close());

  it('leaves a record that is sent as if nothing had happened', async () => {
    const ann = await desk.joins({ preferred: 'email' });
    const revive = dieAt(desk, 'before the message leaves');
    await desk.alert().catch(() => undefined);
    revive();
    await desk.slice.db.work('update attempt set claimed_at = null, claimed_by = null');
    await desk.slice.db.work('delete from timer');
    await desk.passes('11 s');
    await desk.slice.runEvery('duties.sweep');
    await desk.slice.runTimers();
    const mails = await desk.standIns.mailsTo(ann.email);
    expect(mails.map((mail) => mail.text.slice(0, 9))).toEqual(['New entry']);
  });
});

it('what another process has in hand is left to it for as long as it says so', async () => {
  const desk = await Desk.open();
  await desk.joins({ preferred: 'email', signal: null });
  const revive = dieAt(desk, 'before the message leaves');
  await desk.alert().catch(() => undefined);
  revive();
  const [alert] = await desk.slice.db.work<{ alert_id: string }>('select alert_id from alert');
  const alertId = alert?.alert_id ?? '';
  await desk.slice.db.work('update attempt set claimed_at = $1, claimed_by = gen_random_uuid()', [
    desk.slice.clock.now(),
  ]);
  for (const _ of [1, 2, 3]) {
    desk.slice.clock.advance('14 s');
    await desk.slice.db.work('update attempt set claimed_at = $1', [desk.slice.clock.now()]);
    await desk.slice.runEvery('duties.sweep');
  }
  expect(await desk.story(alertId)).toEqual(['0/0 email 1 recorded']);
  await desk.close();
});

it('a message that takes long stays in the hand of the process that sends it', async () => {
  const desk = await Desk.open({ sendTimeoutMs: 6_000 });
  await desk.joins();
  await desk.standIns.failSignal({ fault: 'hang' });
  const alerting = desk.alert();
  await eventually(async () => expect(await held(desk)).toHaveLength(1));
  desk.slice.clock.advance('1 min');
  await eventually(async () => expect(await held(desk)).toEqual([desk.slice.clock.now()]));
  await desk.slice.runEvery('duties.sweep');
  expect(await held(desk)).toHaveLength(1);
  await alerting;
  await desk.close();
});

/** When attempts without an outcome were last in hand. */
async function held(desk: Desk): Promise<Date[]> {
  const rows = await desk.slice.db.work<{ claimed_at: Date }>(
    "select claimed_at from attempt where state = 'recorded' and claimed_at is not null",
  );
  return rows.map((row) => row.claimed_at);
}
