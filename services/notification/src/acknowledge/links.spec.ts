import { acknowledgementsByLink, alertAcknowledged, Failure, toProblem } from '@lapwing/contracts';
import { Desk, type Worker } from '../testing/desk.js';

let service: Desk;
let desk: Desk;
let ann: Worker;
beforeAll(async () => {
  service = await Desk.open();
});
beforeEach(async () => {
  desk = service.elsewhere();
  ann = await desk.joins({ preferred: 'email', signal: null });
});
afterAll(async () => service.close());

/** Rings ann and takes the token out of the mail. */
async function linkOfNewAlert(): Promise<{ token: string; alertId: string; link: URL }> {
  const { alertId } = await desk.alert();
  const link = new URL((await desk.standIns.mailsTo(ann.email)).at(-1)!.links[0]!);
  return { token: link.hash.slice(1), alertId, link };
}
const use = (token: string) => desk.slice.ask(acknowledgementsByLink, { token });
/** What goes over the wire when a token is refused. */
const refusalOf = (token: string) =>
  use(token).then(
    () => 'taken',
    (error: Failure) => JSON.stringify(toProblem(error)),
  );
const taken = async (alertId: string) =>
  (await desk.slice.published(alertAcknowledged)).filter((event) => event.alertId === alertId).length;

it('carries 256 random bits behind the hash, where no server and no log sees them', async () => {
  const { token, link } = await linkOfNewAlert();
  expect(link.href).toBe(`https://desk.example/a#${token}`);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const dump = JSON.stringify(await desk.slice.db.owner('select * from notification.link'));
  expect(dump).not.toContain(token);
});

it('is acknowledged by the question alone: nothing here answers a GET', () => {
  expect(acknowledgementsByLink.door).toBe('POST /acknowledgements');
});

it('takes the duty once; a double tap within ten minutes reads the same and tells nothing twice', async () => {
  const { token, alertId } = await linkOfNewAlert();
  const { until } = await use(token);
  desk.slice.clock.advance('9 min');
  expect(await use(token)).toEqual({ until });
  expect(await taken(alertId)).toBe(1);
  desk.slice.clock.advance('1 min');
  await expect(use(token)).rejects.toMatchObject({ code: 'token_not_usable' });
});

it('answers unknown, used, expired, withdrawn and mangled tokens with the same bytes', async () => {
  const used = await linkOfNewAlert();
  await use(used.token);
  desk.slice.clock.advance('10 min');
  const withdrawn = await linkOfNewAlert();
  const { alertId } = withdrawn;
  await desk.alert({ alertId, version: 2, state: 'withdrawn' });
  const expired = await linkOfNewAlert();
  desk.slice.clock.advance('3 d');
  const tokens = [used.token, withdrawn.token, expired.token, 'A'.repeat(43), 'x', `${expired.token}=`, "' or 1=1 --"];
  const refusals = new Set<string>();
  for (const token of tokens) refusals.add(await refusalOf(token));
  expect([...refusals]).toEqual([JSON.stringify(toProblem(new Failure('token_not_usable')))]);
});

it('two taps at the same moment take the duty once', async () => {
  const { token, alertId } = await linkOfNewAlert();
  const [left, right] = await Promise.all([use(token), use(token)]);
  expect(left).toEqual(right);
  expect(await taken(alertId)).toBe(1);
});

it('does nothing for another organisation', async () => {
  const { token, alertId } = await linkOfNewAlert();
  const other = desk.elsewhere();
  const stranger = await other.joins();
  const rows = await desk.slice.db.api(other.actor(stranger), 'select * from duty');
  expect(rows).toEqual([]);
  await use(token);
  expect((await desk.slice.published(alertAcknowledged)).find((event) => event.alertId === alertId)?.orgId).toBe(
    desk.orgId,
  );
});

it('expired links are swept away', async () => {
  await linkOfNewAlert();
  desk.slice.clock.advance('3 d');
  await desk.slice.runEvery('duties.sweep');
  expect(await desk.slice.db.work('select id from link where org_id = $1', [desk.orgId])).toEqual([]);
});
