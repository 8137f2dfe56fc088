import { randomUUID } from 'node:crypto';
import { acknowledgementsByLink, alertAcknowledged, alertChanged } from '@lapwing/contracts';
import { eventually } from '@lapwing/platform/testing';
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
});
