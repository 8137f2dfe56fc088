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

    await desk.slice.db.work('update attempt set claimed_by = gen_random_uuid()');
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
