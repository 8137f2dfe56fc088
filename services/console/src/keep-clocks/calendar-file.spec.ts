import { calendarFile } from './calendar-file.js';

describe('a calendar file', () => {
  const now = new Date('2026-03-01T10:00:00.000Z');
  let count = 0;
  const newId = (): string => `id-${(count += 1)}`;

  it('holds codes and days, each once, and nothing that says what they mean', () => {
    const visa = { code: 'heron-tuvo', day: '2026-03-31', what: 'visa_ends', country: 'GE' };
    const file = calendarFile(
      [visa, { ...visa, what: 'permit_ends' }, { code: 'linden-bako', day: '2026-04-02' }],
      now,
      newId,
    );
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//desk//days//EN',
      'BEGIN:VEVENT',
      'UID:id-1',
      'DTSTAMP:20260301T100000Z',
      'DTSTART;VALUE=DATE:20260331',
      'SUMMARY:heron-tuvo',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:id-2',
      'DTSTAMP:20260301T100000Z',
      'DTSTART;VALUE=DATE:20260402',
      'SUMMARY:linden-bako',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
});
