import { setTimeout as delay } from 'node:timers/promises';

/** Tries an expectation until it holds; after `withinMs` throws its last error. */
export async function eventually<T>(expectation: () => T | Promise<T>, withinMs = 10_000): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > until) throw error;
      await delay(20);
    }
  }
}
