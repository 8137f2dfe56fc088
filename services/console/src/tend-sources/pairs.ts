export type Pair = [string, string];

/** `name=value` lines as pairs; what stands before the first sign is the name, and a name may come more than once. */
export function pairsOf(text: string): Pair[] {
  return text.split('\n').flatMap((line): Pair[] => {
    const at = line.indexOf('=');
    const name = line.slice(0, Math.max(at, 0)).trim();
    return name === '' ? [] : [[name, line.slice(at + 1).trim()]];
  });
}

/** Pairs, or a record, as lines that `pairsOf` reads back. */
export function textOfPairs(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const pairs: unknown[] = Array.isArray(value) ? value : Object.entries(value);
  return pairs.flatMap((pair) => (Array.isArray(pair) ? [pair.map(String).join('=')] : [])).join('\n');
}
