import { randomUUID } from 'node:crypto';
import {
  acknowledgementsByLink,
  alertAcknowledged,
  alertChanged,
  dutiesList,
  dutiesPutOff,
  type ReplyOf,
} from '@lapwing/contracts';
import { HAND_STEP } from '@lapwing/domain';
import { eventually } from '@lapwing/platform/testing';
import { joinRings } from '../send-messages/join-ring.js';
import { LetterStore } from '../send-messages/letter.store.js';
import { Desk, type Worker } from '../testing/desk.js';

describe('a critical alert for the desk', () => {
  let desk: Desk;
  let first: Worker;
  let second: Worker;
  beforeAll(async () => {
    desk = await Desk.open();
    first = await desk.joins({}, ['organisation_admin']);
    second = await desk.joins({ language: 'ru' });
  });
  afterAll(async () => desk.close());
  afterEach(async () => {
    expect(await desk.ledgerFaults()).toEqual([]);
    expect(desk.slice.log.errors).toEqual([]);
  });

  it('rings who is on call on Signal, then by mail, then the second, and stops when the link is used', async () => {
    const alert = await desk.alert();
    expect((await desk.standIns.textsOn(first.phone)).map((text) => text.trim())).toEqual([
      expect.stringMatching(/^New entry [A-Z]\d-\d\d\. Please take it: reply 1\. If you can't: 2\.$/),
    ]);
    await desk.passes('5 min');
    const [mail] = await desk.standIns.mailsTo(first.email);
    expect(mail?.links).toHaveLength(1);
    await desk.passes('5 min');
    expect(await desk.standIns.textsOn(second.phone)).toHaveLength(1);
    expect(await desk.story(alert.alertId)).toEqual([
      expect.stringMatching('0/0 signal 1 (sent|delivered)'),
      '1/0 email 1 sent',
      expect.stringMatching('2/0 signal 1 (sent|delivered)'),
    ]);
    const token = new URL(mail!.links[0]!).hash.slice(1);
    const { until } = await desk.slice.ask(acknowledgementsByLink, { token });
    const [acknowledged] = await desk.slice.published(alertAcknowledged);
    expect(acknowledged).toMatchObject({
      alertId: alert.alertId,
      responsible: 'desk',
      memberId: first.memberId,
      until,
    });
    await desk.passes('20 min');
    expect(await desk.story(alert.alertId)).toHaveLength(3);
  });

  it('is taken by a reply on Signal, which is answered', async () => {
    const alert = await desk.alert();
    await desk.standIns.reply({ from: first.phone, text: '1' });
    await eventually(async () => {
      const published = await desk.slice.published(alertAcknowledged);
      expect(published.some((event) => event.alertId === alert.alertId)).toBe(true);
    });
    await desk.slice.runTimers();
    const texts = await desk.standIns.textsOn(first.phone);
    expect(texts.at(-1)?.trim()).toBe("Noted, it's yours for 30 minutes.");
  });

  it('stands on the phone within two seconds, before any timer fires', async () => {
    const other = desk.elsewhere();
    const ann = await other.joins();
    const { changedAt, ...rest } = await desk.alert();
    const alert = { ...rest, orgId: other.orgId, alertId: randomUUID(), duties: [ann.memberId], changedAt };
    await desk.slice.deliver(alertChanged, alert);
    await eventually(async () => expect(await desk.standIns.textsOn(ann.phone)).toHaveLength(1), 2_000);
  });

  it('of many is listed page by page, each once', async () => {
    for (let nth = 0; nth < 5; nth += 1) await desk.alert({ urgency: 'digest' });
    const reader = desk.actor(first, ['organisation_admin']);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: ReplyOf<typeof dutiesList> = await desk.slice.ask(dutiesList, { cursor, limit: 2 }, reader);
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ alertId }) => alertId));
      cursor = page.next;
    } while (cursor !== null);
    const whole = (await desk.slice.ask(dutiesList, { limit: 200 }, reader)).items.map(({ alertId }) => alertId);
    expect(seen).toEqual(whole);
    expect(new Set(seen).size).toBeGreaterThanOrEqual(5);
  });
});

describe('rings to one phone', () => {
  let desk: Desk;
  let only: Worker;
  beforeAll(async () => {
    desk = await Desk.open();
    desk.slice.clock.set('2026-05-05T12:00:00.000Z');
    only = await desk.joins();
    await desk.joins();
  });
  afterAll(async () => desk.close());
  const lines = async (alertId: string) =>
    (await desk.ledger(alertId)).map(
      ({ step, channel, state }) => `${step} ${channel} ${state.replace('delivered', 'sent')}`,
    );

  it('that wait for each other leave the whole time to answer', async () => {
    const duties = [only.memberId];
    await desk.alert({ urgency: 'high', duties });
    const { alertId } = await desk.alert({ urgency: 'high', duties });
    expect(await lines(alertId)).toEqual(['0 signal recorded']);
    await desk.passes('10 min');
    expect(await lines(alertId)).toEqual(['0 signal sent']);
    await desk.passes('6 min');
    expect(await lines(alertId)).toEqual(['0 signal sent']);
    await desk.passes('9 min');
    expect(await lines(alertId)).toEqual(['0 signal sent', '1 email recorded']);
  });

  it('are not joined to one from before the clock was set back', async () => {
    desk.slice.clock.advance('1 d');
    const alert = await desk.alert({ duties: [only.memberId] });
    desk.slice.clock.set(new Date(desk.slice.clock.now().getTime() - 3_600_000).toISOString());
    const [ring] = await desk.ledger(alert.alertId);
    const wish = { ...ring!, repeat: 1, responsibles: ['desk'] };
    const join = (now: Date) => desk.slice.database.inWork((tx) => joinRings(tx, [wish], now));
    expect(await join(desk.slice.clock.now())).toEqual([wish]);
    expect(await join(ring!.recordedAt)).toEqual([]);
  });

  it('end while their duty is put off, unless somebody asks for one', async () => {
    desk.slice.clock.advance('1 d');
    const alert = await desk.alert({ urgency: 'high', duties: [only.memberId] });
    const [ring] = await desk.ledger(alert.alertId);
    const wanted = (step: number) =>
      desk.slice.database.inWork((tx) => desk.slice.get(LetterStore).stillWanted(tx, [{ ...ring!, step }]));
    expect([...(await wanted(0))]).toEqual([ring!.id]);
    await desk.slice.ask(dutiesPutOff, { alertId: alert.alertId, minutes: 30 }, desk.actor(only));
    expect([...(await wanted(0))]).toEqual([]);
    expect([...(await wanted(HAND_STEP))]).toEqual([ring!.id]);
  });
});

describe('news of several things at once', () => {
  it('rings once, the most urgent deciding how', async () => {
    const desk = await Desk.open();
    const first = await desk.joins({}, ['organisation_admin']);
    const changedAt = desk.slice.clock.now().toISOString();
    const alerts = (['high', 'critical', 'critical'] as const).map((urgency) => ({
      ...{ orgId: desk.orgId, alertId: randomUUID(), version: 1, cause: 'development' as const, urgency, changedAt },
      ...{ state: 'raised' as const, worse: false, worseFor: [], kind: 'detention' as const, policyId: null },
      ...{ duties: ['desk' as const], into: null, from: [], headline: null },
    }));
    expect(await desk.slice.deliverAll(alertChanged, alerts)).toEqual(['acked', 'acked', 'acked']);
    await desk.slice.runTimers();
    const texts = await desk.standIns.textsOn(first.phone);
    expect(texts).toHaveLength(1);
    const { items } = await desk.slice.ask(dutiesList, {}, desk.actor(first, ['organisation_admin']));
    expect(items).toHaveLength(3);
    expect(items.filter(({ code }) => texts[0]?.includes(code) !== true)).toEqual([]);
    expect(await desk.ledgerFaults()).toEqual([]);
    expect(desk.slice.log.errors).toEqual([]);
    await desk.close();
  });
});
