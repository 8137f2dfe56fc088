import { whoIsThere } from './absence.js';
import { onCallAt, shiftsBetween } from './on-call.js';
import { quietUntil } from './quiet-hours.js';
import { occurrenceDays, type Recurrence } from './recurrence.js';
import type { Layer, Schedule } from './schedule.js';
import { isTimeZone } from './time-zone.js';
import { dayAt, instantOf, nextTime } from './wall-clock.js';

const aLayer = (facts: Partial<Layer> = {}): Layer => ({
  members: ['ann', 'bo', 'cy'],
  everyDays: 7,
  handover: '09:00',
  start: '2026-03-02',
  restrictions: [],
  ...facts,
});
const berlin = (...layers: Layer[]): Schedule => ({ zone: 'Europe/Berlin', layers });
const first = (schedule: Schedule, at: string) => onCallAt(schedule, [], at)[0]?.memberId ?? null;
const names = (schedule: Schedule, at: string) => onCallAt(schedule, [], at).map(({ memberId }) => memberId);

describe('turns', () => {
  const weekly = berlin(aLayer());
  it.each([
    ['nobody before the start', '2026-03-02T07:59:59Z', null],
    ['the first from the hour of the start', '2026-03-02T08:00:00Z', 'ann'],
    ['the first until the next handover', '2026-03-09T07:59:59Z', 'ann'],
    ['the second after it', '2026-03-09T08:00:00Z', 'bo'],
    ['the third until nine by the summer clock', '2026-03-30T06:59:59Z', 'ann'],
    ['the next from nine by the summer clock', '2026-03-30T07:00:00Z', 'bo'],
  ])('%s', (_name, at, who) => {
    // On 23 March the fourth turn begins, which is the first member's again.
    expect(first(weekly, at)).toBe(who);
  });

  it('hands over as much later when the hour is skipped, and once when it comes twice', () => {
    const daily = berlin(aLayer({ members: ['ann', 'bo'], everyDays: 1, handover: '02:30', start: '2026-03-28' }));
    expect(first(daily, '2026-03-29T01:29:59Z')).toBe('ann');
    expect(first(daily, '2026-03-29T01:30:00Z')).toBe('bo');
    const autumn = berlin(aLayer({ members: ['ann', 'bo'], everyDays: 1, handover: '02:30', start: '2026-10-24' }));
    const shifts = shiftsBetween(autumn, [], '2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z');
    expect(shifts.map(({ memberId, from }) => [memberId, from])).toEqual([
      ['ann', '2026-10-24T12:00:00.000Z'],
      ['bo', '2026-10-25T00:30:00.000Z'],
      ['ann', '2026-10-26T01:30:00.000Z'],
    ]);
  });

  it('the same week from noon to noon is as long as the clocks make it', () => {
    const shifts = shiftsBetween(weekly, [], '2026-03-23T08:00:00Z', '2026-04-06T07:00:00Z');
    const hours = shifts.map(({ from, until }) => (Date.parse(until) - Date.parse(from)) / 3_600_000);
    expect(hours).toEqual([167, 168]);
  });
});

describe('layers', () => {
  const nights = { weekdays: [1, 2, 3, 4, 5], from: '22:00', until: '07:00' };
  const layered = berlin(
    aLayer({ members: ['ned'], everyDays: 1, restrictions: [nights] }),
    aLayer({ members: ['ann', 'bo'] }),
    aLayer({ members: ['ann'], start: '2026-04-01' }),
  );
  it.each([
    ['the night’s member first, the week’s next', '2026-03-03T22:30:00Z', ['ned', 'ann']],
    ['also after midnight of the last night', '2026-03-07T05:59:59Z', ['ned', 'ann']],
    ['a gap falls to the next layer', '2026-03-07T06:00:00Z', ['ann']],
    ['at weekends, too', '2026-03-08T23:00:00Z', ['ann']],
    ['each member once', '2026-04-15T10:00:00Z', ['ann']],
    ['nobody where no layer has anybody', '2026-01-01T10:00:00Z', []],
  ])('%s', (_name, at, who) => {
    expect(names(layered, at)).toEqual(who);
  });

  it('a layer without members has nobody', () => {
    expect(names(berlin(aLayer({ members: [] })), '2026-03-03T10:00:00Z')).toEqual([]);
  });
});

describe('who stands in', () => {
  const schedule = berlin(aLayer(), aLayer({ members: ['deb'] }));
  const overrides = [
    { memberId: 'cy', from: '2026-03-03T17:00:00Z', until: '2026-03-04T06:00:00Z' },
    { memberId: 'deb', from: '2026-03-03T20:00:00Z', until: '2026-03-03T22:00:00Z' },
  ];
  it.each([
    ['is rung in the place of whose turn it is', '2026-03-03T18:00:00Z', ['cy', 'deb']],
    ['the one said last wins, and is rung once', '2026-03-03T21:00:00Z', ['deb']],
    ['until the end and no longer', '2026-03-04T06:00:00Z', ['ann', 'deb']],
  ])('%s', (_name, at, who) => {
    expect(onCallAt(schedule, overrides, at).map(({ memberId }) => memberId)).toEqual(who);
  });

  it('shows in the shifts', () => {
    expect(shiftsBetween(schedule, overrides, '2026-03-03T12:00:00Z', '2026-03-04T12:00:00Z')).toEqual([
      { memberId: 'ann', because: 'turn', from: '2026-03-03T12:00:00.000Z', until: '2026-03-03T17:00:00.000Z' },
      { memberId: 'cy', because: 'override', from: '2026-03-03T17:00:00.000Z', until: '2026-03-03T20:00:00.000Z' },
      { memberId: 'deb', because: 'override', from: '2026-03-03T20:00:00.000Z', until: '2026-03-03T22:00:00.000Z' },
      { memberId: 'cy', because: 'override', from: '2026-03-03T22:00:00.000Z', until: '2026-03-04T06:00:00.000Z' },
      { memberId: 'ann', because: 'turn', from: '2026-03-04T06:00:00.000Z', until: '2026-03-04T12:00:00.000Z' },
    ]);
  });

  it('a gap is a shift of nobody, and no view is longer than 400 days', () => {
    const late = berlin(aLayer({ start: '2026-03-10' }));
    const [gap, turn] = shiftsBetween(late, [], '2026-03-09T00:00:00Z', '2036-03-09T00:00:00Z');
    expect(gap).toMatchObject({ memberId: null, because: 'gap', until: '2026-03-10T08:00:00.000Z' });
    expect(turn).toMatchObject({ memberId: 'ann', because: 'turn' });
    const whole = shiftsBetween(late, [], '2026-03-09T00:00:00Z', '2036-03-09T00:00:00Z');
    expect(whole.at(-1)?.until).toBe('2027-04-13T00:00:00.000Z');
  });
});

describe('quiet hours', () => {
  const night = { from: '22:00', until: '07:00' };
  it.each([
    ['before midnight', night, 'Europe/Berlin', '2026-03-28T21:30:00Z', '2026-03-29T05:00:00.000Z'],
    ['after midnight', night, 'Europe/Berlin', '2026-03-29T04:59:59Z', '2026-03-29T05:00:00.000Z'],
    ['until their end', night, 'Europe/Berlin', '2026-03-29T05:00:00Z', null],
    ['by the member’s own clock', night, 'Asia/Almaty', '2026-03-29T16:59:00Z', null],
    ['within a day', { from: '13:00', until: '14:00' }, 'UTC', '2026-03-29T13:30:00Z', '2026-03-29T14:00:00.000Z'],
    ['never for a whole day', { from: '08:00', until: '07:59' }, 'UTC', '2026-03-29T01:00:00Z', null],
    ['not where they end as they begin', { from: '22:00', until: '22:00' }, 'UTC', '2026-03-29T22:00:00Z', null],
    ['none', null, 'UTC', '2026-03-29T22:00:00Z', null],
  ])('%s', (_name, quiet, zone, now, until) => {
    expect(quietUntil(quiet, zone, now)).toBe(until);
  });
});

describe('who is there for a member', () => {
  const away = (delegate: string | null, from = '2026-03-01', until = '2026-03-05') => ({
    zone: 'Europe/Berlin',
    away: [{ from, until, delegate }],
  });
  const ask = (who: Record<string, ReturnType<typeof away>>, now = '2026-03-03T12:00:00Z', unreachable = '') =>
    whoIsThere('ann', new Map(Object.entries(who)), (one) => one !== unreachable, now);

  it.each([
    ['the member', ask({}), { memberId: 'ann', because: 'present' }],
    ['the delegate', ask({ ann: away('bo') }), { memberId: 'bo', because: 'delegate' }],
    [
      'the member on the day after',
      ask({ ann: away('bo') }, '2026-03-05T23:30:00Z'),
      { memberId: 'ann', because: 'present' },
    ],
    [
      'the delegate on the whole last day',
      ask({ ann: away('bo') }, '2026-03-05T22:30:00Z'),
      { memberId: 'bo', because: 'delegate' },
    ],
    [
      'three delegates on',
      ask({ ann: away('bo'), bo: away('cy'), cy: away('deb') }),
      { memberId: 'deb', because: 'delegate' },
    ],
    [
      'not four',
      ask({ ann: away('bo'), bo: away('cy'), cy: away('deb'), deb: away('ed') }),
      { memberId: null, because: 'too_long' },
    ],
    ['nobody in a circle', ask({ ann: away('bo'), bo: away('ann') }), { memberId: null, because: 'circle' }],
    ['nobody without a delegate', ask({ ann: away(null) }), { memberId: null, because: 'away' }],
    ['nobody out of reach', ask({ ann: away('bo') }, undefined, 'bo'), { memberId: null, because: 'unreachable' }],
  ])('%s', (_name, is, wanted) => {
    expect(is).toEqual(wanted);
  });
});

describe('the clock on the wall', () => {
  it('reads a zone that is not known as UTC rather than failing', () => {
    expect(dayAt(Date.parse('2026-03-29T23:30:00Z'), 'Mars/Base')).toBe('2026-03-29');
    expect(isTimeZone('Mars/Base')).toBe(false);
    expect(isTimeZone('Europe/Berlin')).toBe(true);
    expect(isTimeZone('../etc')).toBe(false);
  });

  it('knows the next time by the summer clock', () => {
    const next = nextTime('08:00', 'Europe/Berlin', Date.parse('2026-03-28T08:00:00Z'));
    expect(new Date(next).toISOString()).toBe('2026-03-29T06:00:00.000Z');
    expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toBe(Date.parse('2026-10-25T00:30:00Z'));
  });
});

describe('what recurs', () => {
  const rule = (facts: Partial<Recurrence> = {}): Recurrence => ({
    frequency: 'DAILY',
    interval: 1,
    count: null,
    until: null,
    weekdays: [],
    ...facts,
  });
  const days = (start: string, of: Recurrence, from = '2026-03-01', until = '2026-03-31', most = 1000) =>
    occurrenceDays(start, of, { from, until }, most);

  it.each([
    ['every tenth day', days('2026-03-05', rule({ interval: 10 })), ['2026-03-05', '2026-03-15', '2026-03-25']],
    [
      'on weekdays',
      days('2026-03-04', rule({ frequency: 'WEEKLY', weekdays: [1, 3], count: 3 })),
      ['2026-03-04', '2026-03-09', '2026-03-11'],
    ],
    ['every other week', days('2026-03-04', rule({ frequency: 'WEEKLY', interval: 2 })), ['2026-03-04', '2026-03-18']],
    ['until a day', days('2026-03-04', rule({ until: '2026-03-05' })), ['2026-03-04', '2026-03-05']],
    [
      'monthly, but for months without the day',
      days('2026-01-31', rule({ frequency: 'MONTHLY' }), '2026-01-01', '2026-06-30'),
      ['2026-01-31', '2026-03-31', '2026-05-31'],
    ],
    ['yearly since long ago', days('1970-03-04', rule({ frequency: 'YEARLY' })), ['2026-03-04']],
    ['daily since long ago', days('1970-03-04', rule(), '2026-03-01', '2026-03-02'), ['2026-03-01', '2026-03-02']],
    ['no more than there are', days('2025-12-31', rule({ count: 61 })), ['2026-03-01']],
  ])('%s', (_name, is, wanted) => {
    expect(is).toMatchObject({ days: wanted, cut: false });
  });

  it('ends where a hostile rule would not', () => {
    expect(days('1000-03-04', rule({ count: 10_000_000 }))).toMatchObject({ days: [], looked: 1000, cut: true });
    expect(days('2026-03-04', rule({ frequency: 'YEARLY', interval: 1000 }))).toMatchObject({ days: ['2026-03-04'] });
  });
});
