/** What may a row of an imported file hold, and why can it not be a document? */

export const IMPORT_FIELDS = ['url', 'title', 'text', 'published', 'language', 'source'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** The order is that of looking. */
export const ROW_FAULTS = [
  'no_text',
  'too_long',
  'bad_url',
  'bad_date',
  'bad_language',
  'too_many_columns',
  'bad_quotes',
  'bad_json',
  'no_object',
  'person_code',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];
