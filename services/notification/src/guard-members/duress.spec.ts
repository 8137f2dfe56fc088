import {
  acknowledgementsByLink,
  addressesRemoveForMember,
  addressesResume,
  alertAcknowledged,
  callsList,
  callsTake,
  dutiesAcknowledge,
  dutiesList,
  duressOwn,
  duressRemove,
  duressSet,
  guardsStands,
  memberSignedOut,
  recipientsList,
  recipientsOwn,
} from '@lapwing/contracts';
import { eventually } from '@lapwing/platform/testing';
import { Desk, type Worker } from '../testing/desk.js';
import { checkPhrase, hashPhrase } from './phrase-hash.js';
import { GuardStore } from './guard.store.js';

const PHRASE = 'the lamp is broken';
const ADMIN = ['organisation_admin'] as const;

let service: Desk;
let desk: Desk;
let ann: Worker;
let bo: Worker;
let cy: Worker;
beforeAll(async () => {
  service = await Desk.open();
});
beforeEach(async () => {
  desk = service.elsewhere();
  cy = await desk.joins({}, [...ADMIN]);
  ann = await desk.joins();
  bo = await desk.joins();
  expect(await desk.slice.ask(duressSet, { phrase: PHRASE }, desk.actor(ann))).toEqual({ because: null });
});
afterAll(async () => service.close());
afterEach(async () => {
  expect(await desk.ledgerFaults()).toEqual([]);
  expect(desk.slice.log.errors).toEqual([]);
});

const textsOn = async (worker: Worker) => (await desk.standIns.textsOn(worker.phone)).map((text) => text.trim());
const untilShown = (worker: Worker, pattern: RegExp) =>
  eventually(async () => {
    await desk.slice.runTimers();
    expect((await textsOn(worker)).at(-1)).toMatch(pattern);
  });
const CALL = 'One of your team needs a call, not a message. Open the desk and say there that you make it.';
const untilCalled = (worker: Worker) =>
  eventually(async () => {
    await desk.slice.runTimers();
    expect(await textsOn(worker)).toContain(CALL);
  });
const takenBy = async (alertId: string) =>
  (await desk.slice.published(alertAcknowledged))
    .filter((event) => event.alertId === alertId)
    .map((event) => event.memberId);
const gives = (worker: Worker, text: string) => desk.standIns.reply({ from: worker.phone, text });

it('gets the ordinary answer, takes nothing, rings the next person at once and calls who leads', async () => {
  const { alertId } = await desk.alert({ duties: [ann.memberId] });
  await gives(ann, 'The lamp is broken.');
  await untilShown(ann, /^Noted, it's yours for 30 minutes\.$/);
  await untilCalled(cy);
  expect((await desk.standIns.mailsTo(cy.email)).map(({ text }) => text.trim())).toContain(CALL);
  await eventually(async () => {
    await desk.slice.runTimers();
    expect((await desk.ledger(alertId)).some((row) => row.memberId !== ann.memberId)).toBe(true);
  });
  expect(await takenBy(alertId)).toEqual([]);
  const signedOut = (await desk.slice.published(memberSignedOut)).filter(({ orgId }) => orgId === desk.orgId);
  expect(signedOut.map(({ memberId }) => memberId)).toEqual([ann.memberId]);
});

it('silences the phone for good, and every answer from it is answered as ever and does nothing', async () => {
  const { alertId } = await desk.alert({ duties: [ann.memberId] });
  await gives(ann, PHRASE);
  await untilCalled(cy);
  const next = await desk.alert({ duties: [ann.memberId] });
  expect((await desk.ledger(next.alertId)).map((row) => row.memberId)).not.toContain(ann.memberId);
  for (const [answer, told] of [
    ['1', /^Noted, it's yours/],
    ['3', /^Noted\. It goes to the next person now, and you are asked again in 15 minutes\.$/],
    ['2', /^Noted\. It goes to the next person\.$/],
    ['4', /^Noted as a mistake\./],
  ] as const) {
    await gives(ann, answer);
    await untilShown(ann, told);
  }
  expect(await takenBy(alertId)).toEqual([]);
  const { until } = await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(ann));
  expect(Date.parse(until)).toBeGreaterThan(desk.slice.clock.now().getTime());
  expect(await takenBy(alertId)).toEqual([]);
  await gives(bo, '1');
  await eventually(async () => expect(await takenBy(alertId)).not.toContain(ann.memberId));
});

it('frees what the member had taken before, and a link in an old mail takes nothing', async () => {
  const di = await desk.joins({ preferred: 'email' });
  await desk.slice.ask(duressSet, { phrase: PHRASE }, desk.actor(di));
  const { alertId } = await desk.alert({ duties: [di.memberId] });
  const mail = (await desk.standIns.mailsTo(di.email)).at(-1);
  const token = new URL(mail?.links[0] ?? '').hash.slice(1);
  await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(di));
  await gives(di, PHRASE);
  await untilCalled(cy);
  await eventually(async () => {
    await desk.slice.runTimers();
    expect((await desk.ledger(alertId)).some((row) => row.memberId !== di.memberId)).toBe(true);
  });
  expect(await desk.slice.ask(acknowledgementsByLink, { token })).toHaveProperty('until');
  const { items } = await desk.slice.ask(dutiesList, {}, desk.actor(cy, [...ADMIN]));
  expect(items.find((duty) => duty.alertId === alertId)).toMatchObject({ state: 'ringing', takenBy: null });
});

it('shows the member nothing, and another person lifts it', async () => {
  await gives(ann, PHRASE);
  await untilCalled(cy);
  expect(await desk.slice.ask(duressOwn, {}, desk.actor(ann))).toEqual({ chosen: true });
  const own = await desk.slice.ask(recipientsOwn, {}, desk.actor(ann));
  expect(JSON.stringify(own)).not.toContain('duress');
  await expect(
    desk.slice.ask(addressesResume, { memberId: ann.memberId }, desk.actor(ann, [...ADMIN])),
  ).rejects.toMatchObject({ code: 'forbidden' });
  await desk.slice.ask(addressesResume, { memberId: ann.memberId }, desk.actor(cy, [...ADMIN]));
  const { alertId } = await desk.alert({ duties: [ann.memberId] });
  await gives(ann, '1');
  await eventually(async () => expect(await takenBy(alertId)).toEqual([ann.memberId]));
});

it('of the one who leads calls somebody else who may', async () => {
  const ed = await desk.joins({}, [...ADMIN]);
  await desk.slice.ask(duressSet, { phrase: PHRASE }, desk.actor(cy, [...ADMIN]));
  await gives(cy, PHRASE);
  await untilCalled(ed);
  expect(await textsOn(cy)).toEqual([]);
  expect(await textsOn(ann)).toEqual([]);
});

it('is called for as one call, however often it is given', async () => {
  await gives(ann, PHRASE);
  await untilCalled(cy);
  const before = (await textsOn(cy)).length;
  await gives(ann, PHRASE);
  await desk.alert({ duties: [cy.memberId] });
  await untilShown(cy, /^New entry/);
  expect((await textsOn(cy)).slice(before).filter((text) => text.includes('needs a call'))).toEqual([]);
});

describe('the call', () => {
  const callsTo = async (worker: Worker) =>
    (await textsOn(worker)).filter((text) => text.includes('needs a call')).length;
  const open = async (worker: Worker) => (await desk.slice.ask(callsList, {}, desk.actor(worker, [...ADMIN]))).items;

  it('is asked for again after five minutes, then of the next, and of all of them until somebody has it', async () => {
    const ed = await desk.joins({}, [...ADMIN]);
    await gives(ann, PHRASE);
    await untilCalled(cy);
    const counts = [];
    for (const span of ['5 min', '5 min', '5 min', '5 min', '15 min'] as const) {
      await desk.passes(span);
      counts.push([await callsTo(cy), await callsTo(ed)]);
    }
    expect(counts.join(' ')).toBe('2,0 2,1 2,2 3,3 4,4');
    expect(await callsTo(ann)).toBe(0);
    expect(await callsTo(bo)).toBe(0);
  });

  it('stops when somebody shows on the console that they have it', async () => {
    await gives(ann, PHRASE);
    await untilCalled(cy);
    const [call] = await open(cy);
    expect(call).toMatchObject({ memberId: ann.memberId, takenBy: null });
    await desk.slice.ask(callsTake, { id: call?.id ?? '' }, desk.actor(cy, [...ADMIN]));
    for (const span of ['5 min', '1 h'] as const) await desk.passes(span);
    expect([await callsTo(cy), await open(cy)]).toMatchObject([1, [{ takenBy: cy.memberId }]]);
  });

  it('that one alone has is told to the others after an hour, until a second one knows', async () => {
    const ed = await desk.joins({}, [...ADMIN]);
    await gives(ann, PHRASE);
    await untilCalled(cy);
    const [call] = await open(cy);
    const takes = (worker: Worker) => desk.slice.ask(callsTake, { id: call?.id ?? '' }, desk.actor(worker, [...ADMIN]));
    await takes(cy);
    const counts = [];
    for (const span of ['50 min', '10 min'] as const) {
      await desk.passes(span);
      counts.push([await callsTo(cy), await callsTo(ed)]);
    }
    await takes(cy);
    expect(await open(ed)).toMatchObject([{ takenBy: cy.memberId, settled: false }]);
    await takes(ed);
    await desk.passes('2 h');
    expect([...counts, [await callsTo(cy), await callsTo(ed)]].join(' ')).toBe('1,0 1,1 1,1');
  });

  it('stops when the guard is lifted, and begins anew with another phrase given', async () => {
    await gives(ann, PHRASE);
    await untilCalled(cy);
    await desk.slice.ask(addressesResume, { memberId: ann.memberId }, desk.actor(cy, [...ADMIN]));
    await desk.passes('1 h');
    expect([await callsTo(cy), await open(cy)]).toEqual([1, []]);
    await gives(ann, PHRASE);
    await eventually(async () => {
      await desk.slice.runTimers();
      expect(await callsTo(cy)).toBe(2);
    });
  });

  it('is shown neither to the member, nor to anybody else under a guard, nor to whom nobody asked', async () => {
    await gives(ann, PHRASE);
    await untilCalled(cy);
    const [call] = await open(cy);
    expect(await open(ann)).toEqual([]);
    const seen = await desk.slice.ask(callsList, {}, desk.actor(bo));
    expect(seen.items).toEqual([]);
    const take = { id: call?.id ?? '' };
    await expect(desk.slice.ask(callsTake, take, desk.actor(bo))).rejects.toMatchObject({ code: 'not_found' });
    await expect(desk.slice.ask(callsTake, take, desk.actor(ann, [...ADMIN]))).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('asks nobody who stands under a guard themselves', async () => {
    const ed = await desk.joins({}, [...ADMIN]);
    await desk.slice.ask(duressSet, { phrase: PHRASE }, desk.actor(cy, [...ADMIN]));
    await gives(cy, PHRASE);
    await untilCalled(ed);
    await gives(ann, PHRASE);
    await eventually(async () => {
      await desk.slice.runTimers();
      expect(await callsTo(ed)).toBe(2);
    });
    expect(await callsTo(cy)).toBe(0);
  });
});

describe('what a guarded admin does', () => {
  const forced = () => ({ ...desk.actor(cy, [...ADMIN]), guarded: true });

  it('frees nobody, takes away no address, and is no second person', async () => {
    await gives(ann, PHRASE);
    await untilCalled(cy);
    expect(await desk.slice.ask(addressesResume, { memberId: ann.memberId }, forced())).toEqual({});
    expect(await desk.slice.ask(guardsStands, { orgId: desk.orgId, memberId: ann.memberId })).toEqual({ stands: 1 });
    const gone = { memberId: bo.memberId, channel: 'signal', confirm: true } as const;
    expect(await desk.slice.ask(addressesRemoveForMember, gone, forced())).toMatchObject({ removed: true });
    const { items } = await desk.slice.ask(recipientsList, {}, desk.actor(cy, [...ADMIN]));
    const channels = items.find(({ memberId }) => memberId === bo.memberId)?.addresses.map(({ channel }) => channel);
    expect(channels).toContain('signal');
  });

  it('sees of nobody that a phrase was given, neither of themselves nor of another', async () => {
    await gives(ann, PHRASE);
    await untilCalled(cy);
    const seen = async (actor: ReturnType<typeof forced>) =>
      JSON.stringify((await desk.slice.ask(recipientsList, {}, actor)).items);
    expect(await seen({ ...forced(), guarded: false })).toContain('duress');
    expect(await seen(forced())).not.toContain('duress');
  });
});

it('leaves no trace of its words, and cannot be told from a table which member has one', async () => {
  await desk.slice.ask(duressSet, { phrase: 'another lamp entirely' }, desk.actor(bo));
  const rows = await desk.slice.db.work('select phrase_hash from guard where org_id = $1', [desk.orgId]);
  expect(JSON.stringify(rows)).not.toMatch(/lamp/);
  expect(rows.map((row) => String(row['phrase_hash']).slice(0, 27))).toEqual(
    Array.from({ length: 2 }, () => '$argon2id$v=19$m=65536,t=3,'),
  );
});

it.each([
  ['1', 'ordinary_answer'],
  ['lamp', 'too_short'],
  ['the lamp K7-42', 'holds_a_code'],
])('is refused where it could be sent by accident: %s', async (phrase, because) => {
  expect(await desk.slice.ask(duressSet, { phrase }, desk.actor(bo))).toEqual({ because });
  expect(await desk.slice.ask(duressOwn, {}, desk.actor(bo))).toEqual({ chosen: false });
});

it('is removed by its member', async () => {
  await desk.slice.ask(duressRemove, {}, desk.actor(ann));
  const { alertId } = await desk.alert({ duties: [ann.memberId] });
  await gives(ann, PHRASE);
  await gives(ann, '1');
  await eventually(async () => expect(await takenBy(alertId)).toEqual([ann.memberId]));
});

it('costs the same work with a phrase and without', async () => {
  const key = Buffer.alloc(32, 7);
  const stored = await hashPhrase(key, 'thelampisbroken');
  await checkPhrase(null, key, 'warm');
  const timed = async (hash: string | null) => {
    const times: number[] = [];
    for (let at = 0; at < 5; at += 1) {
      const begun = performance.now();
      await checkPhrase(hash, key, 'something else');
      times.push(performance.now() - begun);
    }
    return times.sort((one, other) => one - other)[0] ?? 0;
  };
  const [with_, without] = [await timed(stored), await timed(null)];
  expect(Math.max(with_, without) / Math.min(with_, without)).toBeLessThan(3);
});

it('a flood from one phone is compared a few times a minute, and no more', async () => {
  const guards = desk.slice.get(GuardStore);
  const heard: boolean[] = [];
  for (let at = 0; at < 8; at += 1) {
    const text = at < 7 ? `something ${at}` : PHRASE;
    const place = [{ orgId: desk.orgId, memberId: ann.memberId }];
    heard.push(await desk.slice.database.inWork((tx) => guards.hears(tx, place, text)));
  }
  expect(heard).toEqual(Array.from({ length: 8 }, () => false));
  desk.slice.clock.advance('61 s');
  const place = [{ orgId: desk.orgId, memberId: ann.memberId }];
  expect(await desk.slice.database.inWork((tx) => guards.hears(tx, place, PHRASE))).toBe(true);
});
