import type { SourceEntry, SourceWish } from '@lapwing/contracts';
import { isDeepStrictEqual } from 'node:util';
import type { SourceRow } from '../watch-sources/source.row.js';

const FIELDS = [
  'enabled',
  'name',
  'connector',
  'url',
  'settings',
  'proxy',
  'grade',
  'type',
  'critical',
  'cadenceSeconds',
  'slowestSeconds',
  'expectedSeconds',
  'language',
  'country',
  'owner',
] as const;

type Entry = Pick<SourceRow, (typeof FIELDS)[number]>;

/** What people say of a source, as it stands. */
export function entryOf(row: SourceRow): SourceEntry {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, row[field]])) as unknown as Entry;
  return { ...fields, settings: { ...fields.settings }, secrets: {} };
}

/** What a change would make otherwise, field by field; of secrets the names alone. */
export function changesOf(before: Entry, after: Entry, secrets: readonly string[]): SourceWish['changes'] {
  const changed = FIELDS.filter((field) => !isDeepStrictEqual(before[field], after[field]));
  const changes = changed.map((field) => ({ field, before: plain(before[field]), after: plain(after[field]) }));
  return secrets.length === 0 ? changes : [...changes, { field: 'secrets', before: null, after: secrets.join(', ') }];
}

function plain(value: Entry[keyof Entry]): SourceWish['changes'][number]['after'] {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
