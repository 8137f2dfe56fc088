import { randomUUID } from 'node:crypto';
import {
  alertAcknowledged,
  dutiesAcknowledge,
  dutiesList,
  notificationSettled,
  policiesChange,
  policiesList,
  type AlertSnapshot,
} from '@lapwing/contracts';
import { Desk, type Worker } from '../testing/desk.js';

let service: Desk;
let desk: Desk;
let ann: Worker;
let bo: Worker;
let first: AlertSnapshot;
beforeAll(async () => {
  service = await Desk.open();
});
beforeEach(async () => {
  desk = service.elsewhere();
  ann = await desk.joins();
  bo = await desk.joins({ language: 'ru' });
  first = await desk.alert({ duties: [ann.memberId] });
});
afterAll(async () => service.close());
afterEach(async () => {
  expect(await desk.ledgerFaults()).toEqual([]);
  expect(desk.slice.log.errors).toEqual([]);
});

const next = (facts: Partial<AlertSnapshot>) => desk.alert({ ...first, version: 2, ...facts });
const lastOn = async (worker: Worker) => (await desk.standIns.textsOn(worker.phone)).at(-1)?.trim() ?? null;
const versions = async () =>
  (await desk.ledger(first.alertId)).map((row) => `v${row.version} ${row.step} ${row.channel} ${row.purpose}`);

it('an older or repeated version changes nothing', async () => {
  await next({ version: 3, state: 'withdrawn' });
  const before = await versions();
  await next({ version: 2, worse: true });
  await next({ version: 3, worse: true });
  expect(await versions()).toEqual(before);
});

it('a redelivered message changes nothing', async () => {
  await desk.alert(first);
  expect(await versions()).toEqual(['v1 0 signal ring']);
});

it('an update that is not worse is told quietly to who knows the alert, and the ringing goes on as it was', async () => {
  await desk.passes('5 min');
  await next({ state: 'updated' });
  expect(await versions()).toEqual([
    'v1 0 signal ring',
    'v1 1 email ring',
    'v2 -1 email update',
    'v2 -1 signal update',
  ]);
  expect(await lastOn(ann)).toMatch(/ has changed\. Please look: reply 1\.$/);
  expect(await lastOn(bo)).toBeNull();
  await desk.passes('5 min');
  expect((await versions()).at(-1)).toBe('v2 2 signal ring');
});

it('a worse version rings again from the first step and tells only the others quietly', async () => {
  await desk.passes('5 min');
  await next({ state: 'updated', worse: true });
  expect((await versions()).slice(2)).toEqual(['v2 0 signal update', 'v2 -1 email update']);
});

it('a worse version rings whoever has it anew, and nobody goes on reading that it is in good hands', async () => {
  await desk.slice.ask(dutiesAcknowledge, { alertId: first.alertId }, desk.actor(ann));
  await desk.passes('5 min');
  await next({ state: 'updated', worse: true });
  const told = (await desk.slice.published(alertAcknowledged)).filter(({ alertId }) => alertId === first.alertId);
  const at = desk.slice.clock.now().toISOString();
  expect(told.at(-1)).toMatchObject({ responsible: ann.memberId, memberId: ann.memberId, version: 2, at, until: at });
  const { items } = await desk.slice.ask(dutiesList, {}, desk.actor(ann));
  expect(items).toMatchObject([{ state: 'ringing', takenBy: null, takenUntil: null }]);
  // What nobody had is not given back.
  const before = told.length;
  await next({ version: 3, state: 'updated', worse: true });
  const after = (await desk.slice.published(alertAcknowledged)).filter(({ alertId }) => alertId === first.alertId);
  expect(after).toHaveLength(before);
});

it('a new duty rings, the others are told quietly', async () => {
  await next({ state: 'updated', duties: [ann.memberId, bo.memberId] });
  expect(await lastOn(bo)).toMatch(/^Новая запись /);
  expect(await lastOn(ann)).toMatch(/ has changed/);
});

it('a withdrawal reaches exactly those who were rung, on the same channels, and ends the ringing', async () => {
  await desk.passes('5 min');
  await next({ state: 'withdrawn' });
  expect((await versions()).slice(2)).toEqual(['v2 -1 email correction', 'v2 -1 signal correction']);
  expect(await lastOn(ann)).toMatch(/ was corrected\. Read it before your next step\. Reply 1\.$/);
  expect(await lastOn(bo)).toBeNull();
  const settled = await desk.slice.published(notificationSettled);
  expect(settled.filter((event) => event.alertId === first.alertId)).toMatchObject([{ how: 'withdrawn', version: 2 }]);
  await desk.passes('2 h');
  expect(await versions()).toHaveLength(4);
});

it('an alert that goes on in another one names its code in the correction', async () => {
  const heir = await desk.alert({ duties: [ann.memberId] });
  const heirs = /(\S+)\. Please take it/.exec((await lastOn(ann)) ?? '')?.[1] ?? 'none';
  await next({ state: 'withdrawn', into: heir.alertId });
  expect(await lastOn(ann)).toMatch(new RegExp(` was corrected and goes on as ${heirs}\\. Read it before`));
});

it('an alert whose heir is not known or not open is corrected without a code', async () => {
  await next({ state: 'withdrawn', into: randomUUID() });
  expect(await lastOn(ann)).toMatch(/ was corrected\. Read it before your next step\./);
});

it('whoever may have got an unknown message is told of the correction too', async () => {
  await desk.standIns.failSignal({ fault: 'deliver_then_drop' });
  const other = await desk.alert({ duties: [bo.memberId] });
  await desk.alert({ ...other, version: 2, state: 'withdrawn' });
  const rows = (await desk.ledger(other.alertId)).filter((row) => row.version === 2);
  expect(rows.map((row) => `${row.memberId === bo.memberId} ${row.channel} ${row.purpose}`)).toEqual([
    'true email correction',
    'true signal correction',
  ]);
});

it('a channel that was stopped meanwhile is not used for the correction either', async () => {
  await desk.standIns.failSignal({ fault: 'IDENTITY_FAILURE' });
  await desk.alert({ duties: [ann.memberId] });
  await next({ state: 'withdrawn' });
  const rows = (await desk.ledger(first.alertId)).filter((row) => row.version === 2);
  expect(rows.map((row) => `${row.channel} ${row.state} ${row.failure}`)).toEqual([
    'signal failed no_address',
    'email sent null',
  ]);
});

it('a closed alert ends in silence; a later version opens it again under a code of its own', async () => {
  const codeOf = async () =>
    (await desk.slice.db.work<{ code: string }>('select code from alert where alert_id = $1', [first.alertId]))[0]
      ?.code;
  await next({ state: 'closed' });
  expect(await versions()).toHaveLength(1);
  await next({ version: 3, state: 'updated' });
  expect((await versions()).slice(1)).toEqual(['v3 0 signal ring']);
  expect(await codeOf()).toMatch(/^[A-Z]\d-\d\d$/);
});

it('a version that is worse for one rings that one again and tells the others quietly', async () => {
  const shared = await desk.alert({ duties: [ann.memberId, bo.memberId] });
  await desk.passes('1 min');
  await desk.alert({ ...shared, version: 2, state: 'updated', worse: true, worseFor: [bo.memberId] });
  const rows = (await desk.ledger(shared.alertId)).filter((row) => row.version === 2);
  expect(rows.map((row) => [row.memberId, row.step])).toEqual([
    [bo.memberId, 0],
    [ann.memberId, -1],
  ]);
});

it('the first ring under a new code is none again, the next round is', async () => {
  await desk.passes('1 min');
  await next({ state: 'closed' });
  await desk.passes('1 min');
  await next({ version: 3, state: 'updated' });
  expect(await lastOn(ann)).toMatch(/^New entry /);
  for (let minute = 0; minute < 45; minute += 5) await desk.passes('5 min');
  expect(await lastOn(ann)).toMatch(/^Again: New entry /);
});

it('a reminder is one sentence with every other alert, and a date where kinds may be said', async () => {
  const roles = ['organisation_admin' as const];
  const cy = await desk.joins({ level: 'L2' }, roles);
  const reminder = { cause: 'clock', kind: null, urgency: 'high', duties: [cy.memberId] } as const;
  await desk.alert({ ...reminder, duties: [cy.memberId] });
  expect(await lastOn(cy)).toMatch(/^New entry \S+ Please take it: reply 1\./);
  const { items } = await desk.slice.ask(policiesList, {}, desk.actor(cy, roles));
  for (const { isDefault: _isDefault, ...policy } of items)
    await desk.slice.ask(policiesChange, { ...policy, maximumLevel: 'L2' }, desk.actor(cy, roles));
  // What is high and comes sooner goes into one message with the first.
  await desk.passes('11 min');
  await desk.alert({ ...reminder, duties: [cy.memberId] });
  expect(await lastOn(cy)).toMatch(/^\S+ today\. Topic: a date\. Reply 1/);
});

it('a digest rings nobody', async () => {
  const quiet = await desk.alert({ urgency: 'digest' });
  await desk.passes('1 d');
  expect(await desk.ledger(quiet.alertId)).toEqual([]);
});
