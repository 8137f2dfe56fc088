import type { ShiftView } from '@lapwing/contracts';

const LINE_END = '\r\n';

function stampOf(instant: string): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

/** Turns as an iCalendar file (RFC 5545) that says when, and nothing of who or for whom. */
export function turnsFile(
  shifts: readonly Pick<ShiftView, 'from' | 'until'>[],
  label: string,
  now: Date,
  newId: () => string,
): string {
  const entries = shifts.flatMap(({ from, until }) => [
    'BEGIN:VEVENT',
    `UID:${newId()}`,
    `DTSTAMP:${stampOf(now.toISOString())}`,
    `DTSTART:${stampOf(from)}`,
    `DTEND:${stampOf(until)}`,
    `SUMMARY:${label}`,
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//desk//turns//EN', ...entries, 'END:VCALENDAR'];
  return lines.map((line) => line + LINE_END).join('');
}
