import type { ImportReport, ImportWish } from '@lapwing/contracts';
import { IMPORT_FIELDS, type ImportField } from '@lapwing/domain';

/** In which format a file most likely is, by its name. */
export function formatOf(name: string): ImportWish['format'] {
  return /\.(?:json|jsonl|ndjson)$/i.test(name) ? 'json' : 'csv';
}

/** The mapping after somebody chose a column for a field; null takes the field's own name again. */
export function mapped(
  mapping: ImportWish['mapping'],
  field: ImportField,
  column: string | null,
): ImportWish['mapping'] {
  const rest = IMPORT_FIELDS.filter((other) => other !== field && mapping[other] !== undefined);
  const kept = rest.map((other) => [other, mapping[other]] as const);
  return Object.fromEntries(column === null ? kept : [...kept, [field, column]]) as ImportWish['mapping'];
}

/** Whether a report shows that no column with texts was found. */
export function lacksText({ columns, mapping }: Pick<ImportReport, 'columns' | 'mapping'>): boolean {
  return columns.length > 0 && mapping.text === undefined;
}
