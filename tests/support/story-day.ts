const DAY_MS = 86_400_000;

/**
 * Days of a story, told relative to today: the services read the clock of the machine, so that a story of 2023 would be
 * history to them.
 */
export const storyDay = {
  /** An instant so many days before now. */
  instant: (daysAgo: number): string => new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
  /** The day `YYYY-MM-DD`. */
  iso: (daysAgo: number): string => storyDay.instant(daysAgo).slice(0, 10),
  /** As an English text says it: `November 19`. */
  written: (daysAgo: number): string => worded(daysAgo, { month: 'long', day: 'numeric' }),
  /** `18 April 2024`. */
  whole: (daysAgo: number): string => worded(daysAgo, { day: 'numeric', month: 'long', year: 'numeric' }, 'en-GB'),
  /** `October 2025`. */
  month: (daysAgo: number): string => worded(daysAgo, { month: 'long', year: 'numeric' }),
};

function worded(daysAgo: number, parts: Intl.DateTimeFormatOptions, locale = 'en-US'): string {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(Date.now() - daysAgo * DAY_MS);
}
