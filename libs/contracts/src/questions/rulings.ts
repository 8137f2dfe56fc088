import { z } from 'zod';
import { byId, country, cursor, id, limit, nothing } from '../shapes/basics.js';
import {
  QUEUE_AGES,
  QUEUE_REASONS,
  queueItem,
  reviewClaim,
  reviewItem,
  reviewReason,
  rulingView,
  VERDICTS,
} from '../shapes/review.js';
import { question } from '../question.js';

const owner = 'ingestion';
const note = z.string().trim().max(1000);
const version = z.int().min(1);
const tongue = z.string().regex(/^[a-z]{2,3}$/);

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

export const reviewQueue = question({
  name: 'review.queue',
  owner,
  access: ['operator', 'auditor'],
  door: 'GET /review/queue',
  summary: 'All that waits for an operator, documents and developments, what would matter most first.',
  request: z.object({
    because: z.enum(QUEUE_REASONS).nullable().default(null),
    country: country.nullable().default(null),
    language: tongue.nullable().default(null),
    age: z.enum(QUEUE_AGES).nullable().default(null),
    cursor,
    limit: limit.default(25),
  }),
  reply: z.object({ items: z.array(queueItem), next: z.string().nullable() }),
});

export const reviewLook = question({
  name: 'review.look',
  owner,
  access: ['operator'],
  door: 'POST /review/{id}/look',
  summary:
    'Says that the reader looks at this now, for some minutes; answers as it stands, and whether somebody else does.',
  request: byId,
  reply: queueItem.nullable(),
});

export const reviewLeave = question({
  name: 'review.leave',
  owner,
  access: ['operator'],
  door: 'POST /review/{id}/leave',
  summary: 'Leaves a development as it is: it waits no longer, until there is a new reason or it matters more.',
  request: z.object({ id, version }),
  reply: nothing,
});

export const reviewTakeUp = question({
  name: 'review.take_up',
  owner,
  access: ['operator'],
  door: 'POST /review/{id}/take-up',
  summary: 'Puts a development that was left as it is back into the queue.',
  request: byId,
  reply: nothing,
});

export const developmentsConfirm = question({
  name: 'developments.confirm',
  owner,
  access: ['operator'],
  door: 'POST /developments/{id}/confirm',
  summary: 'Vouches for a development after reading its evidence: raises its certainty and ends its hold at once.',
  request: z.object({
    id,
    version,
    certainty: z.enum(['reported', 'confirmed']).default('reported'),
    note: note.default(''),
  }),
  reply: rulingView,
});

export const developmentsCorrect = question({
  name: 'developments.correct',
  owner,
  access: ['operator'],
  door: 'POST /developments/{id}/correct',
  summary: 'Says otherwise of a development, with words of a document; what lowers it waits for a second operator.',
  request: z.object({ id, version, documentId: id, claim: reviewClaim, note: note.default('') }),
  reply: rulingView,
});

export const developmentsReject = question({
  name: 'developments.reject',
  owner,
  access: ['operator'],
  door: 'POST /developments/{id}/reject',
  summary: 'Says that it did not happen or is none of our matter; withdrawn once a second operator agrees.',
  request: z.object({ id, version, note: note.min(1) }),
  reply: rulingView,
});

export const developmentsRecall = question({
  name: 'developments.recall',
  owner,
  access: ['operator'],
  door: 'POST /developments/{id}/recall',
  summary:
    'Takes out of a development what whoever told it takes back, once a second operator agrees; withdrawn where nothing else says so.',
  request: z.object({ id, version, note: note.default('') }),
  reply: rulingView,
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
  summary:
    'Rulings, newest first: those that wait for a second operator, those that are past, or all; or on one development.',
  request: z.object({
    state: z.enum(['open', 'past']).nullable().default(null),
    developmentId: id.nullable().default(null),
    cursor,
    limit,
  }),
  reply: z.object({ items: z.array(rulingView), next: z.string().nullable() }),
});

export const rulingsSecond = question({
  name: 'rulings.second',
  owner,
  access: ['operator'],
  door: 'POST /rulings/{id}/second',
  summary: 'Agrees or disagrees with what another organisation has ruled and what waits for that.',
  request: z.object({ id, agree: z.boolean(), note: note.default('') }),
  reply: rulingView,
});

export const rulingsUndo = question({
  name: 'rulings.undo',
  owner,
  access: ['operator'],
  door: 'POST /rulings/{id}/undo',
  summary: 'Takes a ruling back, or enters one that does; the reply is the ruling that is now to be followed.',
  request: z.object({ id, note: note.default('') }),
  reply: rulingView,
});
