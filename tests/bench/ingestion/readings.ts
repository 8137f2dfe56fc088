/** What a process of ingestion says of itself at one instant. Times in seconds, memory in bytes. */
export interface Reading {
  cpu: number;
  memory: number;
  polls: number;
  documents: number;
  /** Looks by the upper bound of how late they began, cumulative, as the histogram has them. */
  lag: ReadonlyMap<number, number>;
}

const NAME = 'lapwing_ingestion_';

/** Reads the metrics of a process at its health address. */
export async function readingOf(health: string): Promise<Reading> {
  const text = await (await fetch(`${health}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line.startsWith(NAME));
  const sum = (name: string) =>
    lines
      .filter((line) => line.startsWith(`${NAME}${name}`) && /[ {]/.test(line.charAt(NAME.length + name.length)))
      .reduce((total, line) => total + valueOf(line), 0);
  const buckets = lines.flatMap((line): [number, number][] => {
    const bound = /poll_lag_seconds_bucket\{le="([^"]+)"/.exec(line)?.[1];
    return bound === undefined ? [] : [[bound === '+Inf' ? Infinity : Number(bound), valueOf(line)]];
  });
  return {
    cpu: sum('process_cpu_seconds_total'),
    memory: sum('process_resident_memory_bytes'),
    polls: sum('polls_total'),
    documents: sum('documents_total'),
    lag: new Map(buckets),
  };
}

function valueOf(line: string): number {
  return Number(line.slice(line.lastIndexOf(' ') + 1));
}

/** The least bound below which the given share of the looks between two readings began, in seconds. */
export function lagWithin(before: readonly Reading[], after: readonly Reading[], share: number): number {
  const bounds = [...(after[0]?.lag.keys() ?? [])].sort((a, b) => a - b);
  const at = (bound: number) =>
    total(after.map(({ lag }) => lag.get(bound) ?? 0)) - total(before.map(({ lag }) => lag.get(bound) ?? 0));
  const all = at(Infinity);
  return bounds.find((bound) => at(bound) >= all * share) ?? Infinity;
}

/** The sum of numbers. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
