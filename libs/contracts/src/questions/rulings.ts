import { z } from 'zod';
import { byId, cursor, id, limit } from '../shapes/basics.js';
import { reviewClaim, reviewItem, reviewReason, rulingView, VERDICTS } from '../shapes/review.js';
import { question } from '../question.js';

const owner = 'ingestion';
const note = z.string().trim().max(1000);
const version = z.int().min(1);

export const reviewList = question({
  name: 'review.list',
  owner,
  access: ['operator', 'auditor'],
  door: 'GET /review',
  summary: 'Documents that wait for a person, newest first; or those that were settled.',
  request: z.object({
    because: reviewReason.nullable().default(null),
    state: z.enum(['waiting', 'settled']).default('waiting'),
    cursor,
    limit,
  }),
  reply: z.object({ items: z.array(reviewItem), next: z.string().nullable() }),
});

export const reviewSettle = question({
  name: 'review.settle',
  owner,
  access: ['operator'],
  door: 'POST /review/{id}/settle',
  summary: 'Says what a document means, by the id of the document: nothing, or a claim with the words that say so.',
  request: z.object({ id, verdict: z.enum(VERDICTS), claim: reviewClaim.nullable().default(null) }),
  reply: reviewItem,
});

export const reviewReopen = question({
  name: 'review.reopen',
  owner,
  access: ['operator'],
  door: 'POST /review/{id}/reopen',
  summary: 'Puts a document that was settled as nothing back into the queue.',
  request: byId,
  reply: reviewItem,
});

export const developmentsMerge = question({
  name: 'developments.merge',
  owner,
  access: ['operator'],
  door: 'POST /developments/{id}/merge',
  summary: 'Says that this development is the same happening as another, into which it goes.',
  request: z.object({
    id,
    into: id,
    version,
    intoVersion: version,
    note: note.default(''),
    /** Merges kinds of different families; needs a note. */
    force: z.boolean().default(false),
  }),
  reply: rulingView,
});

export const developmentsSplit = question({
  name: 'developments.split',
  owner,
  access: ['operator'],
  door: 'POST /developments/{id}/split',
  summary: 'Says that some mentions of this development report another happening, which they found.',
  request: z.object({ id, version, mentions: z.array(id).min(1).max(500), note: note.default('') }),
  reply: rulingView,
});

export const rulingsList = question({
  name: 'rulings.list',
  owner,
  access: ['operator', 'auditor'],
  door: 'GET /rulings',
  summary: 'Merges and splits, newest first: those that wait for a second operator, those that are past, or all.',
  request: z.object({ state: z.enum(['open', 'past']).nullable().default(null), cursor, limit }),
  reply: z.object({ items: z.array(rulingView), next: z.string().nullable() }),
});

export const rulingsSecond = question({
  name: 'rulings.second',
  owner,
  access: ['operator'],
  door: 'POST /rulings/{id}/second',
  summary: 'Agrees or disagrees with a merge that another organisation has proposed.',
  request: z.object({ id, agree: z.boolean(), note: note.default('') }),
  reply: rulingView,
});

export const rulingsUndo = question({
  name: 'rulings.undo',
  owner,
  access: ['operator'],
  door: 'POST /rulings/{id}/undo',
  summary:
    'Takes a merge back at once, or a split by way of a merge; the reply is the ruling that is now to be followed.',
  request: z.object({ id, note: note.default('') }),
  reply: rulingView,
});
