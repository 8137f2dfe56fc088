import { randomUUID } from 'node:crypto';
import {
  deliveriesOfAlert,
  dutiesAcknowledge,
  memberChanged,
  notificationStatus,
  organisationChanged,
  policiesChange,
  policiesList,
  addressesSet,
  addressesSetForMember,
  recipientsList,
  recipientsOwn,
  recipientsSet,
  recipientsSetForMember,
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
  await expectTablesProtected(desk.slice.testDatabase, ['notice', 'page_series', 'signal_state']);
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
  const { memberId } = bo;
  await expect(ask(recipientsSetForMember, { memberId, version: 0 }, foreigner())).rejects.toMatchObject({
    code: 'not_found',
  });
  const entry = { channel: 'email' as const, address: 'thief@mail.example' };
  await expect(ask(addressesSetForMember, { memberId, entry }, foreigner())).rejects.toMatchObject({
    code: 'not_found',
  });
});

describe('addresses', () => {
  it('are nowhere in the database in the clear', async () => {
    const dump = JSON.stringify(await desk.slice.db.work('select * from recipient, address'));
    const [row] = await desk.slice.db.work<{ text: string }>(
      `select string_agg(encode(sealed, 'escape'), ' ') as text from address`,
    );
    for (const text of [dump, row?.text ?? '']) {
      expect(text).not.toContain(bo.email);
      expect(text).not.toContain(bo.phone.slice(1));
    }
  });

  it('are found by another index in another organisation', async () => {
    const twice = await other.joins({ signal: bo.phone });
    const rows = await desk.slice.db.work<{ finder: string }>(
      `select encode(finders[1], 'hex') as finder from address where channel = 'signal' and member_id = any($1)`,
      [[bo.memberId, twice.memberId]],
    );
    expect(new Set(rows.map((row) => row.finder)).size).toBe(2);
  });

  it('and wishes are set by their owner, by an admin for others, wishes over the version that was read', async () => {
    const { memberId } = bo;
    const { slice } = desk;
    const seen = await slice.ask(recipientsOwn, {}, desk.actor(bo));
    const wish = { memberId, version: seen.version, language: 'ru' as const };
    await expect(slice.ask(recipientsSet, wish, admin())).rejects.toMatchObject({ code: 'forbidden' });
    const set = await slice.ask(recipientsSetForMember, wish, admin());
    expect(set).toMatchObject({ version: seen.version + 1, language: 'ru' });
    await expect(slice.ask(recipientsSet, wish, desk.actor(bo))).rejects.toMatchObject({ code: 'stale_version' });
    const hers = { memberId: lead.memberId, version: 1 };
    await expect(slice.ask(recipientsSet, hers, desk.actor(bo))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(slice.ask(recipientsSetForMember, hers, desk.actor(bo))).rejects.toMatchObject({ code: 'forbidden' });
    const entry = { channel: 'email' as const, address: 'thief@mail.example' };
    const thief = { memberId: lead.memberId, entry };
    await expect(slice.ask(addressesSet, thief, desk.actor(bo))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(slice.ask(addressesSetForMember, thief, desk.actor(bo))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('that could carry a header into a mail are refused', async () => {
    const entry = { channel: 'email' as const, address: 'a@mail.example\r\nBcc: thief@mail.example' };
    const place = { memberId: bo.memberId, entry };
    await expect(desk.slice.ask(addressesSet, place, desk.actor(bo))).rejects.toMatchObject({ code: 'invalid' });
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
    const edited = { ...policy, holdMinutes: 25 };
    await fresh.slice.ask(policiesChange, edited, fresh.actor(ann, ['organisation_admin']));
    await fresh.joins();
    expect(await policyOf(fresh, ann)).toMatchObject({
      holdMinutes: 25,
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
