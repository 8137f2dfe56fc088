import { z } from 'zod';

export const FIELDS = ['url', 'title', 'text', 'published', 'language', 'source'] as const;
export type Field = (typeof FIELDS)[number];
export type Mapping = Partial<Record<Field, string>>;

/** Why a row cannot be a document; the order is that of looking. */
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

const text = z.string();

/** A row of a file as a document to be. */
export const importedRow = z.object({
  line: z.int().min(1),
  url: text.max(2000).nullable(),
  title: text.max(1000).nullable(),
  text: text.max(200_000),
  published: z.iso.datetime().nullable(),
  language: text.max(8).nullable(),
  source: text.max(200).nullable(),
});
export type ImportedRow = z.infer<typeof importedRow>;

export const faultyRow = z.object({ line: z.int().min(1), title: text, fault: z.enum(ROW_FAULTS) });
export type FaultyRow = z.infer<typeof faultyRow>;

/** What the child found in a file; the parent believes nothing that does not fit. */
export const importedFile = z.object({
  columns: z.array(text.max(200)).max(200),
  mapping: z.partialRecord(z.enum(FIELDS), text),
  rows: z.array(importedRow),
  faults: z.array(faultyRow),
  /** There were more rows than are read. */
  tooMany: z.boolean(),
});
export type ImportedFile = z.infer<typeof importedFile>;

/** How the child is asked to read a file. */
export const importOptions = z.object({
  format: z.enum(['csv', 'json']),
  mapping: z.partialRecord(z.enum(FIELDS), text),
  most: z.int().min(1),
});
export type ImportOptions = z.infer<typeof importOptions>;
