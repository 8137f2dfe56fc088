import type { Entries, Label } from './entries.js';

/** One set of entries from several; what stands under the same label is put together. */
export function joinEntries(...parts: readonly Entries[]): Entries {
  const joined: Record<Label, string[]> = {};
  for (const part of parts) {
    for (const [label, entries] of Object.entries(part)) joined[label] = [...(joined[label] ?? []), ...entries];
  }
  return joined;
}
