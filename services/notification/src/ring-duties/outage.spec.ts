import { Desk, type Worker } from '../testing/desk.js';

let desk: Desk;
let lead: Worker;
let bo: Worker;
beforeEach(async () => {
  desk = await Desk.open();
  lead = await desk.joins({}, ['organisation_admin']);
  bo = await desk.joins();
});
afterEach(async () => {
  expect(await desk.ledgerFaults()).toEqual([]);
  await desk.close();
});

const accepted = async (alertId: string) =>
  (await desk.ledger(alertId)).filter(({ state }) => ['sent', 'delivered', 'read'].includes(state));

/** Time passes in steps, and the sweeper comes by as it does in life. */
async function lives(minutes: number, step = 30): Promise<void> {
  for (let passed = 0; passed < minutes; passed += step) {
    desk.slice.clock.advance(`${step} min`);
    await desk.slice.runEvery('duties.sweep');
    await desk.slice.runTimers();
  }
}

it('six hours without mail and without Signal lose no alert: each rings within a round of the line coming back', async () => {
  await desk.standIns.failSignal({ fault: 'error', code: -3, times: -1 });
  await desk.standIns.failMail({ fault: 'reply', stage: 'mail', code: 421, times: -1 });
  const alerts: string[] = [];
  for (let hour = 0; hour < 6; hour += 2) {
    alerts.push((await desk.alert({ duties: [bo.memberId] })).alertId);
    await lives(120);
  }
  for (const alertId of alerts) expect(await accepted(alertId)).toEqual([]);
  await desk.standIns.clearFaults();
  await lives(30, 10);
  for (const alertId of alerts) expect((await accepted(alertId)).length).toBeGreaterThan(0);
  const told = (await desk.standIns.textsOn(bo.phone)).concat(await desk.standIns.textsOn(lead.phone));
  expect(told.length).toBeGreaterThan(0);
}, 60_000);
