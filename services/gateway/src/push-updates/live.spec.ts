import { alertAcknowledged, alertChanged, developmentChanged, notificationSettled } from '@lapwing/contracts';
import { eventually } from '@lapwing/platform/testing';
import { readFileSync } from 'node:fs';
import { TestGateway, type Listener, type SignedIn } from '../testing/gateway.fixture.js';
import { LiveController } from './live.controller.js';
import { LiveStreams } from './live-streams.js';

const ALERT = '0194c1a0-0102-7000-8000-000000000102';
const T = '2026-03-01T10:00:00.000Z';

function development() {
  const file = new URL('../../../../libs/contracts/src/golden/development.changed.v1.json', import.meta.url);
  return developmentChanged.schema.parse((JSON.parse(readFileSync(file, 'utf8')) as { data: unknown }).data);
}

describe('live updates', () => {
  let gateway: TestGateway;
  let orgId: string;
  let night: SignedIn;
  let day: SignedIn;
  let operator: SignedIn;
  let stranger: SignedIn;
  beforeAll(async () => {
    gateway = await TestGateway.boot();
    orgId = await gateway.organisation();
    night = await gateway.member(orgId, ['caseworker'], 'harbour-night');
    day = await gateway.member(orgId, ['caseworker'], 'harbour-day');
    operator = await gateway.member(orgId, ['operator'], 'harbour-operator');
    stranger = await gateway.member(await gateway.organisation('Lantern'), ['organisation_admin'], 'lantern');
  });
  afterAll(() => gateway.close());

  const alert = (version: number, duties: string[]) => ({
    ...{
      orgId,
      alertId: ALERT,
      version,
      cause: 'development' as const,
      state: 'updated' as const,
      worse: true,
      worseFor: [],
    },
    ...{
      urgency: 'critical' as const,
      kind: 'detention' as const,
      policyId: null,
      duties,
      changedAt: T,
      into: null,
      from: [],
      headline: null,
    },
  });

  it('reach whom a change concerns, and say only that something changed', async () => {
    const heard = await Promise.all([night, day, operator, stranger].map((member) => gateway.listen(member)));
    await gateway.slice.deliver(alertChanged, alert(1, [night.memberId]));
    await gateway.slice.deliver(alertChanged, alert(2, ['desk']));
    const until = '2026-03-01T10:30:00.000Z';
    const taken = {
      orgId,
      alertId: ALERT,
      version: 2,
      responsible: 'desk' as const,
      memberId: day.memberId,
      at: T,
      until,
    };
    await gateway.slice.deliver(alertAcknowledged, taken);
    const settled = { orgId, alertId: ALERT, version: 3, responsible: night.memberId, how: 'outcome' as const, at: T };
    await gateway.slice.deliver(notificationSettled, settled);
    const canary = { ...development().snapshot, hosts: ['XC'] };
    await gateway.slice.deliver(developmentChanged, { ...development(), snapshot: canary });
    await gateway.slice.deliver(developmentChanged, development());
    const last = { type: 'development', id: development().id, version: 2 };
    const a = (version: number) => ({ type: 'alert', id: ALERT, version });
    const d = (version: number) => ({ type: 'duty', id: ALERT, version });
    const heardBy = () => heard.map((listener) => listener.updates);
    await eventually(() => expect(heardBy().map((updates) => updates.at(-1))).toEqual([last, last, last, last]));
    expect(heardBy()).toEqual([
      [a(1), a(2), d(2), d(3), last],
      [a(2), d(2), last],
      [a(1), a(2), d(2), d(3), last],
      [last],
    ]);
    for (const listener of heard) listener.close();
    await eventually(() => expect(gateway.slice.get(LiveStreams).count).toBe(0));
  });

  it('are a stream that no cache keeps', async () => {
    const listener = await gateway.listen(night);
    expect(listener.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(listener.headers.get('cache-control')).toBe('no-store');
    listener.close();
  });

  it('are not for the public', async () => {
    expect((await gateway.ask('GET /live')).status).toBe(401);
  });

  it('are told once, however often the message comes', async () => {
    const listener = await gateway.listen(night);
    const id = '0194c1a0-0999-7000-8000-000000000999';
    await gateway.slice.deliver(alertChanged, alert(7, ['desk']), { id });
    await gateway.slice.deliver(alertChanged, alert(7, ['desk']), { id, count: 2 });
    await gateway.slice.deliver(alertChanged, alert(8, ['desk']));
    await eventually(() => expect(listener.updates.at(-1)?.version).toBe(8));
    expect(listener.updates.map((update) => update.version)).toEqual([7, 8]);
    listener.close();
  });

  it('give way when one member opens too many', async () => {
    const listeners: Listener[] = [];
    for (let opened = 0; opened < 9; opened += 1) listeners.push(await gateway.listen(day));
    await eventually(() =>
      expect(listeners.map((listener) => listener.ended)).toEqual([true, ...Array(8).fill(false)]),
    );
    expect(gateway.slice.get(LiveStreams).count).toBe(8);
    for (const listener of listeners) listener.close();
  });

  it('end with the session, and listening does not prolong it', async () => {
    const guest = await gateway.member(orgId, ['caseworker'], 'guest');
    const [leaving, staying] = [await gateway.listen(guest), await gateway.listen(operator)];
    gateway.slice.clock.advance('25 min');
    await gateway.ask('GET /session', { as: operator });
    await gateway.slice.get(LiveController).beat();
    gateway.slice.clock.advance('5 min');
    await gateway.slice.get(LiveController).beat();
    await eventually(() => expect(leaving.ended).toBe(true));
    expect(staying.ended).toBe(false);
    staying.close();
  });
});
