import { IMPORT_FIELDS, type ImportField, ROW_FAULTS } from '@lapwing/domain';
import { z } from 'zod';

export type Mapping = Partial<Record<ImportField, string>>;

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
  mapping: z.partialRecord(z.enum(IMPORT_FIELDS), text),
  rows: z.array(importedRow),
  faults: z.array(faultyRow),
  /** There were more rows than are read. */
  tooMany: z.boolean(),
});
export type ImportedFile = z.infer<typeof importedFile>;

/** How the child is asked to read a file. */
export const importOptions = z.object({
  format: z.enum(['csv', 'json']),
  mapping: z.partialRecord(z.enum(IMPORT_FIELDS), text),
  most: z.int().min(1),
});
export type ImportOptions = z.infer<typeof importOptions>;
