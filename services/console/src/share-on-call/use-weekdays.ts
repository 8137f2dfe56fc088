import { useWords } from '../wording/use-words.js';

/** A Monday, from which the days of the week are counted. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 3_600_000;
const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The days of the week in the reader's language, 1 for Monday. */
export function useWeekdays(weekday: 'long' | 'short') {
  const { locale } = useWords();
  const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
  const nameOfDay = (day: number): string => format.format(MONDAY + (day - 1) * DAY_MS);
  return { nameOfDay, choices: DAYS.map((value) => ({ value, label: nameOfDay(Number(value)) })) };
}
