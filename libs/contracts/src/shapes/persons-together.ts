import { z } from 'zod';
import { LINE_REFUSALS, PERSON_STATUSES } from '@lapwing/domain';
import { fieldFault } from '../failure.js';
import { day, id, instant } from './basics.js';
import { profile } from './development.js';
import { stay } from './person.js';
import { IMPORT_FORMATS } from './tip.js';

/** Lines of one file of persons. */
export const MOST_PERSON_LINES = 100_000;
/** Persons who can be changed in one go. */
export const MOST_TOGETHER = 500;

export const PERSON_IMPORT_STATES = [
  'arriving',
  'checking',
  'checked',
  'taking',
  'taken',
  'failed',
  'undoing',
  'undone',
] as const;
export type PersonImportState = (typeof PERSON_IMPORT_STATES)[number];

/** Why nothing of a file was taken, or an import was not undone. */
export const PERSON_IMPORT_FAILURES = [
  'unreadable',
  'empty',
  'too_many_lines',
  'no_code_column',
  'column_twice',
  'changed_since',
  'touched_since',
  'no_member',
] as const;

const count = z.int().min(0);

/** What lines of a file are or were. */
export const personLineCounts = z.object({ added: count, changed: count, unchanged: count, refused: count });
export type PersonLineCounts = z.infer<typeof personLineCounts>;

/** A file of persons and how far it has come. */
export const personImportView = z
  .object({
    id,
    name: z.string(),
    state: z.enum(PERSON_IMPORT_STATES),
    because: z.enum(PERSON_IMPORT_FAILURES).nullable(),
    /** How it was read; null until it is checked. */
    format: z.enum(IMPORT_FORMATS).nullable(),
    mayChange: z.boolean(),
    encoding: z.enum(['utf-8', 'utf-16', 'windows-1251']).nullable(),
    /** Headings that fill no field; what stands below them is not read. */
    unknown: z.array(z.string()),
    counts: personLineCounts,
    /** Lines that would write a code which looks like a name or an address, with a reason why it is none. */
    overridden: count.default(0),
    /** Lines done so far of those there are. */
    done: count,
    total: count,
    /** Of the file, of how it was read, and of what each line would do; a commit names it. */
    checkedSha: z.string().nullable(),
    at: instant,
    /** Until when it can be taken back; null where it cannot. */
    undoUntil: instant.nullable(),
  })
  .meta({ id: 'PersonImport' });
export type PersonImportView = z.infer<typeof personImportView>;

export const LINES_ARE = ['refused', 'changed', 'added', 'unchanged'] as const;

/** What becomes of one line. */
export const personImportLine = z.object({
  /** The line of the file; in a JSON array the place. */
  line: z.int().min(1),
  is: z.enum(LINES_ARE),
  code: z.string().nullable(),
  because: z.enum(LINE_REFUSALS).nullable(),
  faults: z.array(fieldFault),
});
export type PersonImportLine = z.infer<typeof personImportLine>;

/** A change for many persons at once. */
export const changeTogether = z.discriminatedUnion('do', [
  z.object({ do: z.enum(['assign', 'unassign']), memberId: id }),
  z.object({ do: z.enum(['add_profile', 'remove_profile']), profile }),
  z.object({ do: z.enum(['add_stay', 'remove_stay']), stay }),
  z.object({ do: z.literal('set_status'), status: z.enum(PERSON_STATUSES).exclude(['closed']) }),
  z.object({ do: z.literal('set_review_by'), reviewBy: day.nullable() }),
]);
export type ChangeTogether = z.infer<typeof changeTogether>;

/** What a change does, or would do, to one of them. */
export const togetherResult = z.object({
  id,
  code: z.string().nullable(),
  is: z.enum(['changed', 'unchanged', 'refused']),
  because: z.enum(['not_found', 'closed', 'faulty']).nullable(),
  faults: z.array(fieldFault),
});
export type TogetherResult = z.infer<typeof togetherResult>;
