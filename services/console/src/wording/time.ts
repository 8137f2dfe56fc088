type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

const MINUTE = 60_000;
/** Each unit with its length and the count from which the next larger one reads better. */
const UNITS: readonly [Unit, number, number][] = [
  ['minute', MINUTE, 60],
  ['hour', 60 * MINUTE, 36],
  ['day', 24 * 60 * MINUTE, 45],
  ['month', 30.44 * 24 * 60 * MINUTE, 18],
  ['year', 365.25 * 24 * 60 * MINUTE, Infinity],
];

/** How far `instant` lies from `now` in the unit a person would use; negative is the past, 0 minutes is now. */
export function distance(now: Date, instant: Date): { value: number; unit: Unit } {
  const difference = instant.getTime() - now.getTime();
  for (const [unit, length, limit] of UNITS) {
    const value = Math.round(difference / length);
    if (Math.abs(value) < limit) return { value: value === 0 ? 0 : value, unit };
  }
  return { value: 0, unit: 'minute' };
}

/** A partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) as a UTC date with the parts that are known. */
export function partialDateParts(partial: string): { date: Date; options: Intl.DateTimeFormatOptions } {
  const [year = '1970', month, day] = partial.split('-');
  return {
    date: new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`),
    options: {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month === undefined ? {} : { month: 'long' }),
      ...(day === undefined ? {} : { day: 'numeric' }),
    },
  };
}
