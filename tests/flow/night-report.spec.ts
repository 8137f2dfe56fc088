import { alertsGet, deliveriesOfAlert, reportsCorrect, reportsFile } from '@lapwing/contracts';
import { Scene } from '../support/scene.js';
import { within } from '../support/within.js';

describe('A night report, without any article', () => {
  let scene: Scene;
  let personId: string;
  let alertId: string;

  beforeAll(async () => {
    scene = await Scene.set();
    personId = await scene.cares({
      code: 'wren-lasi',
      stays: [{ country: 'AM', kind: 'residence' }],
      origins: ['BY'],
      profiles: ['journalist'],
    });
  }, 180_000);

  afterAll(async () => scene.clear(), 60_000);

  it('rings inside the own organisation at once', async () => {
    ({ alertId } = await scene.desk.ask(reportsFile, { what: 'taken', personIds: [personId] }));
    const { attempts } = await within('30 s', 'it has rung', async () => {
      const deliveries = await scene.desk.ask(deliveriesOfAlert, { alertId });
      return deliveries.attempts.some(({ state }) => ['sent', 'delivered', 'read'].includes(state)) ? deliveries : null;
    });
    expect(attempts.map(({ memberId }) => memberId)).toContain(scene.deskId);
    const alert = await scene.desk.ask(alertsGet, { id: alertId });
    expect(alert).toMatchObject({ cause: 'own_report', urgency: 'critical', developments: [] });
    expect(alert.touched.map((touched) => touched.personId)).toEqual([personId]);
  }, 60_000);

  it('a correction reaches exactly those who were rung, on the same channels', async () => {
    const rung = await scene.desk.ask(deliveriesOfAlert, { alertId });
    const version = Math.max(...rung.attempts.map(({ alertVersion }) => alertVersion));
    const reached = new Set(rung.attempts.map(({ memberId, channel }) => `${memberId} ${channel}`));
    await scene.desk.ask(reportsCorrect, { id: alertId });
    const told = await within('30 s', 'everybody rung is told', async () => {
      const { attempts } = await scene.desk.ask(deliveriesOfAlert, { alertId });
      const later = attempts.filter(({ alertVersion, state }) => alertVersion > version && state !== 'recorded');
      return later.length >= reached.size ? later : null;
    });
    expect(new Set(told.map(({ memberId, channel }) => `${memberId} ${channel}`))).toEqual(reached);
  }, 60_000);
});
