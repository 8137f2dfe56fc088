import {
  acknowledgementsByLink,
  addressesRemove,
  addressesResume,
  alertAcknowledged,
  coverAnswer,
  coverSet,
  deliveriesRetry,
  dutiesAcknowledge,
  dutiesHandOver,
  dutiesPutOff,
  duressSet,
  policiesPreview,
  signalChangedKeys,
  signalTrust,
} from '@lapwing/contracts';
import { defaultPolicy, type Role } from '@lapwing/domain';
import { eventually } from '@lapwing/platform/testing';
import { HearingStore } from './hear-replies/hearing.store.js';
import { AddressStore } from './keep-recipients/address.store.js';
import { AddressRow } from './keep-recipients/address.row.js';
import { bounce, reply } from './testing/incoming-mail.js';
import { builtPrograms } from './testing/built-programs.js';
import { Desk, type Worker } from './testing/desk.js';

const ADMIN = ['organisation_admin'] as const;
const PHRASE = 'the lamp is broken';

let service: Desk;
let desk: Desk;
let lead: Worker;
let ann: Worker;
let bo: Worker;
beforeAll(async () => {
  service = await Desk.open({ ...(await builtPrograms()), coverDelayMs: 0 });
  await service.slice.runEvery('mailbox.read');
});
beforeEach(async () => {
  desk = service.elsewhere();
  ann = await desk.joins();
  bo = await desk.joins();
  lead = await desk.joins({}, [...ADMIN]);
});
afterEach(async () => {
  expect(await desk.ledgerFaults()).toEqual([]);
  expect(desk.slice.log.errors).toEqual([]);
});
afterAll(async () => service.close());

const admin = () => desk.actor(lead, [...ADMIN]);
const takenBy = async (alertId: string) =>
  (await desk.slice.published(alertAcknowledged))
    .filter((event) => event.alertId === alertId)
    .map(({ memberId }) => memberId);
const addressOf = ({ memberId }: Worker, channel: 'email' | 'signal') =>
  desk.slice.database.inWork((tx) => tx.findOneBy(AddressRow, { orgId: desk.orgId, memberId, channel }));
const untilHeard = (worker: Worker, many: number) =>
  eventually(async () => {
    await desk.slice.runTimers();
    const sql = 'select sent_at from signal_heard where member_id = $1';
    expect(await desk.slice.db.work(sql, [worker.memberId])).toHaveLength(many);
  });
const rungFor = async (alertId: string, worker: Worker) =>
  (await desk.ledger(alertId)).filter(({ memberId, step }) => memberId === worker.memberId && step >= 0);
const mailArrives = async (mail: string | Buffer) => {
  await desk.standIns.mailArrives(mail);
  await desk.slice.runEvery('mailbox.read');
  await desk.slice.runTimers();
};
const lastMailTo = async (address: string) => (await desk.standIns.mailsTo(address)).at(-1)!;
const tokenIn = ({ links }: { links: string[] }) => new URL(links[0] ?? '').hash.slice(1);

describe('a phone that shows another key', () => {
  it('takes nothing and puts nothing off: it may be in other hands', async () => {
    await desk.slice.runEvery('signal.keys');
    const { alertId } = await desk.alert({ duties: [ann.memberId] });
    await desk.standIns.newKeyOn(ann.phone);
    await desk.slice.runEvery('signal.keys');
    await desk.slice.runTimers();
    expect((await addressOf(ann, 'signal'))?.stopped).toBe('untrusted_identity');
    await desk.standIns.reply({ from: ann.phone, text: '1' });
    await untilHeard(ann, 1);
    expect(await takenBy(alertId)).toEqual([]);
  });

  it('is still understood when it gives the duress phrase', async () => {
    await desk.slice.ask(duressSet, { phrase: PHRASE }, desk.actor(ann));
    const place = { orgId: desk.orgId, memberId: ann.memberId, channel: 'signal' as const };
    await desk.slice.database.inWork((tx) => desk.slice.get(AddressStore).stop(tx, place, 'untrusted_identity'));
    const { alertId } = await desk.alert({ duties: [ann.memberId] });
    await desk.standIns.reply({ from: ann.phone, text: PHRASE });
    await untilHeard(ann, 1);
    await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(ann));
    expect(await takenBy(alertId)).toEqual([]);
    await eventually(async () => {
      await desk.slice.runTimers();
      expect((await addressOf(ann, 'email'))?.stopped).toBe('duress');
    });
  });

  it('that is trusted again stays silent while a duress phrase stands, and is lifted with it', async () => {
    await desk.slice.ask(duressSet, { phrase: PHRASE }, desk.actor(ann));
    await desk.alert({ duties: [ann.memberId] });
    await desk.slice.runEvery('signal.keys');
    await desk.standIns.newKeyOn(ann.phone);
    await desk.slice.runEvery('signal.keys');
    const { alertId } = await desk.alert({ duties: [ann.memberId] });
    await mailArrives(reply(await lastMailTo(ann.email), ann.email, PHRASE));
    const { items } = await desk.slice.ask(signalChangedKeys, {}, admin());
    const wish = { memberId: ann.memberId, safetyNumber: items[0]?.safetyNumber ?? '' };
    expect(await desk.slice.ask(signalTrust, wish, admin())).toEqual({ trusted: true, because: null });
    const next = await desk.alert({ duties: [ann.memberId] });
    expect(await rungFor(next.alertId, ann)).toEqual([]);
    expect(await takenBy(alertId)).toEqual([]);
    await desk.slice.ask(addressesResume, { memberId: ann.memberId }, admin());
    expect((await addressOf(ann, 'signal'))?.stopped).toBeNull();
  });
});

it('a number that somebody else has registered anew takes nothing before its key is looked at', async () => {
  const { alertId } = await desk.alert({ duties: [ann.memberId] });
  const stolen = '9f1f7d2e-0000-4000-8000-000000000001';
  expect((await addressOf(ann, 'signal'))?.finders).toHaveLength(2);
  const hearing = desk.slice.get(HearingStore);
  const heard = { senders: [ann.phone, stolen], sentAt: 1, receipt: null };
  const said = { text: '1', quotes: null, reaction: null, reachedAt: null };
  await desk.slice.database.inWork((tx) => hearing.take(tx, { ...heard, reply: said }));
  expect(await takenBy(alertId)).toEqual([]);
});

describe('whoever keeps the mailbox a member has left', () => {
  const moves = async (worker: Worker, email: string) => {
    desk.slice.clock.advance('1 min');
    await desk.isReachedAt(worker, 'email', email);
    desk.slice.clock.advance('1 min');
  };

  it('does not stop the new one by a report about a mail to the old one', async () => {
    const cy = await desk.joins({ preferred: 'email', signal: null });
    await desk.alert({ duties: [cy.memberId] });
    const { messageId } = await lastMailTo(cy.email);
    await moves(cy, 'new-place@mail.example');
    await mailArrives(bounce(messageId, { to: cy.email, status: '5.1.1', words: '550 5.1.1 User unknown' }));
    expect((await addressOf(cy, 'email'))?.stopped).toBeNull();
    const next = await desk.alert({ duties: [cy.memberId] });
    expect((await desk.story(next.alertId))[0]).toBe('0/0 email 1 sent');
  });

  it('takes nothing by the link of a mail to the old one', async () => {
    const cy = await desk.joins({ preferred: 'email', signal: null });
    const { alertId } = await desk.alert({ duties: [cy.memberId] });
    const token = tokenIn(await lastMailTo(cy.email));
    await moves(cy, 'newer-place@mail.example');
    await expect(desk.slice.ask(acknowledgementsByLink, { token })).rejects.toMatchObject({
      code: 'token_not_usable',
    });
    expect(await takenBy(alertId)).toEqual([]);
  });

  it('takes nothing by a link once the address is gone', async () => {
    const cy = await desk.joins({ preferred: 'email' });
    const { alertId } = await desk.alert({ duties: [cy.memberId] });
    const token = tokenIn(await lastMailTo(cy.email));
    const wish = { memberId: cy.memberId, channel: 'email' as const, confirm: true };
    expect(await desk.slice.ask(addressesRemove, wish, desk.actor(cy))).toMatchObject({ removed: true });
    await expect(desk.slice.ask(acknowledgementsByLink, { token })).rejects.toMatchObject({
      code: 'token_not_usable',
    });
    expect(await takenBy(alertId)).toEqual([]);
  });

  it('takes nothing by an answer to a mail to the old one', async () => {
    const cy = await desk.joins({ preferred: 'email', signal: null });
    const { alertId } = await desk.alert({ duties: [cy.memberId] });
    const mail = await lastMailTo(cy.email);
    await moves(cy, 'newest-place@mail.example');
    await mailArrives(reply(mail, 'newest-place@mail.example', '1'));
    expect(await takenBy(alertId)).toEqual([]);
  });
});

it('handing over again and again does not keep what is critical with one phone', async () => {
  const { alertId } = await desk.alert({ duties: [ann.memberId] });
  const wish = { alertId, memberId: bo.memberId };
  for (let turn = 0; turn < 12; turn += 1) {
    await desk.slice.ask(dutiesHandOver, wish, desk.actor(ann)).catch(() => null);
    await desk.slice.runTimers();
    await desk.passes('4 min');
  }
  expect(await rungFor(alertId, lead)).not.toEqual([]);
});

it.each([
  ['having it', 'critical', 31, (alertId: string) => desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(ann))],
  [
    'putting it off',
    'high',
    241,
    (alertId: string) => desk.slice.ask(dutiesPutOff, { alertId, minutes: 240 }, desk.actor(ann)),
  ],
] as const)('%s again and again does not keep what is %s with one phone either', async (_, urgency, minutes, keep) => {
  const { alertId } = await desk.alert({ duties: [ann.memberId], urgency });
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await rungFor(alertId, lead)).toEqual([]);
    await keep(alertId);
    await desk.passes(`${minutes} min`);
  }
  expect(await rungFor(alertId, lead)).toHaveLength(1);
});

describe('an organisation that is told at a constant rate', () => {
  const covered = async (mode: 'covered' | 'prompt', version: number) =>
    desk.slice.ask(coverSet, { version, mode, minutes: 15 }, admin());

  it('tells at once what waited for a slot when it chooses to be told at once', async () => {
    const second = await desk.joins({}, [...ADMIN]);
    await covered('covered', 0);
    await desk.slice.runEvery('cover.slots');
    const { alertId } = await desk.alert({ duties: [ann.memberId] });
    const { wishId } = await covered('prompt', 1);
    const agreed = { id: wishId ?? '', agree: true };
    await desk.slice.ask(coverAnswer, agreed, desk.actor(second, [...ADMIN]));
    await desk.slice.runEvery('cover.slots');
    await desk.slice.runTimers();
    expect((await desk.ledger(alertId)).filter(({ state }) => state === 'recorded')).toEqual([]);
    expect((await desk.standIns.mailsTo(ann.email)).length).toBeGreaterThan(0);
  });

  it('is not made one by an admin alone without the other admins hearing of it', async () => {
    const other = await desk.joins({}, [...ADMIN]);
    await covered('covered', 0);
    await eventually(async () => {
      await desk.slice.runTimers();
      const texts = (await desk.standIns.mailsTo(other.email)).map(({ text }) => text);
      expect(texts.some((text) => text.startsWith('A line to one of your team is stopped.'))).toBe(true);
    });
    expect(await desk.standIns.mailsTo(lead.email)).toEqual([]);
  });

  it('rings the next person at once where somebody is reached by a phone alone', async () => {
    await covered('covered', 0);
    const cy = await desk.joins({ email: null });
    const { alertId } = await desk.alert({ duties: [cy.memberId] });
    expect((await desk.ledger(alertId)).map(({ channel }) => channel)).toEqual(['email']);
    expect(await rungFor(alertId, cy)).toEqual([]);
  });
});

describe('whoever looks over the shoulder of a member who gave the duress phrase', () => {
  const isForced = async (): Promise<void> => {
    await desk.slice.ask(duressSet, { phrase: PHRASE }, desk.actor(ann));
    await desk.alert({ duties: [ann.memberId] });
    await desk.standIns.reply({ from: ann.phone, text: PHRASE });
    await eventually(async () => {
      await desk.slice.runTimers();
      expect((await addressOf(ann, 'email'))?.stopped).toBe('duress');
    });
  };

  it('sees in a rehearsal what was there before', async () => {
    const members = [ann, bo, lead].map(({ memberId }) => ({
      memberId,
      roles: ['caseworker'] as Role[],
      active: true,
    }));
    const entry = { ...defaultPolicy(members), name: 'Nights', lead: lead.memberId };
    const wish = { entry, urgency: 'critical' as const, responsible: ann.memberId };
    const first = async (reader: Worker) => {
      const { rings } = await desk.slice.ask(policiesPreview, wish, desk.actor(reader));
      return rings[0]?.who.map(({ memberId, because }) => [memberId, because]);
    };
    const before = await first(ann);
    expect(before).toEqual([[ann.memberId, 'as_planned']]);
    await isForced();
    expect(await first(ann)).toEqual(before);
    expect(await first(bo)).not.toEqual(before);
  });

  it('is not refused a ring by hand, which goes nowhere', async () => {
    await isForced();
    const { alertId } = await desk.alert({ duties: [ann.memberId] });
    for (const channel of [null, 'signal' as const]) {
      await desk.passes('61 s');
      const wish = { alertId, memberId: ann.memberId, channel };
      expect(await desk.slice.ask(deliveriesRetry, wish, desk.actor(ann))).toHaveProperty('at');
      await desk.slice.runTimers();
    }
    expect(await rungFor(alertId, ann)).toEqual([]);
  });
});

it('a duress phrase of somebody whose addresses had all been stopped before can be lifted', async () => {
  await desk.slice.ask(duressSet, { phrase: PHRASE }, desk.actor(ann));
  const stops = desk.slice.get(AddressStore);
  await desk.alert({ duties: [ann.memberId] });
  for (const channel of ['signal', 'email'] as const) {
    const place = { orgId: desk.orgId, memberId: ann.memberId, channel };
    await desk.slice.database.inWork((tx) => stops.stop(tx, place, channel === 'signal' ? 'unregistered' : 'bounced'));
  }
  await desk.standIns.reply({ from: ann.phone, text: PHRASE });
  await untilHeard(ann, 1);
  await desk.slice.ask(addressesResume, { memberId: ann.memberId }, admin());
  await desk.isReachedAt(ann, 'signal', ann.phone);
  const { alertId } = await desk.alert({ duties: [ann.memberId] });
  await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(ann));
  expect(await takenBy(alertId)).toEqual([ann.memberId]);
});
