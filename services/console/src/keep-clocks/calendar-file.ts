import type { ComingDay } from '@lapwing/contracts';

/** A day of a calendar file: without what it is, for a calendar is read by whoever holds the phone. */
export type CalendarDay = Pick<ComingDay, 'code' | 'day'>;

const LINE_END = '\r\n';

/** One entry for each code and day. */
function onceEach(days: readonly CalendarDay[]): CalendarDay[] {
  return [...new Map(days.map((one) => [`${one.day} ${one.code}`, one])).values()];
}

function entry({ code, day }: CalendarDay, stamp: string, uid: string): string[] {
  const date = day.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date}`,
    `SUMMARY:${code}`,
    'END:VEVENT',
  ];
}

/** The days as an iCalendar file (RFC 5545): all-day entries that hold a code and nothing else. */
export function calendarFile(days: readonly CalendarDay[], now: Date, newId: () => string): string {
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const entries = onceEach(days).flatMap((one) => entry(one, stamp, newId()));
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//desk//days//EN', ...entries, 'END:VCALENDAR'];
  return lines.map((line) => line + LINE_END).join('');
}
