import type { BoardRowView } from '@lapwing/contracts';

export const SORTINGS = ['level', 'incidents', 'newest', 'sight', 'name'] as const;
export type Sorting = (typeof SORTINGS)[number];

/** Higher comes first; names come by the reader's alphabet. */
function weightOf(row: BoardRowView, by: Exclude<Sorting, 'name'>): number {
  if (by === 'level') return row.level?.value ?? -1;
  if (by === 'incidents') return row.numbers.incidents.count;
  if (by === 'newest') return Number((row.newest?.month ?? '0').replace('-', ''));
  return row.sight === null || row.sight.state === 'no_own_source' ? 100_000 : (row.sight.days ?? 99_999);
}

/** The lines of the board in the order the reader wishes; equals stay in the order of their names. */
export function sortedRows(
  rows: readonly BoardRowView[],
  by: Sorting,
  { place, locale }: { place: (code: string) => string; locale: string },
): BoardRowView[] {
  const nameOf = ({ host }: BoardRowView): string => (host === null ? '' : place(host));
  const byName = [...rows].sort((a, b) => nameOf(a).localeCompare(nameOf(b), locale));
  return by === 'name' ? byName : byName.sort((a, b) => weightOf(b, by) - weightOf(a, by));
}
