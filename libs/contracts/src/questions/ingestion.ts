import { z } from 'zod';
import { byId, country, cursor, id, instant, limit, nothing } from '../shapes/basics.js';
import { certainty, development, evidence, kind, mention, stage } from '../shapes/development.js';
import { secondOpinion } from '../shapes/opinion.js';
import { pictureSearch } from '../shapes/picture.js';
import { connectorView, sourceEntry, sourceView } from '../shapes/source.js';
import { question } from '../question.js';

const everybody = ['organisation_admin', 'operator', 'caseworker'] as const;
const owner = 'ingestion';

export const sourcesList = question({
  name: 'sources.list',
  owner,
  access: [...everybody, 'instance_admin', 'auditor'],
  door: 'GET /sources',
  summary: 'All sources with their health.',
  request: nothing,
  reply: z.object({ items: z.array(sourceView) }),
});

export const sourcesAdd = question({
  name: 'sources.add',
  owner,
  access: ['operator'],
  door: 'POST /sources',
  sealed: true,
  summary: 'Adds a source; it is read at once.',
  request: sourceEntry,
  reply: sourceView,
});

export const sourcesChange = question({
  name: 'sources.change',
  owner,
  access: ['operator'],
  door: 'PUT /sources/{id}',
  sealed: true,
  summary:
    'Changes a source; the version must be the one that was read. What silences it waits for a second operator of another organisation where there is one, and is then the wish of the reply.',
  request: z.object({ id, version: z.int().min(1), ...sourceEntry.shape }),
  reply: sourceView,
});

export const sourcesPoll = question({
  name: 'sources.poll',
  owner,
  access: ['operator'],
  door: 'POST /sources/{id}/poll',
  summary: 'Reads a source now.',
  request: byId,
  reply: sourceView,
});

export const sourcesSecond = question({
  name: 'sources.second',
  owner,
  access: ['operator'],
  door: 'POST /sources/{id}/second',
  summary:
    'Agrees or disagrees with a change that silences a source and that another organisation wishes; the version is that of the source as it was read.',
  request: z.object({
    id,
    version: z.int().min(1),
    agree: z.boolean(),
    note: z.string().trim().max(1000).default(''),
  }),
  reply: sourceView,
});

export const sourcesWithdraw = question({
  name: 'sources.withdraw',
  owner,
  access: ['operator'],
  door: 'POST /sources/{id}/withdraw',
  summary: 'Takes back what the own organisation wishes of a source, while it waits for a second operator.',
  request: byId,
  reply: sourceView,
});

export const sourcesConnectors = question({
  name: 'sources.connectors',
  owner,
  access: [...everybody, 'instance_admin', 'auditor'],
  door: 'GET /connectors',
  summary: 'The ways of reading a source, and what each wants to know.',
  request: nothing,
  reply: z.object({ items: z.array(connectorView) }),
});

export const sourcesProxies = question({
  name: 'sources.proxies',
  owner,
  access: ['operator'],
  door: 'GET /proxies',
  summary: 'The names of the proxies through which sources may be read.',
  request: nothing,
  reply: z.object({ items: z.array(z.string()) }),
});

export const developmentsSearch = question({
  name: 'developments.search',
  owner,
  access: [...everybody, 'auditor'],
  door: 'GET /developments',
  summary:
    'Developments, newest change first. With `picture` it lists what a number of the country board counts, and how many.',
  request: z.object({
    host: country.nullable().default(null),
    origin: country.nullable().default(null),
    kind: kind.nullable().default(null),
    stage: stage.nullable().default(null),
    certainty: certainty.nullable().default(null),
    ...pictureSearch,
    cursor,
    limit,
  }),
  reply: z.object({
    items: z.array(development),
    next: z.string().nullable(),
    /** How many there are on all pages; null where nobody has counted. */
    total: z.int().nullable().default(null),
  }),
});

export const developmentsGet = question({
  name: 'developments.get',
  owner,
  access: [...everybody, 'auditor'],
  door: 'GET /developments/{id}',
  summary: 'One development with its versions and the exact words that say so.',
  request: byId,
  reply: z.object({
    development,
    /** The development in which this one was absorbed. */
    into: id.nullable().default(null),
    history: z.array(z.object({ version: z.int(), at: instant, stage, certainty, because: z.string() })),
    mentions: z.array(
      z.object({
        /** By which a split names it. */
        id: id.nullable().default(null),
        mention,
        evidence,
        /** A stretch of the document's text around the first span, and where the spans lie within it. */
        excerpt: z.string(),
        marks: z.array(z.object({ start: z.int(), end: z.int() })),
        /** On which page of a printed document the first span stands. */
        page: z.int().min(1).nullable().default(null),
        /** Since when its source no longer says so, and why; null where it stands. */
        retracted: z.object({ at: instant, because: z.string() }).nullable().default(null),
      }),
    ),
  }),
});

export const documentsGet = question({
  name: 'documents.get',
  owner,
  access: [...everybody, 'auditor'],
  door: 'GET /documents/{id}',
  summary: 'One document as it was fetched: text, mentions and evidence.',
  request: byId,
  reply: z.object({
    evidence,
    text: z.string(),
    mentions: z.array(mention),
    /** Where the pages of a printed document lie in the text. */
    pages: z
      .array(z.object({ page: z.int().min(1), start: z.int().min(0), end: z.int().min(0) }))
      .nullable()
      .default(null),
    /** Some of its characters could not be read. */
    lossy: z.boolean().nullable().default(null),
    /** What second readers said of it, newest first; they make no mentions. */
    opinions: z.array(secondOpinion).default([]),
  }),
});

/** Bootstrap and reconciliation of consumers: all developments in order of id. */
export const developmentsList = question({
  name: 'developments.list',
  owner,
  access: 'services',
  askers: ['matching', 'gateway'],
  summary: 'All developments in the order of their ids, for a consumer that catches up.',
  request: z.object({ after: id.nullable(), limit: z.int().min(1).max(500) }),
  reply: z.object({
    items: z.array(development),
    next: id.nullable(),
    /** Of these, the ones that were absorbed, and where each lives on. */
    absorbed: z.array(z.object({ id, into: id })).default([]),
  }),
});
