import { tonight } from './tonight.js';
import { turnsFile } from './turns-file.js';

describe('tonight', () => {
  const at = (hour: number, minute = 0) => new Date(2026, 5, 9, hour, minute);
  it.each([
    ['in the evening until the next morning', at(21), new Date(2026, 5, 10, 9)],
    ['after midnight until this morning', at(1), new Date(2026, 5, 9, 9)],
    ['not until an end that is near', at(6), new Date(2026, 5, 10, 9)],
  ])('lasts %s', (_name, now, until) => {
    expect(tonight(now, '09:00')).toEqual({ from: now.toISOString(), until: until.toISOString() });
  });
});

it('a calendar file says when somebody is on call and nothing else', () => {
  const shift = { from: '2026-03-03T17:00:00.000Z', until: '2026-03-04T07:00:00.000Z' };
  const text = turnsFile([shift], 'On call', new Date('2026-03-01T00:00:00Z'), () => 'one');
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//desk//turns//EN',
    'BEGIN:VEVENT',
    'UID:one',
    'DTSTAMP:20260301T000000Z',
    'DTSTART:20260303T170000Z',
    'DTEND:20260304T070000Z',
    'SUMMARY:On call',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});
