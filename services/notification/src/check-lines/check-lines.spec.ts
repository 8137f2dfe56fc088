import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { linesAnswer, linesList, linesOwn, linesSet } from '@lapwing/contracts';
import { Metrics } from '@lapwing/platform';
import { eventually } from '@lapwing/platform/testing';
import { HearingStore } from '../hear-replies/hearing.store.js';
import { Desk, type Worker } from '../testing/desk.js';
import { StandIns } from '../testing/stand-ins.js';

const DEAD_MAN = 'dead-man@watch.example';

let desk: Desk;
let lead: Worker;
let ann: Worker;
beforeAll(async () => {
  desk = await Desk.open({ deadManAddress: DEAD_MAN, deadManMinutes: 15 });
  lead = await desk.joins({}, ['organisation_admin']);
  ann = await desk.joins();
});
afterAll(async () => desk.close());
const admin = () => desk.actor(lead, ['organisation_admin']);

/** Time passes by hours, and lines are looked at in each. */
async function hours(count: number): Promise<void> {
  for (let hour = 0; hour < count; hour += 1) {
    await desk.passes('1 h');
    await desk.slice.runEvery('lines.check');
    await desk.slice.runTimers();
  }
}

async function errands(worker: Worker): Promise<{ purpose: string; channel: string; at: Date; state: string }[]> {
  return desk.slice.db.work(
    `select purpose, channel, recorded_at as at, state from errand
     where member_id = $1 and purpose in ('line_check', 'drill') order by id`,
    [worker.memberId],
  );
}

describe('the line of a member', () => {
  it('is checked each day by mail and each week by Signal, at a time of its own', async () => {
    await desk.slice.runEvery('lines.check');
    await hours(7 * 24);
    const checks = await errands(ann);
    const mails = checks.filter(({ channel }) => channel === 'email');
    expect(mails).toHaveLength(7);
    expect(checks.filter(({ channel }) => channel === 'signal')).toHaveLength(1);
    expect(new Set(mails.map(({ at }) => at.toISOString().slice(11, 13))).size).toBe(1);
    expect(checks.every(({ state }) => state === 'sent')).toBe(true);
    const sizes = new Set((await desk.standIns.mailsTo(ann.email)).map(({ raw }) => raw.length));
    expect(sizes.size).toBe(1);
  });

  it('is asked once a month for an answer, and once more a day later; admins see who did not answer', async () => {
    const drills = async (worker: Worker) =>
      (await errands(worker)).filter(({ purpose }) => purpose === 'drill').length;
    expect(await drills(lead)).toBeGreaterThanOrEqual(2);
    const { items } = await desk.slice.ask(linesList, {}, admin());
    const missed = items.filter(({ drill }) => drill?.missed === true).map(({ memberId }) => memberId);
    expect(missed).toContain(ann.memberId);
    const { items: own } = await desk.slice.ask(linesAnswer, {}, desk.actor(ann));
    expect(own.filter(({ drill }) => drill?.missed === true)).toEqual([]);
    const before = await drills(ann);
    await hours(48);
    expect(await drills(ann)).toBe(before);
    await expect(desk.slice.ask(linesList, {}, desk.actor(ann))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('takes whatever its member writes for an answer', async () => {
    const { memberId } = lead;
    const [open] = (await desk.slice.ask(linesList, {}, admin())).items.filter(
      (line) => line.memberId === memberId && line.drill !== null,
    );
    expect(open?.drill?.answeredAt).toBeNull();
    await desk.slice.database.inWork(async (tx) => {
      const reply = { text: '1', quotes: null, reaction: null, reachedAt: null };
      await desk.slice.get(HearingStore).reply(tx, 'email', [{ orgId: desk.orgId, memberId }], reply);
    });
    const { items } = await desk.slice.ask(linesList, {}, admin());
    expect(items.filter((line) => line.memberId === memberId && line.drill?.missed === true)).toEqual([]);
  });

  it('is checked each week by mail where its member wishes so, and ends with the member', async () => {
    await desk.slice.ask(linesSet, { cadence: 'weekly' }, desk.actor(ann));
    await desk.slice.runEvery('lines.check');
    const before = (await errands(ann)).filter(({ channel }) => channel === 'email').length;
    await hours(7 * 24);
    const after = (await errands(ann)).filter(({ channel }) => channel === 'email').length;
    expect(after - before).toBe(1);
    await desk.slice.db.work('delete from address where member_id = $1', [ann.memberId]);
    await desk.slice.runEvery('lines.check');
    expect((await desk.slice.ask(linesOwn, {}, desk.actor(ann))).items).toEqual([]);
  });

  it('does not make up for what could not go out meanwhile', async () => {
    const before = (await errands(lead)).length;
    await desk.passes('30 d');
    await desk.slice.runEvery('lines.check');
    await desk.slice.runTimers();
    expect((await errands(lead)).length - before).toBeLessThanOrEqual(2);
  });
});

it('is measured: checks that left, drills answered, and the oldest outcome nobody knows', async () => {
  await desk.slice.runEvery('lines.measure');
  const { text } = await desk.slice.get(Metrics).render();
  expect(text).toMatch(/line_checks\{[^}]*outcome="sent"[^}]*\} [1-9]/);
  expect(text).toMatch(/drills\{[^}]*answered="true"[^}]*\} \d/);
  expect(text).toMatch(/oldest_unknown_seconds(\{[^}]*\})? 0/);
});

describe('the dead man', () => {
  let operators: StandIns;
  beforeAll(async () => void (operators = await StandIns.start()));
  afterAll(async () => operators.stop());

  function watch(minutes: number, place: Record<string, string> = {}): ChildProcess {
    const path = resolve(process.cwd(), 'deploy/server/dead-man/main.mjs');
    const env = {
      PATH: process.env['PATH'],
      LAPWING_DEAD_MAN_WATCH: `${desk.standIns.mailUrl}/messages`,
      LAPWING_DEAD_MAN_ADDRESS: DEAD_MAN,
      LAPWING_DEAD_MAN_FROM: 'desk@mail.example',
      LAPWING_DEAD_MAN_MINUTES: String(minutes),
      LAPWING_DEAD_MAN_SLACK: '0.001',
      LAPWING_DEAD_MAN_EVERY: '0.05',
      LAPWING_DEAD_MAN_SMTP_URL: operators.smtpUrl,
      LAPWING_DEAD_MAN_SENDER: 'watch@other.example',
      LAPWING_DEAD_MAN_OPERATORS: 'first@operators.example, second@operators.example',
      ...place,
    };
    return spawn(process.execPath, [path], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  }

  async function isContent(child: ChildProcess): Promise<void> {
    let said = '';
    child.stdout?.on('data', (bytes: Buffer) => (said += bytes.toString()));
    await eventually(() => expect(said).toContain('checks arrive'));
    child.kill();
    expect(await once(child, 'exit')).toEqual([0, null]);
  }

  it('is sent a check in each stretch of his cadence, once, through the channel of members', async () => {
    for (const span of ['1 s', '1 min', '15 min']) {
      await desk.passes(span);
      await desk.slice.runEvery('dead_man.check');
      await desk.slice.runTimers();
    }
    expect((await desk.standIns.mailsTo(DEAD_MAN)).length).toBeLessThanOrEqual(3);
    const [mail] = await desk.standIns.mailsTo(DEAD_MAN);
    expect(mail?.raw.length).toBe(
      (await desk.standIns.mailsTo(lead.email))[0]?.raw.replace(lead.email, DEAD_MAN).length,
    );
  });

  it('is content while checks arrive, and writes to the operators by another server when they stay out', async () => {
    await isContent(watch(60));
    const [code] = (await once(watch(0.01), 'exit')) as [number];
    expect(code).toBe(2);
    for (const address of ['first@operators.example', 'second@operators.example']) {
      const [mail] = await operators.mailsTo(address);
      expect(mail?.text).toContain('The desk is silent. Its last sign of life: 20');
    }
  });

  it('reads a mailbox of his own as well', async () => {
    await operators.mailArrives('From: desk@mail.example\r\nSubject: Desk check\r\n\r\nLine check.\r\n');
    const mailbox = { LAPWING_DEAD_MAN_USER: 'watch', LAPWING_DEAD_MAN_PASSWORD: 'catcher' };
    await isContent(watch(60, { LAPWING_DEAD_MAN_WATCH: operators.imapUrl, ...mailbox }));
  });

  it('says what is wrong with his settings', async () => {
    const path = resolve(process.cwd(), 'deploy/server/dead-man/main.mjs');
    const child = spawn(process.execPath, [path], {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect([code, said.match(/LAPWING_DEAD_MAN_\w+/g)?.length]).toEqual([1, 6]);
  });
});
