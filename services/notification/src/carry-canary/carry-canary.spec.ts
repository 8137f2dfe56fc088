import { randomUUID } from 'node:crypto';
import { canaryDelivered, notificationStatus, organisationChanged } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';
import { Desk } from '../testing/desk.js';

const MAILBOX = 'canary@mail.example';
let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open({ canaryRecipient: MAILBOX });
  await desk.slice.deliver(organisationChanged, { orgId: desk.orgId, version: 1, active: true });
  await desk.joins({ preferred: 'email' });
  await desk.slice.runEvery('canary.nest');
});
afterEach(async () => {
  expect(desk.slice.log.errors).toEqual([]);
  await desk.close();
});

const delivered = () => desk.slice.published(canaryDelivered);

describe('a canary', () => {
  it('reaches its mailbox by the default policy, and that is told', async () => {
    const { alertId } = await desk.alert({ orgId: CANARY.orgId });
    expect(await desk.standIns.mailsTo(MAILBOX)).toHaveLength(1);
    expect(await delivered()).toEqual([{ alertId, at: desk.slice.clock.now().toISOString() }]);
  });

  it('rings once when its alert is closed then', async () => {
    const { alertId } = await desk.alert({ orgId: CANARY.orgId });
    await desk.alert({ orgId: CANARY.orgId, alertId, version: 2, state: 'closed' });
    await desk.passes('31 min');
    expect(await desk.story(alertId)).toEqual(['0/0 email 1 sent']);
  });

  it('waits for no other canary, however many fly at once', async () => {
    for (let many = 0; many < 5; many += 1) await desk.alert({ orgId: CANARY.orgId });
    expect(await desk.standIns.mailsTo(MAILBOX)).toHaveLength(5);
    expect(await delivered()).toHaveLength(5);
  });

  it('is the only alert of which that is told', async () => {
    const { alertId } = await desk.alert();
    expect(await desk.story(alertId)).toEqual(['0/0 email 1 sent']);
    expect(await delivered()).toEqual([]);
  });

  it('is not said to have arrived when nobody took the mail', async () => {
    await desk.standIns.failMail({ fault: 'reply', stage: 'rcpt', code: 450, times: -1 });
    await desk.alert({ orgId: CANARY.orgId });
    expect(await delivered()).toEqual([]);
    await desk.standIns.clearFaults();
  });

  it('nests once, however often its nest is looked after', async () => {
    const nest = () => desk.slice.db.work('select * from address where org_id = $1', [CANARY.orgId]);
    const laid = await nest();
    desk.slice.clock.advance('10 s');
    await desk.slice.runEvery('canary.nest');
    expect(laid).toEqual([expect.objectContaining({ channel: 'email', verified_at: expect.any(Date) })]);
    expect(await nest()).toEqual(laid);
  });
});

describe('what canaries leave behind', () => {
  it('is no part of any count', async () => {
    const { counts } = await desk.slice.ask(notificationStatus, {});
    await desk.alert({ orgId: CANARY.orgId });
    expect((await desk.slice.ask(notificationStatus, {})).counts).toEqual(counts);
  });

  it('is gone after a day, and no real line of the ledger is', async () => {
    const canary = await desk.alert({ orgId: CANARY.orgId });
    const real = await desk.alert({ alertId: randomUUID() });
    desk.slice.clock.advance('25 h');
    await desk.slice.runEvery('canary.purge');
    expect([await desk.story(canary.alertId), (await desk.story(real.alertId)).length]).toEqual([[], 1]);
    const tables = ['alert', 'duty', 'link', 'attempt'];
    for (const table of tables) {
      const [row] = await desk.slice.db.work<{ orgs: string[] }>(
        `select array_agg(distinct org_id) as orgs from ${table}`,
      );
      expect(row?.orgs).toEqual([desk.orgId]);
    }
  });

  it('is all that the owner itself can see or remove', async () => {
    const { alertId } = await desk.alert();
    for (const table of ['link', 'attempt', 'duty', 'alert']) await desk.slice.db.owner(`delete from ${table}`);
    expect(await desk.ledger(alertId)).toHaveLength(1);
    for (const table of ['attempt', 'duty', 'alert']) {
      await expect(desk.slice.db.work(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    }
  });
});
