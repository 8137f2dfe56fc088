/** Georgian verbs written by their stem and endings: `დააკავ{ა/ეს/ებს}` is three entries. */
import type { Entries } from '../entries.js';

const ENDINGS = /([^\s{}]*)\{([^}]*)\}/u;

function spread(entry: string): string[] {
  const found = ENDINGS.exec(entry);
  if (!found) return [entry];
  const [whole, stem = '', endings = ''] = found;
  return endings.split('/').flatMap((ending) => spread(entry.replace(whole, `${stem}${ending}`)));
}

/** Entries with every ending written out. */
export function withEndings(entries: Entries): Entries {
  return Object.fromEntries(Object.entries(entries).map(([label, words]) => [label, words.flatMap(spread)]));
}
