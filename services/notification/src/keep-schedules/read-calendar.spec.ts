import { readCalendar } from './read-calendar.js';

const NOW = new Date('2026-03-20T12:00:00Z');
const file = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']), 'END:VCALENDAR'].join(
    '\r\n',
  );
const read = (...events: string[][]) => readCalendar(file(...events), 'Europe/Berlin', NOW);
const starts = (...events: string[][]) => read(...events)?.shifts.map(({ from }) => from);
const night = ['DTSTART;TZID=Europe/Berlin:20260327T220000', 'DURATION:PT9H'];

it('keeps the time on the wall when the clocks change', () => {
  expect(read([...night, 'RRULE:FREQ=DAILY;COUNT=3'])?.shifts).toEqual([
    { from: '2026-03-27T21:00:00.000Z', until: '2026-03-28T06:00:00.000Z' },
    { from: '2026-03-28T21:00:00.000Z', until: '2026-03-29T06:00:00.000Z' },
    { from: '2026-03-29T20:00:00.000Z', until: '2026-03-30T05:00:00.000Z' },
  ]);
});

it('reads whole days, floating times and UTC in their zones', () => {
  expect(read(['DTSTART;VALUE=DATE:20260329'])?.shifts).toEqual([
    { from: '2026-03-28T23:00:00.000Z', until: '2026-03-29T22:00:00.000Z' },
  ]);
  expect(starts(['DTSTART:20260401T080000', 'DURATION:PT1H'])).toEqual(['2026-04-01T06:00:00.000Z']);
  expect(starts(['DTSTART:20260401T080000Z', 'DURATION:PT1H'])).toEqual(['2026-04-01T08:00:00.000Z']);
});

it('leaves out what was called off or moved', () => {
  const master = ['UID:a', 'DTSTART:20260401T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=WE,FR;COUNT=4'];
  const moved = ['UID:a', 'RECURRENCE-ID:20260403T080000Z', 'DTSTART:20260403T120000Z', 'DURATION:PT1H'];
  const gone = ['UID:a', 'RECURRENCE-ID:20260408T080000Z', 'DTSTART:20260408T080000Z', 'STATUS:CANCELLED'];
  expect(starts([...master, 'EXDATE:20260410T080000Z'], moved, gone)).toEqual([
    '2026-04-01T08:00:00.000Z',
    '2026-04-03T12:00:00.000Z',
  ]);
});

it.each([
  ['a rule that is not understood', [...night, 'RRULE:FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO'], 'rule'],
  ['several a second', [...night, 'RRULE:FREQ=SECONDLY'], 'rule'],
  ['days by list', [...night, 'RDATE:20260501T000000Z'], 'rule'],
  ['a zone of nowhere', ['DTSTART;TZID=Moon:20260327T220000', 'DURATION:PT9H'], 'zone'],
  ['no end', ['DTSTART:20260327T220000Z'], 'no_end'],
  ['an end before the beginning', ['DTSTART:20260327T220000Z', 'DTEND:20260327T210000Z'], 'no_end'],
  ['a whole year', ['DTSTART;VALUE=DATE:20260327', 'DTEND;VALUE=DATE:20270327'], 'too_long'],
  ['no beginning', ['SUMMARY:x'], 'date'],
  ['a day that is none', ['DTSTART;VALUE=DATE:20261399'], 'date'],
  ['what is over', ['DTSTART:20200327T220000Z', 'DURATION:PT9H'], 'past'],
])('skips %s and says so', (_name, event, because) => {
  expect(read(event)).toEqual({ shifts: [], skipped: [{ because, count: 1 }] });
});

describe('what is sent to do harm', () => {
  it.each([
    ['nothing', ''],
    ['something else', '<html></html>'],
    ['a calendar that never ends', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'],
    ['another component', 'BEGIN:VCARD\r\nEND:VCARD\r\n'],
    ['boxes in boxes', `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(20_000)}`],
  ])('%s is no calendar', (_name, text) => {
    expect(readCalendar(text, 'UTC', NOW)).toBeNull();
  });

  it('a hundred endless rules bring no more than a year of days, and no more than there is room for', () => {
    const endless = Array.from({ length: 100 }, () => [
      'DTSTART:19000101T080000Z',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY',
    ]);
    const bounded = read(...endless);
    expect(bounded?.shifts).toHaveLength(5_000);
    expect(bounded?.skipped).toEqual([{ because: 'too_many', count: expect.any(Number) }]);
  });

  it('rules that count from long ago are given up in bounded time', () => {
    const counting = Array.from({ length: 300 }, () => [
      'DTSTART:00010101T080000Z',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=999999',
    ]);
    expect(read(...counting)).toEqual({ shifts: [], skipped: [{ because: 'too_many', count: 300 }] });
  });

  it('names of objects are names', () => {
    expect(read(['DTSTART;__PROTO__=x:20260401T080000Z', 'DURATION:PT1H', 'CONSTRUCTOR:x'])?.shifts).toHaveLength(1);
  });
});
