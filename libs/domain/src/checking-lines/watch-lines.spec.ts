import { instantOfSlot, isSlotMissed, leavesAt, nextSlot, slotAt, takeSlot, type Waiting } from './cover.js';
import { errandUnderCover } from './errand-cover.js';
import { afterDrill, drillMissed, drillStep, nextLineCheck, type CheckedLine, type DrillCourse } from './line-check.js';
import { ERRANDS, type Errand } from '../reaching/errand.js';
import { ringByHand, type HandRing } from '../escalation/ring-by-hand.js';

const MINUTE = 60_000;
const NOON = Date.parse('2026-03-01T12:00:00.000Z');
const iso = (at: number): string => new Date(at).toISOString();

describe('a slot', () => {
  it('comes exactly once in each stretch of its length, whatever was asked when', () => {
    let at = NOON;
    const seen: number[] = [];
    for (let count = 0; count < 500; count += 1) {
      const next = nextSlot(at, 15, 0.37);
      expect(slotAt(next.at, 15)).toBe(next.slot);
      if (count > 0) expect(next.at - at).toBe(15 * MINUTE);
      seen.push(next.slot);
      at = next.at;
    }
    expect(seen).toEqual(Array.from({ length: 500 }, (_, index) => (seen[0] ?? 0) + index));
  });

  it('lies where member and slot say, inside its stretch', () => {
    const slot = slotAt(NOON, 15);
    expect(instantOfSlot(slot, 15, 0)).toBe(NOON);
    expect(instantOfSlot(slot, 15, 0.999)).toBeLessThan(NOON + 15 * MINUTE);
  });

  it.each<[string, number, number]>([
    ['soon', 40, 1_500],
    ['not quite as soon', 1_499, 1_500],
    ['late', 1_500, 3_000],
    ['at once', 0, 1_500],
    ['beside its slot', -40_000, -39_000],
  ])('lets a mail that is ready %s leave a whole number of steps after its instant', (_, ready, expected) => {
    expect(leavesAt(NOON + ready, NOON, 1_500) - NOON).toBe(expected);
    expect(leavesAt(NOON + ready, NOON, 0) - NOON).toBe(ready);
  });

  it.each<[string, number, number, boolean]>([
    ['just now', 5, 0, false],
    ['a little late', 5, 30_000, false],
    ['too late', 5, 30_001, true],
    ['not as late in longer ones', 60, 30_001, false],
  ])('is filled or missed by the clock alone: %s', (_, minutes, late, missed) => {
    for (const fraction of [0, 0.37, 0.999]) {
      const instant = instantOfSlot(slotAt(NOON, minutes), minutes, fraction);
      expect(isSlotMissed(instant, instant + late, minutes)).toBe(missed);
      // Whoever is not too late is still in the slot, wherever in it the member's mail lies.
      if (!missed) expect(slotAt(instant + late, minutes)).toBe(slotAt(NOON, minutes));
    }
  });

  it('is waited for by every message about no alert, but for what fills it and codes for new addresses', () => {
    const atOnce = ERRANDS.filter((purpose) => !errandUnderCover(purpose).waits);
    expect(atOnce).toEqual(['line_check', 'drill', 'verify']);
    const waits = (purpose: Errand) => {
      const step = errandUnderCover(purpose);
      return { id: purpose, priority: step.waits ? step.priority : 9, recordedAt: iso(NOON) };
    };
    const highAlert = { id: 'high alert', priority: 1, recordedAt: iso(NOON - 5) };
    const order: string[] = [];
    for (let waiting = [waits('test'), waits('page'), highAlert, waits('call_lead')]; waiting.length > 0;) {
      const step = takeSlot(waiting);
      if (step.takes === 'message') order.push(step.id);
      waiting = waiting.filter(({ id }) => id !== order.at(-1));
    }
    expect(order).toEqual(['call_lead', 'high alert', 'page', 'test']);
  });

  it('is taken by what is most urgent, then oldest, else by a check of the line', () => {
    const waits = (id: string, priority: number, recordedAt: string): Waiting => ({ id, priority, recordedAt });
    const waiting = [waits('digest', 2, iso(NOON - 9)), waits('later', 0, iso(NOON)), waits('first', 0, iso(NOON - 5))];
    expect(takeSlot(waiting)).toMatchObject({ takes: 'message', id: 'first' });
    expect(takeSlot([])).toEqual({ takes: 'line_check', because: 'nothing_waits' });
  });
});

describe('the check of a line', () => {
  const line = (stated: Partial<CheckedLine> = {}): CheckedLine => {
    return { channel: 'email', cadence: 'daily', zone: 'Asia/Tbilisi', fraction: 0.25, ...stated };
  };

  it.each<[string, Partial<CheckedLine>, string]>([
    ['by mail comes each day at the same time', {}, '2026-03-02T06:00:00.000Z'],
    ['by mail comes at a time of the member’s own', { fraction: 0.75 }, '2026-03-01T18:00:00.000Z'],
    ['by mail comes each week where the member wishes so', { cadence: 'weekly' }, '2026-03-08T06:00:00.000Z'],
    ['by Signal comes each week by day', { channel: 'signal' }, '2026-03-08T07:30:00.000Z'],
  ])('%s', (_, stated, expected) => {
    expect(iso(nextLineCheck(line(stated), NOON))).toBe(expected);
  });

  it('comes again after just that long', () => {
    const first = nextLineCheck(line(), NOON);
    expect(nextLineCheck(line(), first) - first).toBe(1440 * MINUTE);
  });
});

describe('a drill', () => {
  const none: DrillCourse = { month: null, askedAt: null, asked: 0, answeredAt: null };
  const asked: DrillCourse = { month: '2026-03', askedAt: iso(NOON), asked: 1, answeredAt: null };
  const hours = (count: number): string => iso(NOON + count * 60 * MINUTE);

  it.each<[string, DrillCourse, string, object]>([
    ['comes once a month', none, iso(NOON), { do: 'ask', number: 1 }],
    ['leaves time to answer', asked, hours(23), { do: 'nothing', because: 'time_to_answer' }],
    ['is asked once more', asked, hours(24), { do: 'ask', number: 2, because: 'not_answered' }],
    ['is not asked a third time', { ...asked, asked: 2 }, hours(48), { because: 'shown_to_admins' }],
    ['is over when it is answered', { ...asked, answeredAt: hours(1) }, hours(48), { because: 'answered' }],
    ['of another month begins anew', { ...asked, asked: 2 }, '2026-04-01T12:00:00.000Z', { do: 'ask', number: 1 }],
  ])('%s', (_, course, now, expected) => {
    expect(drillStep(course, now)).toMatchObject(expected);
  });

  it('shows the admins who did not answer, from a day after it asked for the second time', () => {
    const again = afterDrill({ do: 'ask', month: '2026-03', number: 2, because: 'not_answered' }, hours(24));
    expect([drillMissed(asked, hours(30)), drillMissed(again, hours(47)), drillMissed(again, hours(48))]).toEqual([
      false,
      false,
      true,
    ]);
    expect(drillMissed({ ...again, answeredAt: hours(49) }, hours(50))).toBe(false);
  });
});

describe('a ring by hand', () => {
  const open = { responsible: 'ann', takenBy: null, held: false };
  const wish = (stated: Partial<HandRing> = {}): HandRing => {
    return { roles: ['caseworker'], askedBy: 'ann', duties: [open], lastByHandAt: null, ...stated };
  };
  const admin: Partial<HandRing> = { roles: ['organisation_admin'], askedBy: 'zoe' };

  it.each<[string, Partial<HandRing>, object]>([
    ['is for whose duty it is', {}, { ring: true, responsibles: ['ann'] }],
    ['is for admins', admin, { ring: true }],
    [
      'is for everybody where it is the desk’s',
      { askedBy: 'bo', duties: [{ ...open, responsible: 'desk' }] },
      { ring: true },
    ],
    ['is not for others', { askedBy: 'bo' }, { ring: false, because: 'not_yours' }],
    ['is for nothing that somebody has', { duties: [{ ...open, held: true }] }, { ring: false, because: 'taken' }],
    ['is for nothing that is over', { duties: [] }, { ring: false, because: 'nothing_open' }],
    ['waits a minute', { lastByHandAt: iso(NOON - 59_000) }, { ring: false, because: 'too_soon' }],
    ['does not wait longer', { lastByHandAt: iso(NOON - 60_000) }, { ring: true }],
  ])('%s', (_, stated, expected) => {
    expect(ringByHand(wish(stated), iso(NOON))).toMatchObject(expected);
  });
});
