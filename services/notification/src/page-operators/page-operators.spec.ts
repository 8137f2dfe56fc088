import { randomUUID } from 'node:crypto';
import { memberChanged, noticeChanged, notificationStatus } from '@lapwing/contracts';
import { checkLedger } from '@lapwing/domain';
import { Desk, type Worker } from '../testing/desk.js';
import { ErrandRow } from '../run-errands/errand.row.js';
import { ledgerOfErrand } from '../run-errands/errand.store.js';

let desk: Desk;
let ann: Worker;
let bo: Worker;
let caseworker: Worker;
beforeEach(async () => {
  desk = await Desk.open();
  ann = await desk.joins({ preferred: 'email' }, ['operator']);
  bo = await desk.elsewhere().joins({ language: 'ru' }, ['operator']);
  caseworker = await desk.joins();
});
afterEach(async () => {
  const rows = await desk.slice.database.inWork((tx) => tx.find(ErrandRow));
  expect(checkLedger(rows.map(ledgerOfErrand))).toEqual([]);
  await desk.close();
});

let version = 0;
async function notice(
  id: string,
  state: 'open' | 'taken' | 'cleared' | 'muted' = 'open',
  urgency: 'page' | 'tell' = 'page',
  mutedUntil: string | null = null,
): Promise<void> {
  version += 1;
  const at = desk.slice.clock.now().toISOString();
  await desk.slice.deliver(noticeChanged, { id, version, urgency, state, mutedUntil, at });
  await desk.slice.runTimers();
}

/** Time passes in steps of five minutes. */
async function passes(minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 5) {
    desk.slice.clock.advance('5 min');
    await desk.slice.runEvery('operators.page');
    await desk.slice.runTimers();
  }
}

const mails = async (worker: Worker) => (await desk.standIns.mailsTo(worker.email)).map(({ text }) => text.trim());
const texts = async (worker: Worker) => (await desk.standIns.textsOn(worker.phone)).map((text) => text.trim());

const PAGE = 'The desk needs a look: something has trouble. Open Status.';
const PAGE_RU = 'Нужно взглянуть: у стола неполадка. Откройте «Состояние».';

describe('operators', () => {
  it('of every organisation are rung at once, on the channel they like, and nobody else is', async () => {
    await notice(randomUUID());
    expect([await mails(ann), await texts(ann)]).toEqual([[PAGE], []]);
    expect([await mails(bo), await texts(bo)]).toEqual([[], [PAGE_RU]]);
    expect([await mails(caseworker), await texts(caseworker)]).toEqual([[], []]);
  });

  it('are rung every half hour until somebody has it, and hear once that it is over', async () => {
    const id = randomUUID();
    await notice(id);
    await passes(65);
    expect(await mails(ann)).toEqual([PAGE, `Again: ${PAGE}`, `Again: ${PAGE}`]);
    await notice(id, 'taken');
    await passes(120);
    expect(await mails(ann)).toHaveLength(3);
    await notice(id, 'cleared');
    await passes(20);
    expect((await mails(ann)).slice(3)).toEqual(['The desk is well again. Nothing to do.']);
    expect((await texts(bo)).at(-1)).toBe('Снова всё в порядке. Делать ничего не нужно.');
    await passes(600);
    expect(await mails(ann)).toHaveLength(4);
  });

  it('get one message for a thousand troubles', async () => {
    for (let many = 0; many < 40; many += 1) await notice(randomUUID());
    expect(await mails(ann)).toEqual([PAGE]);
  });

  it('are not rung each time something comes and goes', async () => {
    const id = randomUUID();
    for (let round = 0; round < 5; round += 1) {
      await notice(id);
      await passes(5);
      await notice(id, 'cleared');
    }
    expect(await mails(ann)).toEqual([PAGE]);
  });

  it('are left alone while a notice is muted, and rung when it still stands after that', async () => {
    const id = randomUUID();
    const until = new Date(desk.slice.clock.now().getTime() + 3_600_000).toISOString();
    await notice(id, 'muted', 'page', until);
    await passes(55);
    expect(await mails(ann)).toEqual([]);
    await passes(10);
    expect(await mails(ann)).toEqual([PAGE]);
  });

  it('get one digest in six hours of what is not urgent', async () => {
    await notice(randomUUID(), 'open', 'tell');
    await notice(randomUUID(), 'open', 'tell');
    expect(await mails(ann)).toEqual([]);
    await passes(15);
    await notice(randomUUID(), 'open', 'tell');
    await passes(330);
    const digest = 'When you are at the desk: something needs a look. Open Status.';
    expect(await mails(ann)).toEqual([digest]);
    expect(await mails(bo)).toHaveLength(1);
    await passes(60);
    expect(await mails(ann)).toEqual([digest, digest]);
  });

  it('who left are not rung', async () => {
    const gone = { orgId: desk.orgId, memberId: ann.memberId, version: 2, language: 'en' as const, active: false };
    await desk.slice.deliver(memberChanged, { ...gone, roles: ['operator'] });
    await notice(randomUUID());
    expect(await mails(ann)).toEqual([]);
    expect(await texts(bo)).toEqual([PAGE_RU]);
  });
});

describe('a ring to operators', () => {
  it('is recorded before it leaves, and goes by the other channel when the first refuses', async () => {
    await desk.standIns.failMail({ fault: 'reply', stage: 'rcpt', code: 550 });
    await notice(randomUUID());
    const rows = await desk.slice.db.work<{ story: string }>(
      `select channel || ' ' || attempt || ' ' || state as story from errand where member_id = $1 order by id`,
      [ann.memberId],
    );
    expect(rows.map(({ story }) => story)).toEqual(['email 1 failed', 'signal 1 sent']);
    expect(await texts(ann)).toEqual([PAGE]);
  });

  it('whose outcome is unknown is repeated under the same Message-ID and says so', async () => {
    await desk.standIns.failMail({ fault: 'drop_after_data' });
    await notice(randomUUID());
    desk.slice.clock.advance('5 s');
    await desk.slice.runTimers();
    const got = await desk.standIns.mailsTo(ann.email);
    expect(got.map(({ text }) => text.trim())).toEqual([PAGE, `Again: ${PAGE}`]);
    expect(new Set(got.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('that a lost process had in hand is unknown and is repeated', async () => {
    await notice(randomUUID());
    const cut = `update errand set state = 'recorded', completed_at = null where member_id = $1`;
    await desk.slice.db.work(cut, [ann.memberId]);
    desk.slice.clock.advance('5 min');
    await desk.slice.runEvery('errands.recover');
    desk.slice.clock.advance('5 s');
    await desk.slice.runTimers();
    expect(await mails(ann)).toEqual([PAGE, `Again: ${PAGE}`]);
  });

  it('that the queue lost is sent all the same', async () => {
    const at = desk.slice.clock.now().toISOString();
    version += 1;
    const event = { id: randomUUID(), version, urgency: 'page', state: 'open', mutedUntil: null, at } as const;
    await desk.slice.deliver(noticeChanged, event);
    await desk.slice.db.work(`delete from timer where name = 'errand.send'`);
    await desk.slice.runTimers();
    expect(await mails(ann)).toEqual([]);
    desk.slice.clock.advance('5 min');
    await desk.slice.runEvery('errands.recover');
    await desk.slice.runTimers();
    expect(await mails(ann)).toEqual([PAGE]);
  });

  it('is as long on the wire as a message about an entry', async () => {
    await desk.alert({ duties: [ann.memberId] });
    await notice(randomUUID());
    const raw = (await desk.standIns.mailsTo(ann.email)).map((mail) => mail.raw.length);
    expect(raw).toHaveLength(2);
    expect(new Set(raw).size).toBe(1);
  });
});

it('where no operator can be reached, the status says so', async () => {
  const operators = async () =>
    (await desk.slice.ask(notificationStatus, {})).checks.find(({ name }) => name === 'operators');
  await desk.slice.db.work('update address set verified_at = null');
  expect(await operators()).toMatchObject({ ok: true });
  await notice(randomUUID());
  expect(await operators()).toMatchObject({ ok: false, detail: 'no operator can be reached' });
});
