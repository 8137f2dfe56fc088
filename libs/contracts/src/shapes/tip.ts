import { z } from 'zod';
import { GRADES, IMPORT_FIELDS, ROW_FAULTS } from '@lapwing/domain';
import { country, id, instant } from './basics.js';
import { certainty, mention } from './development.js';

/** Bytes of one part of a file, before they are written as base64. */
export const PART_BYTES = 256 * 1024;
/** Bytes of a whole file. */
export const FILE_BYTES = 10 * 1024 * 1024;
export const MOST_PARTS = FILE_BYTES / PART_BYTES;
/** Rows of one import. */
export const MOST_ROWS = 5000;
export const MOST_ATTACHMENTS = 10;
/** The source that imports belong to where nobody chose another. */
export const IMPORTED_SOURCE = '5f0c1a6e-7b1d-5e2f-9c3a-4d1b8e6f2a02';

const BASE64 = Math.ceil(PART_BYTES / 3) * 4;

/** A part of a file on its way in; parts come in their order. */
export const uploadPart = z.object({
  uploadId: id,
  name: z.string().min(1).max(255),
  mediaType: z.string().max(120).nullable().default(null),
  part: z.int().min(1).max(MOST_PARTS),
  of: z.int().min(1).max(MOST_PARTS),
  bytes: z.base64().max(BASE64),
});

/** A file that is staged here, as whoever sends it sees it. */
export const uploadView = z
  .object({
    uploadId: id,
    /** The name without folders and control signs. */
    name: z.string(),
    received: z.int().min(0),
    of: z.int().min(1),
    size: z.int().min(0),
    /** Of the whole file, once it is whole. */
    sha256: z.string().nullable(),
  })
  .meta({ id: 'Upload' });
export type UploadView = z.infer<typeof uploadView>;

const grade = z.enum(GRADES);
const webAddress = z.url({ protocol: /^https?$/ }).max(2000);

/** What somebody reports to every operator of the installation. Nothing of it says who reports. */
export const tipEntry = z.object({
  title: z.string().trim().min(1).max(300),
  text: z.string().trim().min(1).max(60_000),
  /** The state it is about, as the reporter says. */
  country: country.nullable().default(null),
  language: z.string().min(2).max(8).nullable().default(null),
  published: instant.nullable().default(null),
  /** Where it can be read. */
  url: webAddress.nullable().default(null),
  /** How far the reporter trusts it. */
  grade,
});
export type TipEntry = z.infer<typeof tipEntry>;

/** What the reader makes of a text that is not stored. */
export const tipPreview = z
  .object({
    language: z.string().nullable(),
    /** How likely it is, 0 to 1, that it tells of something to be warned of. */
    chance: z.number().min(0).max(1),
    /** Why a person would have to look at it first; null where none has to. */
    review: z.enum(['language', 'doubt']).nullable(),
    mentions: z.array(
      z.object({
        mention,
        /** What the report alone supports, after the grade. */
        certainty,
        excerpt: z.string(),
        marks: z.array(z.object({ start: z.int(), end: z.int() })),
      }),
    ),
    /** What had better not be told to all, by field. */
    warnings: z.array(z.object({ field: z.enum(['title', 'text']), what: z.enum(['like_a_code', 'email', 'phone']) })),
  })
  .meta({ id: 'TipPreview' });
export type TipPreview = z.infer<typeof tipPreview>;

export const IMPORT_FORMATS = ['csv', 'json'] as const;

/** How a file is to be read: `mapping` names the column of a field where it is not the field's own name. */
export const importWish = z.object({
  uploadId: id,
  format: z.enum(IMPORT_FORMATS),
  mapping: z.partialRecord(z.enum(IMPORT_FIELDS), z.string().max(200)).default({}),
  /** The source whose documents they become; null is the built-in one. */
  sourceId: id.nullable().default(null),
});
export type ImportWish = z.infer<typeof importWish>;

export const importLine = z.object({
  line: z.int().min(1),
  is: z.enum(['ok', 'duplicate', 'fault']),
  because: z.enum([...ROW_FAULTS, 'in_file', 'known']).nullable(),
  title: z.string(),
});
export type ImportLine = z.infer<typeof importLine>;

const counts = z.object({ ok: z.int().min(0), duplicate: z.int().min(0), fault: z.int().min(0) });

/** What a file would bring, line by line; nothing is stored. */
export const importReport = z
  .object({
    /** Of what was checked and how it was read; a commit names it. */
    checkedSha: z.string(),
    columns: z.array(z.string()),
    /** The column that stands for each field. */
    mapping: z.partialRecord(z.enum(IMPORT_FIELDS), z.string()),
    counts,
    /** Lines that are not taken come first. */
    lines: z.array(importLine),
    /** Whether there are more lines than shown. */
    more: z.boolean(),
  })
  .meta({ id: 'ImportReport' });
export type ImportReport = z.infer<typeof importReport>;

export const IMPORT_STATES = ['entered', 'taken', 'failed', 'undone'] as const;

/** An import and how far it has come. */
export const importView = z
  .object({
    id,
    name: z.string(),
    sourceId: id,
    sourceName: z.string(),
    state: z.enum(IMPORT_STATES),
    /** Why it failed, as a sentence without secrets. */
    detail: z.string().nullable(),
    rows: z.int().min(0),
    /** How many rows are on the disk so far. */
    done: z.int().min(0),
    counts,
    at: instant,
    /** From when on its documents are read. */
    readAt: instant.nullable(),
    /** Until when it can be undone; null where it cannot any more. */
    undoUntil: instant.nullable(),
  })
  .meta({ id: 'Import' });
export type ImportView = z.infer<typeof importView>;
