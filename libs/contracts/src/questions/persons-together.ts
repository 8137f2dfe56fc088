import { z } from 'zod';
import { byId, cursor, id, nothing } from '../shapes/basics.js';
import {
  changeTogether,
  MOST_TOGETHER,
  personImportLine,
  personImportView,
  togetherResult,
} from '../shapes/persons-together.js';
import { IMPORT_FORMATS, uploadPart, uploadView } from '../shapes/tip.js';
import { portablePerson } from '../person-table/portable.js';
import { question } from '../question.js';

const carers = ['organisation_admin', 'caseworker'] as const;
const owner = 'matching';

export const personsImportPut = question({
  name: 'persons.import_put',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /person-imports/parts',
  summary: 'Stages a part of a file of persons, sealed, for a day; its upload id becomes the id of the import.',
  request: uploadPart,
  reply: uploadView,
});

export const personsImportDiscard = question({
  name: 'persons.import_discard',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /person-imports/discard',
  summary: 'Throws a staged file of persons away.',
  request: z.object({ uploadId: id }),
  reply: nothing,
});

export const personsImportCheck = question({
  name: 'persons.import_check',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /person-imports/{id}/check',
  summary: 'Begins to judge each line of a staged file; nothing is stored of any person.',
  request: z.object({
    id,
    format: z.enum(IMPORT_FORMATS),
    /** Whether lines whose code is in use change that person. */
    mayChange: z.boolean().default(false),
  }),
  reply: personImportView,
});

export const personsImports = question({
  name: 'persons.imports',
  owner,
  access: carers,
  sealed: true,
  door: 'GET /person-imports',
  summary: 'The reader’s imports of persons and how far they are, newest first; all of them for an organisation admin.',
  request: nothing,
  reply: z.object({ items: z.array(personImportView) }),
});

export const personsImportReport = question({
  name: 'persons.import_report',
  owner,
  access: carers,
  sealed: true,
  door: 'GET /person-imports/{id}/report',
  summary: 'What would become of each line, two hundred at a time, refused ones first.',
  request: z.object({ id, cursor }),
  reply: z.object({ items: z.array(personImportLine), next: z.string().nullable() }),
});

export const personsImportCommit = question({
  name: 'persons.import_commit',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /person-imports/{id}/commit',
  summary: 'Begins to take in all good lines of a checked file, or none where anything has changed since.',
  request: z.object({
    id,
    checkedSha: z.string().length(64),
    /** Whether lines that were refused stay out; without it one refused line keeps the whole file out. */
    leaveOut: z.boolean().default(false),
    /** How many codes that look like names are kept all the same, as the check told; the audit says that there were any. */
    overridden: z.int().min(0).default(0),
  }),
  reply: personImportView,
});

export const personsImportUndo = question({
  name: 'persons.import_undo',
  owner,
  access: carers,
  sealed: true,
  stepUp: true,
  door: 'POST /person-imports/{id}/undo',
  summary:
    'Begins to take an import back within a day, as long as nothing else touched its persons: those it added are erased, those it changed are as before.',
  request: byId,
  reply: personImportView,
});

export const personsExport = question({
  name: 'persons.export',
  owner,
  access: ['organisation_admin'],
  sealed: true,
  stepUp: true,
  door: 'POST /persons-export',
  summary: 'The persons of the organisation page by page, to be made into a file by the reader.',
  request: z.object({ cursor }),
  reply: z.object({ items: z.array(portablePerson), next: z.string().nullable() }),
});

export const personsEditTogether = question({
  name: 'persons.edit_together',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /persons-together',
  summary: 'One change for many persons: all of them or none. A dry run says what would change and stores nothing.',
  request: z.object({
    personIds: z.array(id).min(1).max(MOST_TOGETHER),
    change: changeTogether,
    dryRun: z.boolean().default(false),
  }),
  reply: z.object({ stored: z.boolean(), items: z.array(togetherResult) }),
});
