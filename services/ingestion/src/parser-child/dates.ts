const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** A date in any of the usual notations as an instant in UTC; null where it is none or absurd. */
export function instantOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.length > 60) return null;
  const time = Date.parse(text.trim());
  return Number.isNaN(time) || time < EARLIEST || time > LATEST ? null : new Date(time).toISOString();
}
