import {
  addressesRemove,
  addressesRemoveForMember,
  notificationStatus,
  reachGaps,
  recipientsOwn,
} from '@lapwing/contracts';
import { Desk, type Worker } from '../testing/desk.js';

let desk: Desk;
let lead: Worker;
let mute: Worker;
beforeAll(async () => {
  desk = await Desk.open();
  lead = await desk.joins({ signal: null }, ['organisation_admin']);
  mute = await desk.joins({ email: null, signal: null });
});
afterAll(async () => desk.close());
const admin = () => desk.actor(lead, ['organisation_admin']);
const look = async (): Promise<void> => {
  await desk.slice.runEvery('reach.watch');
  await desk.slice.runTimers();
};
const gaps = async () => (await desk.slice.ask(reachGaps, {}, admin())).items;
const unreachable = async () => (await desk.slice.ask(notificationStatus, {})).counts['unreachable'];

it('whoever on call cannot be reached is shown at once, and the admins are told after ten minutes', async () => {
  const since = desk.slice.clock.now().toISOString();
  await look();
  expect(await gaps()).toEqual([{ memberId: mute.memberId, since }]);
  expect(await desk.slice.ask(recipientsOwn, {}, desk.actor(mute))).toMatchObject({
    onCall: true,
    unreachableSince: since,
  });
  expect(await unreachable()).toBe(1);
  expect(await desk.standIns.mailsTo(lead.email)).toEqual([]);
  await desk.passes('10 min');
  await look();
  await look();
  const [told, ...more] = await desk.standIns.mailsTo(lead.email);
  expect(told?.text).toContain('on call');
  expect(more).toEqual([]);
});

it('is over when something reaches them', async () => {
  await desk.isReachedAt(mute, 'email', mute.email);
  await look();
  expect(await gaps()).toEqual([]);
  expect(await unreachable()).toBe(0);
});

it('the last address of somebody on call goes when that was said twice, and a last message says so there', async () => {
  const anna = await desk.joins({ signal: null });
  const removal = { memberId: anna.memberId, channel: 'email' } as const;
  const kept = await desk.slice.ask(addressesRemove, removal, desk.actor(anna));
  expect(kept).toEqual({ removed: false, because: 'last_of_on_call' });
  const removed = await desk.slice.ask(addressesRemoveForMember, { ...removal, confirm: true }, admin());
  expect(removed).toEqual({ removed: true, because: null });
  await desk.slice.runTimers();
  expect(await desk.standIns.mailsTo(anna.email)).toHaveLength(1);
  expect((await desk.slice.ask(recipientsOwn, {}, desk.actor(anna))).addresses).toEqual([]);
  await expect(desk.slice.ask(addressesRemove, removal, desk.actor(anna))).rejects.toMatchObject({ code: 'not_found' });
  await look();
  expect((await gaps()).map((gap) => gap.memberId)).toEqual([anna.memberId]);
});
