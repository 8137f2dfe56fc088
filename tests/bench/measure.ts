/** What a repeated piece of work costs. */
export interface Cost {
  /** Repetitions per second of processor time. */
  perSecond: number;
  /** Milliseconds of processor time per repetition. */
  milliseconds: number;
}

const SECONDS = 1.5;

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

function repeat<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  least: number,
): { done: number; seconds: number } {
  const since = process.cpuUsage();
  let done = 0;
  do {
    for (const item of items) work(item);
    done += items.length;
  } while (spent(since) < least);
  return { done, seconds: spent(since) };
}

/** Runs `work` over all items until so many seconds of processor time are spent, after as many to warm up. */
export function costOf<Item>(items: readonly Item[], work: (item: Item) => void, least = SECONDS): Cost {
  repeat(items, work, least);
  const { done, seconds } = repeat(items, work, least);
  return { perSecond: done / seconds, milliseconds: (seconds / done) * 1000 };
}

/** The middle value; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Rows of text as columns that stand under each other; the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const cell = (text: string, at: number): string =>
    at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('  ')}`).join('\n');
}

/** The slope of the straight line that lies nearest to the points (least squares); 0 for fewer than two. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  if (points.length < 2) return 0;
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x0, y0] = [mean(0), mean(1)];
  const along = points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
  return along / points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
}
