import { randomUUID } from 'node:crypto';
import {
  deliveriesOfAlert,
  dutiesAcknowledge,
  memberChanged,
  notificationStatus,
  organisationChanged,
  policiesChange,
  policiesList,
  recipientsList,
  recipientsOwn,
  recipientsSet,
} from '@lapwing/contracts';
import { expectTablesProtected } from '@lapwing/platform/testing';
import { Desk, type Worker } from './testing/desk.js';

let desk: Desk;
let other: Desk;
let lead: Worker;
let bo: Worker;
let stranger: Worker;
beforeAll(async () => {
  desk = await Desk.open();
  lead = await desk.joins({}, ['organisation_admin']);
  bo = await desk.joins();
  other = desk.elsewhere();
  stranger = await other.joins({}, ['organisation_admin']);
});
afterAll(async () => desk.close());
const admin = () => desk.actor(lead, ['organisation_admin']);
const foreigner = () => other.actor(stranger, ['organisation_admin']);

it('every table is walled in', async () => {
  await expectTablesProtected(desk.slice.testDatabase, ['notice', 'page_series']);
});

it('an admin of another organisation sees and changes nothing', async () => {
  const { alertId } = await desk.alert();
  const { ask } = { ask: desk.slice.ask.bind(desk.slice) };
  await expect(ask(deliveriesOfAlert, { alertId }, foreigner())).rejects.toMatchObject({ code: 'not_found' });
  await expect(ask(dutiesAcknowledge, { alertId }, foreigner())).rejects.toMatchObject({ code: 'not_found' });
  const [policy] = (await ask(policiesList, {}, admin())).items;
  await expect(ask(policiesChange, { ...policy!, name: 'theirs' }, foreigner())).rejects.toMatchObject({
    code: 'not_found',
  });
  const items = (await ask(recipientsList, {}, foreigner())).items.map((item) => item.memberId);
  expect(items).toEqual([stranger.memberId]);
  const place = { memberId: bo.memberId, version: 0, email: 'thief@mail.example', signal: null };
  await expect(ask(recipientsSet, place, foreigner())).rejects.toMatchObject({ code: 'not_found' });
});

describe('addresses', () => {
  it('are nowhere in the database in the clear', async () => {
    const dump = JSON.stringify(await desk.slice.db.work('select * from recipient'));
    const [row] = await desk.slice.db.work<{ text: string }>(
      `select string_agg(encode(sealed, 'escape'), ' ') as text from recipient`,
    );
    for (const text of [dump, row?.text ?? '']) {
      expect(text).not.toContain(bo.email);
      expect(text).not.toContain(bo.phone.slice(1));
    }
  });

  it('are found by another index in another organisation', async () => {
    const twice = await other.joins({ signal: bo.phone });
    const rows = await desk.slice.db.work<{ signal_index: Buffer }>(
      'select signal_index from recipient where member_id = any($1)',
      [[bo.memberId, twice.memberId]],
    );
    expect(new Set(rows.map((row) => row.signal_index.toString('hex'))).size).toBe(2);
  });

  it('are set by their owner or an admin, each over the version that was read', async () => {
    const place = { memberId: bo.memberId, email: bo.email, signal: null, language: 'ru' as const };
    const seen = await desk.slice.ask(recipientsOwn, {}, desk.actor(bo));
    const set = await desk.slice.ask(recipientsSet, { ...place, version: seen.version }, admin());
    expect(set).toMatchObject({ version: seen.version + 1, email: bo.email, signal: null, language: 'ru' });
    await expect(
      desk.slice.ask(recipientsSet, { ...place, version: seen.version }, desk.actor(bo)),
    ).rejects.toMatchObject({ code: 'stale_version' });
    await expect(
      desk.slice.ask(recipientsSet, { ...place, memberId: lead.memberId, version: 1 }, desk.actor(bo)),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('that could carry a header into a mail are refused', async () => {
    const email = 'a@mail.example\r\nBcc: thief@mail.example';
    await expect(
      desk.slice.ask(recipientsSet, { memberId: bo.memberId, version: 2, email, signal: null }, desk.actor(bo)),
    ).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the default policy', () => {
  const policyOf = async (d: Desk, who: Worker) => (await d.slice.ask(policiesList, {}, d.actor(who))).items[0]!;

  it('follows who joins and leaves until somebody edits it', async () => {
    const fresh = desk.elsewhere();
    await fresh.slice.deliver(organisationChanged, { orgId: fresh.orgId, version: 1, active: true });
    const ann = await fresh.joins({}, ['organisation_admin']);
    const cy = await fresh.joins();
    expect(await policyOf(fresh, ann)).toMatchObject({
      isDefault: true,
      onCall: [ann.memberId, cy.memberId],
      lead: ann.memberId,
    });
    const left = { orgId: fresh.orgId, memberId: cy.memberId, roles: [], language: 'en' as const };
    await fresh.slice.deliver(memberChanged, { ...left, version: 2, active: false });
    await fresh.slice.deliver(memberChanged, { ...left, version: 1, active: true });
    const policy = await policyOf(fresh, ann);
    expect(policy.onCall).toEqual([ann.memberId]);
    const edited = { ...policy, holdMinutes: 45 };
    await fresh.slice.ask(policiesChange, edited, fresh.actor(ann, ['organisation_admin']));
    await fresh.joins();
    expect(await policyOf(fresh, ann)).toMatchObject({
      holdMinutes: 45,
      onCall: [ann.memberId],
      version: policy.version + 1,
    });
  });

  it('holds everybody when several join at the same moment', async () => {
    const busy = desk.elsewhere();
    const joining = Array.from({ length: 12 }, () => busy.joins({}, ['organisation_admin']));
    const members = await Promise.all(joining);
    const { onCall } = await policyOf(busy, members[0]!);
    expect(onCall.toSorted()).toEqual(members.map((member) => member.memberId).toSorted());
  });

  it('names members only, and is changed by admins over the version that was read', async () => {
    const policy = await policyOf(desk, bo);
    const change = (facts: object, roles: 'organisation_admin' | 'caseworker' = 'organisation_admin') =>
      desk.slice.ask(policiesChange, { ...policy, ...facts }, desk.actor(lead, [roles]));
    await expect(change({}, 'caseworker')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(change({ lead: randomUUID() })).rejects.toMatchObject({ code: 'invalid' });
    await expect(change({ version: 99 })).rejects.toMatchObject({ code: 'stale_version' });
  });
});

it('tells how it is in counts that name nobody', async () => {
  const status = await desk.slice.ask(notificationStatus, {});
  expect(status.counts['waiting']).toBe(1);
  expect(JSON.stringify(status)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
});

it('says so when our own Signal account is gone, and when it is back', async () => {
  const signal = async () => {
    await desk.slice.runEvery('signal.check');
    return (await desk.slice.ask(notificationStatus, {})).checks.find((check) => check.name === 'signal');
  };
  await desk.standIns.failSignal({ fault: 'account_gone', times: -1 });
  expect(await signal()).toMatchObject({ ok: false, detail: 'account_gone' });
  await desk.standIns.clearFaults();
  expect(await signal()).toMatchObject({ ok: true, detail: null });
});
