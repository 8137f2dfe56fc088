import { setTimeout as pause } from 'node:timers/promises';

const UNITS = { ms: 1, s: 1000, min: 60_000 } as const;

/** Milliseconds of `500 ms`, `60 s` or `2 min`. */
export function milliseconds(span: string): number {
  const [amount, unit] = span.split(' ');
  const factor = UNITS[unit as keyof typeof UNITS];
  if (factor === undefined || Number.isNaN(Number(amount))) throw new Error(`${span} is no time span.`);
  return Number(amount) * factor;
}

/**
 * Waits until `look` answers something other than null, false or an error, and returns it. Throws after `span` with what
 * was expected and what was seen last.
 */
export async function within<T>(span: string, expected: string, look: () => Promise<T | null | false>): Promise<T> {
  const deadline = Date.now() + milliseconds(span);
  for (;;) {
    const { seen, fault } = await attempt(look);
    if (seen !== null && seen !== false) return seen;
    if (Date.now() > deadline) throw new Error(`Expected within ${span}: ${expected}. ${fault}`);
    await pause(100);
  }
}

async function attempt<T>(look: () => Promise<T | null | false>): Promise<{ seen: T | null | false; fault: string }> {
  try {
    return { seen: await look(), fault: 'It did not come.' };
  } catch (error) {
    return { seen: null, fault: error instanceof Error ? error.message : String(error) };
  }
}
