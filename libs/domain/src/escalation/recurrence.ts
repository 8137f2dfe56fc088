/*
 * On which days does something that recurs happen? Daily, weekly on some weekdays, monthly on the same day of the month, or
 * yearly, every so often; a month without that day is left out. However a rule is written, no more than so many days are
 * looked at: a calendar comes from outside.
 */

const DAY_MS = 86_400_000;

export interface Recurrence {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** How many there are, the first included; null for no end by number. */
  count: number | null;
  /** The last day on which there may be one; null for no end by day. */
  until: string | null;
  /** 1 for Monday to 7 for Sunday; empty: the first day's weekday. For weekly rules only. */
  weekdays: number[];
}

export interface Occurrences {
  days: string[];
  /** How many days were looked at. */
  looked: number;
  /** The bound was reached before the end. */
  cut: boolean;
}

/** The days from `window.from` to `window.until` on which it happens, looking at `most` days at most. */
export function occurrenceDays(
  first: string,
  rule: Recurrence,
  window: { from: string; until: string },
  most: number,
): Occurrences {
  const last = rule.until === null || rule.until > window.until ? window.until : rule.until;
  const days: string[] = [];
  let counted = 0;
  let looked = 0;
  for (let turn = rule.count === null ? turnBefore(first, rule, window.from) : 0; ; turn += 1) {
    for (const day of daysOfTurn(first, rule, turn)) {
      looked += 1;
      if (looked > most) return { days, looked: most, cut: true };
      if (day === null || day < first) continue;
      if (day > last) return { days, looked, cut: false };
      counted += 1;
      if (rule.count !== null && counted > rule.count) return { days, looked, cut: false };
      if (day >= window.from) days.push(day);
    }
  }
}

/** A turn that surely lies before the window, so that a rule of long ago is not lived through day by day. */
function turnBefore(first: string, { frequency, interval }: Recurrence, from: string): number {
  const days = (dateOf(from).getTime() - dateOf(first).getTime()) / DAY_MS;
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[frequency];
  return Math.max(0, Math.floor(days / (interval * longest)) - 1);
}

function daysOfTurn(first: string, rule: Recurrence, turn: number): (string | null)[] {
  const start = dateOf(first);
  const by = turn * rule.interval;
  if (rule.frequency === 'DAILY') return [dayOf(start.getTime() + by * DAY_MS)];
  if (rule.frequency === 'WEEKLY') {
    const weekday = start.getUTCDay() === 0 ? 7 : start.getUTCDay();
    const monday = start.getTime() - (weekday - 1) * DAY_MS + by * 7 * DAY_MS;
    const weekdays = rule.weekdays.length === 0 ? [weekday] : [...new Set(rule.weekdays)].sort((a, b) => a - b);
    return weekdays.map((one) => dayOf(monday + (one - 1) * DAY_MS));
  }
  const months = rule.frequency === 'MONTHLY' ? by : by * 12;
  const moved = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate()));
  return [moved.getUTCDate() === start.getUTCDate() ? dayOf(moved.getTime()) : null];
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
