import type { PersonEntry } from '@lapwing/contracts';

/** What became of one field between two versions, in words. */
export interface FieldChange {
  field: keyof PersonEntry;
  now: string[];
  before: string[];
}

/**
 * The fields in which two versions differ, each with what it says now and what it no longer says; of a list only what was
 * added and what went.
 */
export function changesBetween(
  older: PersonEntry,
  newer: PersonEntry,
  words: (field: keyof PersonEntry, entry: PersonEntry) => string[],
): FieldChange[] {
  return (Object.keys(newer) as (keyof PersonEntry)[]).flatMap((field): FieldChange[] => {
    if (JSON.stringify(older[field]) === JSON.stringify(newer[field])) return [];
    const [was, is] = [words(field, older), words(field, newer)];
    return [{ field, now: without(is, was), before: without(was, is) }];
  });
}

function without(parts: readonly string[], others: readonly string[]): string[] {
  return parts.filter((part) => !others.includes(part));
}
