import { useState } from 'react';
import { useAsk } from './step-up.js';

interface Gathered {
  busy: boolean;
  error: Error | null;
  /** How many things the last file held. */
  count: number | null;
  gather: () => Promise<boolean>;
}

/** Asks for all pages of something, one after another, and hands everything to `save`. */
export function useGather<Item>(
  page: (ask: ReturnType<typeof useAsk>, cursor: string | null) => Promise<{ items: Item[]; next: string | null }>,
  save: (items: readonly Item[]) => void,
): Gathered {
  const ask = useAsk();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const [count, setCount] = useState<number | null>(null);
  const gather = async (): Promise<boolean> => {
    setBusy(true);
    setError(null);
    setCount(null);
    try {
      const items: Item[] = [];
      for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
        const given: { items: Item[]; next: string | null } = await page(ask, cursor);
        items.push(...given.items);
        cursor = given.next;
      }
      save(items);
      setCount(items.length);
      return true;
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error('not an error'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, count, gather };
}
