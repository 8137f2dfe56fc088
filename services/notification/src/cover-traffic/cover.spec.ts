import { randomUUID } from 'node:crypto';
import { coverGet, coverSet } from '@lapwing/contracts';
import type { Errand } from '@lapwing/domain';
import { ErrandStore } from '../run-errands/errand.store.js';
import { CoverWorld, type LeftMail } from '../testing/cover-world.js';
import { Desk, type Worker } from '../testing/desk.js';
import { seeded } from '../testing/eavesdropper.js';
import { LineTap } from '../testing/line-tap.js';
import { CoverGate } from './cover-gate.js';

const SLOT = 15 * 60_000;
/** Slots of a stretch in which nothing happens, and of one in which much does. */
const SLOTS = 7;
/** How long after its instant a mail leaves; long enough to be told from none. */
const STEP_MS = 5;

let tap: LineTap;
let desk: Desk;
let lead: Worker;
let ann: Worker;
beforeAll(async () => {
  tap = await LineTap.open();
  desk = await Desk.open({ coverDelayMs: STEP_MS, smtpUrl: tap.url });
  lead = await desk.joins({}, ['organisation_admin']);
  ann = await desk.joins();
});
afterAll(async () => {
  await desk.close();
  await tap.close();
});

/** A message about no alert is recorded for somebody. */
async function isToHear({ memberId }: Worker, purpose: Errand): Promise<string> {
  const seriesId = randomUUID();
  const about = { orgId: desk.orgId, memberId, seriesId, purpose, number: 1, channel: 'email' as const };
  await desk.slice.database.inWork((tx) =>
    desk.slice.get(ErrandStore).record(tx, { ...about, because: 'asked', note: null }),
  );
  return seriesId;
}

/** Purposes of what has left for somebody since, in their order. */
async function heard({ memberId }: Worker, since: Date): Promise<string[]> {
  const rows = await desk.slice.db.work<{ purpose: string }>(
    `select purpose from errand where member_id = $1 and completed_at > $2 and state = 'sent' order by completed_at`,
    [memberId, since],
  );
  return rows.map(({ purpose }) => purpose);
}

const look = async (): Promise<void> => {
  await desk.slice.runEvery('cover.slots');
  await desk.slice.runTimers();
};

/** The instant of somebody's next slot; `lateMs` after it the service looks again. */
async function slotComes({ memberId }: Worker, lateMs = 0): Promise<void> {
  const [row] = await desk.slice.db.work<{ at: Date }>('select next_at as at from cover_slot where member_id = $1', [
    memberId,
  ]);
  desk.slice.clock.set(new Date((row?.at.getTime() ?? 0) + lateMs).toISOString());
  await look();
}

describe('a covered organisation', () => {
  const admin = () => desk.actor(lead, ['organisation_admin']);

  it('is prompt until an admin chooses otherwise, and then only while everybody has a mail address', async () => {
    expect(await desk.slice.ask(coverGet, {}, admin())).toMatchObject({ version: 0, mode: 'prompt', minutes: 15 });
    const { memberId } = await desk.joins({ email: null });
    const wish = { version: 0, mode: 'covered' as const, minutes: 15 as const };
    await expect(desk.slice.ask(coverSet, wish, admin())).rejects.toMatchObject({ code: 'invalid' });
    await desk.slice.db.work('update member set active = false where member_id = $1', [memberId]);
    expect(await desk.slice.ask(coverSet, wish, admin())).toMatchObject({ version: 1, mode: 'covered' });
    await expect(desk.slice.ask(coverSet, wish, admin())).rejects.toMatchObject({ code: 'stale_version' });
    await expect(desk.slice.ask(coverSet, { ...wish, version: 1 }, desk.actor(ann))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  describe('in hours of quiet and in hours of alarm', () => {
    let world: CoverWorld;
    let bob: Worker;
    let quiet: LeftMail[];
    let alarmed: LeftMail[];

    beforeAll(async () => {
      bob = await desk.joins({ language: 'ru', level: 'L2' });
      const others = [await desk.joins({ signal: null, level: 'L1' }), await desk.joins({ language: 'fa' })];
      world = new CoverWorld(desk, tap, [lead, ann, bob, ...others], seeded(3));
      await desk.slice.runEvery('lines.check');
      // Both stretches begin with a slot, half an hour after the mode did.
      await world.lives((Math.ceil(world.now / SLOT) * SLOT - world.now + 2 * SLOT) / 60_000);
      const began = world.now;
      await world.lives(SLOTS * 15);
      world.happens(1, { memberId: ann.memberId, urgency: 'critical' });
      for (const minute of [20, 21, 23]) world.happens(minute, { memberId: bob.memberId, urgency: 'high' });
      for (const purpose of ['page', 'call_lead', 'resolved'] as const) await isToHear(lead, purpose);
      await isToHear(ann, 'channel_stopped');
      await world.lives(SLOTS * 15);
      const mails = await world.mails(began);
      quiet = mails.filter(({ at }) => at < began + SLOTS * SLOT);
      alarmed = mails.filter(({ at }) => at >= began + SLOTS * SLOT);
    }, 60_000);

    it('sends each member one mail in each slot, at instants that depend on nothing that happens', () => {
      const from = (mails: LeftMail[], start: number) => mails.map(({ to, at }) => [to, at - start]);
      const began = Math.floor((quiet[0]?.at ?? 0) / SLOT) * SLOT;
      expect(quiet).toHaveLength(SLOTS * world.workers.length);
      expect(new Set(quiet.map(({ to, at }) => `${to} ${Math.floor(at / SLOT)}`)).size).toBe(quiet.length);
      expect(from(alarmed, began + SLOTS * SLOT)).toEqual(from(quiet, began));
    });

    it('shows the same size, sender and length of subject, in whatever language and about whatever', () => {
      const alerts = alarmed.filter(({ isAlert }) => isAlert);
      expect(alerts.length).toBeGreaterThan(6);
      expect(new Set(alerts.map(({ to }) => to)).size).toBeGreaterThan(2);
      expect(alerts.length).toBeLessThan(alarmed.length);
      const looks = [...quiet, ...alarmed].map(({ size, from, subject }) => {
        return `${size} ${from} ${subject.length}`;
      });
      expect([...new Set(looks)]).toHaveLength(1);
    });

    it('tells of an alert within one slot, by mail alone, and the ledger holds', async () => {
      const first = alarmed.find(({ to, isAlert }) => to === ann.email && isAlert);
      expect((first?.at ?? Infinity) - (first?.recordedAt ?? 0)).toBeLessThanOrEqual(SLOT);
      for (const { phone } of world.workers) expect(await desk.standIns.textsOn(phone)).toEqual([]);
      expect(await desk.ledgerFaults()).toEqual([]);
    });
  });

  it('lets a mail leave a whole step after the instant of its slot, however it was made', async () => {
    const gate = desk.slice.get(CoverGate);
    const [{ at } = { at: new Date(0) }] = await desk.slice.db.work<{ at: Date }>(
      'select next_at as at from cover_slot where member_id = $1',
      [ann.memberId],
    );
    const letter = { orgId: desk.orgId, memberId: ann.memberId, purpose: 'ring' as const };
    const waits: number[] = [];
    for (const lateMs of [0, 3, 4, 5, 12]) {
      desk.slice.clock.set(new Date(at.getTime() + lateMs).toISOString());
      waits.push(await gate.moment('email', letter));
    }
    expect(waits).toEqual([5, 2, 1, 5, 3]);
    expect(await gate.moment('email', { ...letter, purpose: 'verify' })).toBe(0);
    expect(await gate.moment('email', { ...letter, orgId: desk.elsewhere().orgId })).toBe(0);
  });

  it('misses a slot rather than making up for it, and repeats a check that was refused in the next one only', async () => {
    await look();
    const seen = tap.mails.length;
    await desk.passes('2 h');
    await look();
    expect(tap.mails.filter(({ to }, place) => place >= seen && to === ann.email).length).toBeLessThanOrEqual(1);
    const before = tap.mails.length;
    tap.refuses = 5;
    for (let minute = 0; minute < 15; minute += 1) {
      await desk.passes('1 min');
      await look();
    }
    expect([tap.refuses, tap.mails.length]).toEqual([0, before]);
  });

  describe('about no alert', () => {
    let cy: Worker;
    beforeAll(async () => {
      cy = await desk.joins();
      await desk.slice.runEvery('lines.check');
      await look();
    });

    it('has whatever is about no alert wait for slots, one each, what is urgent first; only a code leaves at once', async () => {
      await look();
      await slotComes(cy);
      const since = desk.slice.clock.now();
      for (const purpose of ['resolved', 'channel_stopped', 'verify'] as const) await isToHear(cy, purpose);
      await desk.passes('1 s');
      await desk.slice.runEvery('errands.recover');
      await look();
      // Nobody has claimed an address, so the code has nowhere to go; all the same it did not wait.
      const [code] = await desk.slice.db.work<{ state: string }>(
        `select state from errand where member_id = $1 and purpose = 'verify' and recorded_at >= $2`,
        [cy.memberId, since],
      );
      expect([code?.state, await heard(cy, since)]).toEqual(['failed', []]);
      for (let slots = 0; slots < 3; slots += 1) await slotComes(cy);
      expect(await heard(cy, since)).toEqual(['channel_stopped', 'resolved', 'line_check']);
    });

    it('misses a slot for alerts as for checks when there is too much to do, and what waits takes the next one', async () => {
      const fill = async (lateMs: number) => {
        const since = desk.slice.clock.now();
        const before = tap.mails.length;
        await slotComes(cy, lateMs);
        const mails = tap.mails.slice(before).filter(({ to }) => to === cy.email).length;
        return [mails, (await heard(cy, since)).join()];
      };
      await fill(0);
      const tenth = SLOT / 10;
      expect(await fill(tenth)).toEqual([1, 'line_check']);
      expect(await fill(tenth + 1)).toEqual([0, '']);
      await desk.alert({ duties: [cy.memberId] });
      expect(await fill(tenth + 1)).toEqual([0, '']);
      expect(await fill(0)).toEqual([1, '']);
    });

    it('lets what waits leave when nobody has slots any more', async () => {
      await isToHear(cy, 'unreachable');
      const since = desk.slice.clock.now();
      await desk.slice.db.work(`update cover set mode = 'prompt' where org_id = $1`, [desk.orgId]);
      await desk.passes('1 s');
      await look();
      expect(await heard(cy, since)).toEqual(['unreachable']);
    });
  });
});
