import {
  memberRemoved,
  notificationStatus,
  signalAnswerChallenge,
  signalChangedKeys,
  signalGet,
  signalTake,
  signalTrust,
} from '@lapwing/contracts';
import { Clock, Ids } from '@lapwing/platform';
import { eventually } from '@lapwing/platform/testing';
import type { NotificationConfig } from '../config.js';
import { ErrandRow } from '../run-errands/errand.row.js';
import { SIGNAL_LINE, type SignalLine } from '../talk-to-signal/signal-line.js';
import { Desk, type Worker } from '../testing/desk.js';
import { StandIns } from '../testing/stand-ins.js';
import { CompareKeysStore } from './compare-keys.store.js';
import { SignalBudgetStore } from './signal-budget.store.js';
import { SignalStateStore } from './signal-state.store.js';

let service: Desk;
let desk: Desk;
let ann: Worker;
let chief: Worker;
beforeAll(async () => {
  service = await Desk.open();
});
beforeEach(async () => {
  desk = service.elsewhere();
  ann = await desk.joins();
  chief = await desk.joins({ preferred: 'email' }, ['organisation_admin']);
});
afterAll(async () => service.close());
afterEach(async () => {
  await desk.standIns.clearFaults();
  await desk.slice.database.inWork((tx) => desk.slice.get(SignalStateStore).well(tx));
  expect(await desk.ledgerFaults()).toEqual([]);
  expect(desk.slice.log.errors).toEqual([]);
});

const every = (name: 'signal.check' | 'signal.keys' | 'signal.client' | 'operators.page') => desk.slice.runEvery(name);
const told = async (alertId: string) => (await desk.story(alertId)).map((line) => line.replace('delivered', 'sent'));
const ring = async () => told((await desk.alert({ duties: [ann.memberId] })).alertId);
const standing = (who: Worker) => desk.slice.ask(signalGet, {}, desk.actor(who, ['operator']));
const changedKeys = async () =>
  (await desk.slice.ask(signalChangedKeys, {}, desk.actor(chief, ['organisation_admin']))).items;
const errandsTo = async ({ memberId }: Worker) => {
  const rows = await desk.slice.database.inWork((tx) => tx.findBy(ErrandRow, { memberId }));
  return rows.map(({ purpose, channel, because, state }) => `${purpose} ${channel} ${because} ${state}`);
};

describe('a limit', () => {
  it('of a day pauses Signal for an hour; then one message tries, and Signal is used again', async () => {
    await desk.standIns.failSignal({ fault: 'RATE_LIMIT_FAILURE', retryAfterSeconds: 86_400 });
    expect(await ring()).toEqual(['0/0 signal 1 unknown', '0/0 email 1 sent']);
    expect(await ring()).toEqual(['0/0 signal 1 failed', '0/0 email 1 sent']);
    expect(await desk.standIns.textsOn(ann.phone)).toEqual([]);
    desk.slice.clock.advance('61 min');
    expect(await ring()).toEqual(['0/0 signal 1 sent']);
    expect((await standing(chief)).trouble).toBeNull();
  });

  it('that struck although the message is on the phone makes no second copy that does not say so', async () => {
    await desk.standIns.failSignal({ fault: 'limited_yet_delivered', retryAfterSeconds: 5 });
    const { alertId } = await desk.alert({ duties: [ann.memberId] });
    for (const pause of ['10 s', '60 s']) await desk.passes(pause);
    const texts = await desk.standIns.textsOn(ann.phone);
    const unknown = (await desk.story(alertId)).filter((line) => line.endsWith('unknown')).length;
    expect(texts.length).toBeLessThanOrEqual(1 + unknown);
    expect(texts.slice(1).every((text) => text.startsWith('Again: '))).toBe(true);
  });
});

it('a client that hangs keeps two messages waiting and no more', async () => {
  await desk.standIns.failSignal({ fault: 'hang', times: 2 });
  expect(await ring()).toEqual(['0/0 signal 1 unknown', '0/0 email 1 sent']);
  expect(await ring()).toEqual(['0/0 signal 1 unknown', '0/0 email 1 sent']);
  const bo = await desk.joins();
  const ringBo = async () => told((await desk.alert({ duties: [bo.memberId] })).alertId);
  expect(await ringBo()).toEqual(['0/0 signal 1 failed', '0/0 email 1 sent']);
  expect((await standing(chief)).trouble).toBe('unreachable');
  desk.slice.clock.advance('61 s');
  expect(await ringBo()).toEqual(['0/0 signal 1 sent']);
});

describe('a captcha', () => {
  it('is kept, rings the operators until somebody has it, is answered, and Signal is used again', async () => {
    const op = await desk.joins({ preferred: 'email' }, ['operator']);
    await desk.standIns.failSignal({ fault: 'RATE_LIMIT_FAILURE', token: 'puzzle', times: -1 });
    expect(await ring()).toEqual(['0/0 signal 1 unknown', '0/0 email 1 sent']);
    expect(await standing(op)).toMatchObject({ trouble: 'captcha_wanted', challenge: 'puzzle', ringing: true });
    await every('operators.page');
    await desk.slice.runTimers();
    expect(await errandsTo(op)).toEqual(['page email begun sent']);
    expect(await desk.slice.ask(signalTake, {}, desk.actor(op, ['operator']))).toMatchObject({ ringing: false });
    const answer = (captcha: string, challenge = 'puzzle') =>
      desk.slice.ask(signalAnswerChallenge, { challenge, captcha }, desk.actor(op, ['operator']));
    expect(await answer('signalcaptcha://wrong')).toEqual({ done: false, because: 'captcha_rejected' });
    expect(await answer('signalcaptcha://right', 'older')).toEqual({ done: false, because: 'another_challenge' });
    expect(await answer('signalcaptcha://right')).toEqual({ done: true, because: null });
    expect(await standing(op)).toMatchObject({ trouble: null, challenge: null, pausedUntil: null });
    expect(await ring()).toEqual(['0/0 signal 1 sent']);
  });
});

describe('our own account', () => {
  it('that is gone is found out without a message, shown, and found again', async () => {
    await desk.standIns.failSignal({ fault: 'account_gone', times: -1 });
    await every('signal.check');
    expect(await standing(chief)).toMatchObject({ trouble: 'account_gone', ringing: true });
    const { checks } = await desk.slice.ask(notificationStatus, {});
    expect(checks).toContainEqual({ name: 'signal', ok: false, detail: 'account_gone' });
    expect(await ring()).toEqual(['0/0 signal 1 failed', '0/0 email 1 sent']);
    await desk.standIns.clearFaults();
    await every('signal.check');
    expect(await standing(chief)).toMatchObject({ trouble: null, ringing: false });
    expect(await ring()).toEqual(['0/0 signal 1 sent']);
  });

  it('that the network shuts out is listed all the same, and well only when a message has left', async () => {
    await desk.standIns.failSignal({ fault: 'account_forbidden' });
    expect(await ring()).toEqual(['0/0 signal 1 failed', '0/0 email 1 sent']);
    await every('signal.check');
    expect(await standing(chief)).toMatchObject({ trouble: 'not_authorised', ringing: true });
    expect(await ring()).toEqual(['0/0 signal 1 sent']);
    expect((await standing(chief)).trouble).toBeNull();
  });

  it('shows a neutral name, and messages disappear', async () => {
    await every('signal.check');
    await ring();
    expect(await desk.standIns.shownOn(ann.phone)).toEqual({ name: 'Desk', expires: 604_800 });
  });

  it('is told of a client that nobody has renewed for three months', async () => {
    await every('signal.client');
    expect(await standing(chief)).toMatchObject({ version: '99.0.0', client: 'current' });
    desk.slice.clock.advance('91 d');
    await every('signal.client');
    expect(await standing(chief)).toMatchObject({ client: 'too_old', ringing: true });
    const { checks } = await desk.slice.ask(notificationStatus, {});
    expect(checks).toContainEqual({ name: 'signal client', ok: false, detail: 'too_old' });
  });
});

describe('a changed key', () => {
  const trust = (who: Worker, safetyNumber: string, guarded = false) => {
    const actor = { ...desk.actor(who, ['organisation_admin']), guarded };
    return desk.slice.ask(signalTrust, { memberId: ann.memberId, safetyNumber }, actor);
  };

  it('is found before a message fails, stops the phone, and is trusted by another admin alone', async () => {
    expect(await ring()).toEqual(['0/0 signal 1 sent']);
    await every('signal.keys');
    await desk.standIns.newKeyOn(ann.phone);
    await every('signal.keys');
    await desk.slice.runTimers();
    expect(await errandsTo(chief)).toEqual(['channel_stopped email untrusted_identity sent']);
    expect(await ring()).toEqual(['0/0 email 1 sent']);
    const [changed] = await changedKeys();
    const twelveGroups: unknown = expect.stringMatching(/^(\d{5} ){11}\d{5}$/);
    expect(changed).toMatchObject({ memberId: ann.memberId, safetyNumber: twelveGroups });
    const number = changed?.safetyNumber ?? '';
    expect(await trust(ann, number)).toEqual({ trusted: false, because: 'own_key' });
    expect(await trust(chief, number.replaceAll(/\d/g, '0'))).toEqual({ trusted: false, because: 'another_key' });
    expect(await ring()).toEqual(['0/0 email 1 sent']);
    expect(await trust(chief, number, true)).toEqual({ trusted: true, because: null });
    const known = await desk.slice.get<SignalLine>(SIGNAL_LINE as unknown as symbol).identities();
    expect(known.find((one) => one.safetyNumber === number)?.trusted).toBe(false);
    expect(await trust(chief, number)).toEqual({ trusted: true, because: null });
    expect(await changedKeys()).toEqual([]);
    await every('signal.keys');
    expect(await ring()).toEqual(['0/0 signal 1 sent']);
    expect(await errandsTo(chief)).toHaveLength(1);
  });

  it('that a message finds stops the phone at once; its number follows, and the member is not told over it', async () => {
    await desk.standIns.newKeyOn(ann.phone);
    expect(await ring()).toEqual(['0/0 signal 1 failed', '0/0 email 1 sent']);
    await desk.slice.runTimers();
    expect(await errandsTo(chief)).toEqual(['channel_stopped email untrusted_identity sent']);
    expect(await errandsTo(ann)).toEqual([]);
    expect(await changedKeys()).toMatchObject([{ safetyNumber: null }]);
    await every('signal.keys');
    expect(await changedKeys()).toMatchObject([{ safetyNumber: expect.any(String) }]);
  });

  it('counts also where the client trusts every key by itself', async () => {
    const shown = { number: ann.phone, uuid: null, safetyNumber: '1', trusted: true };
    const keys = desk.slice.get(CompareKeysStore);
    const compare = (fingerprint: string, addedAt: number) =>
      desk.slice.database.inWork((tx) => keys.compare(tx, [{ ...shown, fingerprint, addedAt }]));
    await compare('one', 1);
    expect(await changedKeys()).toEqual([]);
    await compare('other', 2);
    expect(await changedKeys()).toMatchObject([{ memberId: ann.memberId }]);
    expect(await ring()).toEqual(['0/0 email 1 sent']);
  });
});

it('what is known of a phone goes with its address', async () => {
  await ring();
  await every('signal.keys');
  const known = () =>
    desk.slice.database.inWork((tx) =>
      tx.query<unknown[]>('select from signal_contact where member_id = $1', [ann.memberId]),
    );
  expect(await known()).toHaveLength(1);
  const { orgId, slice } = desk;
  await slice.deliver(memberRemoved, { orgId, memberId: ann.memberId, version: 2 });
  await every('signal.keys');
  expect(await known()).toEqual([]);
});

it('a number that nobody is at stops the phone, and the organisation hears of it', async () => {
  await desk.standIns.leaves(ann.phone);
  expect(await ring()).toEqual(['0/0 signal 1 failed', '0/0 email 1 sent']);
  await desk.slice.runTimers();
  expect(await errandsTo(chief)).toEqual(['channel_stopped email unregistered sent']);
  expect(await ring()).toEqual(['0/0 email 1 sent']);
});

describe('the budget of a day', () => {
  const books = (signalDailyCap: number, signalPauseMs = 0) => {
    const config = { signalDailyCap, signalMemberCap: 1000, signalPauseMs } as NotificationConfig;
    return new SignalBudgetStore(config, desk.slice.get(Clock), desk.slice.get(Ids));
  };
  const take = (store: SignalBudgetStore, who: Desk, purpose: 'ring' | 'line_check' = 'ring') =>
    desk.slice.database.inWork((tx) => store.take(tx, { orgId: who.orgId, memberId: ann.memberId, purpose }));

  it('outlives a restart, leaves other organisations their part, and lets checks go last', async () => {
    desk.slice.clock.advance('25 h');
    const other = service.elsewhere();
    await other.joins();
    const organisations = await desk.slice.database.inWork((tx) =>
      tx.query<unknown[]>(`select distinct org_id from address where channel = 'signal'`),
    );
    const cap = organisations.length * 4;
    for (let used = 0; used < 4; used += 1) expect(await take(books(cap), desk)).toMatchObject({ leaves: true });
    while ((await take(books(cap), desk)).leaves) continue;
    expect(await take(books(cap), other, 'line_check')).toEqual({ leaves: false, because: 'budget' });
    expect([await take(books(cap), other), await take(books(cap), other)]).toMatchObject([
      { leaves: true },
      { leaves: true },
    ]);
    desk.slice.clock.advance('25 h');
    expect(await take(books(cap), desk)).toMatchObject({ leaves: true });
  });

  it('has one message leave per pause, over all processes, and none wait too long', async () => {
    desk.slice.clock.advance('25 h');
    const [one, two] = [books(1000, 8_000), books(1000, 8_000)];
    const waits = [await take(one, desk), await take(two, desk), await take(one, desk)];
    expect(waits.map((turn) => (turn.leaves ? Math.round(turn.waitMs / 8_000) : null))).toEqual([0, 1, 2]);
    expect(await take(two, desk, 'line_check')).toEqual({ leaves: false, because: 'budget' });
    await desk.slice.database.inWork((tx) => tx.query('update signal_state set free_at = now()'));
  });
});

describe('what phones answer', () => {
  it('counts once, however often it comes', async () => {
    const { alertId } = await desk.alert({ duties: [ann.memberId] });
    await desk.standIns.reply({ from: ann.phone, text: '1', twice: true });
    await eventually(async () => {
      await desk.slice.runTimers();
      const answers = (await desk.ledger(alertId)).filter(({ purpose }) => purpose === 'noted');
      expect(answers.map(({ state }) => state.replace('delivered', 'sent'))).toEqual(['sent']);
    });
    const heard = await desk.slice.database.inWork((tx) =>
      tx.query<unknown[]>('select from signal_heard where member_id = $1', [ann.memberId]),
    );
    expect(heard).toHaveLength(1);
  });
});

describe('with the REST service', () => {
  let rest: StandIns;
  let other: Desk;
  beforeAll(async () => {
    rest = await StandIns.start('rest');
    other = await Desk.open({ signalUrl: rest.signalUrl, signalKind: 'rest-api' });
  });
  afterAll(async () => {
    await other.close();
    await rest.stop();
  });
  beforeEach(async () => {
    desk = other.elsewhere();
    ann = await desk.joins();
    chief = await desk.joins({ preferred: 'email' }, ['organisation_admin']);
  });
  afterEach(async () => rest.clearFaults());

  it.each([
    ['takes it in either shape', { fault: 'list_success' }, ['0/0 signal 1 sent']],
    [
      'calls it created, and everybody failed',
      { fault: 'NETWORK_FAILURE' },
      ['0/0 signal 1 failed', '0/0 email 1 sent'],
    ],
    ['loses the cause', { fault: 'error', code: -1 }, ['0/0 signal 1 failed', '0/0 email 1 sent']],
    ['limits us', { fault: 'RATE_LIMIT_FAILURE' }, ['0/0 signal 1 unknown', '0/0 email 1 sent']],
    ['hangs', { fault: 'hang' }, ['0/0 signal 1 unknown', '0/0 email 1 sent']],
  ])('when it %s, one of the two arrives', async (_name, fault, story) => {
    await rest.failSignal(fault);
    expect(await ring()).toEqual(story);
  });

  it('an answer that was lost on a broken line leads to another ring, never to silence', async () => {
    const { alertId } = await desk.alert({ duties: [ann.memberId] });
    await rest.signalLine(false);
    await rest.reply({ from: ann.phone, text: '1' });
    await rest.signalLine(true);
    await eventually(async () => expect((await standing(chief)).hears).toBe(true), 10_000);
    await desk.passes('5 min');
    expect(await told(alertId)).toEqual(['0/0 signal 1 sent', '1/0 email 1 sent']);
    await rest.reply({ from: ann.phone, text: '1' });
    await eventually(async () => {
      await desk.slice.runTimers();
      expect((await rest.textsOn(ann.phone)).at(-1)).toMatch(/^Noted/);
    });
  });
});
