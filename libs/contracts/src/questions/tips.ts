import { z } from 'zod';
import { byId, id, nothing } from '../shapes/basics.js';
import {
  importReport,
  importView,
  importWish,
  MOST_ATTACHMENTS,
  tipEntry,
  tipPreview,
  uploadPart,
  uploadView,
} from '../shapes/tip.js';
import { question } from '../question.js';

const owner = 'ingestion';
const access = ['operator'] as const;

export const uploadsPut = question({
  name: 'uploads.put',
  owner,
  access,
  door: 'POST /uploads',
  summary:
    'Stages a part of a file for a day; the parts come in their order, and one that came already changes nothing.',
  request: uploadPart,
  reply: uploadView,
});

export const uploadsDiscard = question({
  name: 'uploads.discard',
  owner,
  access,
  door: 'POST /uploads/discard',
  summary: 'Throws a staged file away.',
  request: z.object({ uploadId: id }),
  reply: nothing,
});

export const tipsPreview = question({
  name: 'tips.preview',
  owner,
  access,
  door: 'POST /tips/preview',
  summary: 'What the reader would make of a report; nothing is stored.',
  request: tipEntry.pick({ title: true, text: true, language: true, published: true, grade: true }),
  reply: tipPreview,
});

export const tipsFile = question({
  name: 'tips.file',
  owner,
  access,
  door: 'POST /tips',
  summary:
    'Reports something to every operator of the installation, without saying who reports; it becomes documents like any other.',
  request: z.object({
    /** Chosen by who reports, so that sending twice reports once. Its name keeps it out of the audit. */
    reportId: id,
    ...tipEntry.shape,
    attachments: z.array(id).max(MOST_ATTACHMENTS).default([]),
  }),
  reply: z.object({ attachments: z.int().min(0) }),
});

export const importsCheck = question({
  name: 'imports.check',
  owner,
  access,
  door: 'POST /imports/check',
  summary: 'What a staged file of documents would bring, line by line; nothing is stored.',
  request: importWish,
  reply: importReport,
});

export const importsCommit = question({
  name: 'imports.commit',
  owner,
  access,
  door: 'POST /imports',
  summary: 'Takes in the good lines of a file that was checked, all of them or none.',
  request: z.object({
    /** Chosen by who asks, so that asking twice imports once. */
    importId: id,
    ...importWish.shape,
    checkedSha: z.string().length(64),
  }),
  reply: importView,
});

export const importsList = question({
  name: 'imports.list',
  owner,
  access: ['operator', 'auditor'],
  door: 'GET /imports',
  summary: 'The latest imports, newest first.',
  request: nothing,
  reply: z.object({ items: z.array(importView) }),
});

export const importsUndo = question({
  name: 'imports.undo',
  owner,
  access,
  door: 'POST /imports/{id}/undo',
  summary:
    'Withdraws an import within a day, as long as nothing of it has gone into a development: it stays as evidence and is not read.',
  request: byId,
  reply: importView,
});
