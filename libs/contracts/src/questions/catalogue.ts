import { z } from 'zod';
import { country, id } from '../shapes/basics.js';
import { adoption, offeredView, readingCount, trial } from '../shapes/catalogue.js';
import { sourceEntry } from '../shapes/source.js';
import { question } from '../question.js';

const owner = 'ingestion';
const chosen = z.array(z.string().max(80)).min(1).max(500);

export const catalogueList = question({
  name: 'catalogue.list',
  owner,
  access: ['organisation_admin', 'operator', 'caseworker', 'instance_admin', 'auditor'],
  door: 'GET /catalogue',
  summary:
    'The public sources Lapwing knows of, what of them is read already, and how much is read by country and language.',
  request: z.object({
    country: country.nullable().default(null),
    language: z.string().min(2).max(8).nullable().default(null),
  }),
  reply: z.object({ items: z.array(offeredView), reading: z.array(readingCount) }),
});

export const catalogueAdopt = question({
  name: 'catalogue.adopt',
  owner,
  access: ['operator'],
  door: 'POST /catalogue/adopt',
  summary: 'Adds chosen sources of the catalogue, or says in a dry run what would become of each.',
  request: z.object({ ids: chosen, dryRun: z.boolean().default(true) }),
  reply: z.object({
    items: z.array(adoption),
    /** Looks an hour that the chosen ones add, and those that there are without them. */
    looksPerHour: z.number().min(0),
    looksPerHourNow: z.number().min(0),
  }),
});

export const catalogueUndo = question({
  name: 'catalogue.undo',
  owner,
  access: ['operator'],
  door: 'POST /catalogue/undo',
  summary:
    'Stops reading sources that were adopted; one that somebody has changed since stays as it is, and others may wait for a second operator.',
  request: z.object({
    sources: z
      .array(z.object({ id, version: z.int().min(1) }))
      .min(1)
      .max(500),
  }),
  reply: z.object({
    disabled: z.int().min(0),
    kept: z.array(id),
    /** Of these it was wished: a second operator has to agree. */
    waiting: z.array(id).default([]),
  }),
});

export const sourcesTry = question({
  name: 'sources.try',
  owner,
  access: ['operator'],
  door: 'POST /sources/try',
  sealed: true,
  summary: 'Looks once at a source nobody has added yet, and stores nothing of it.',
  request: z.object({
    ...sourceEntry.shape,
    /** The source whose stored secrets are used where none are given. */
    id: id.nullable().default(null),
  }),
  reply: trial,
});
