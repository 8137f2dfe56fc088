import { z } from 'zod';
import { FACTS, POLARITIES, PROCEDURES, WAITING_REASONS } from '@lapwing/domain';
import { country, id, instant, partialDate } from './basics.js';
import { certainty, development as developmentShape, evidence, kind, mention, profile, stage } from './development.js';

export const REVIEW_REASONS = ['language', 'doubt', 'second_reader', 'low_grade', 'no_host'] as const;
export const reviewReason = z.enum(REVIEW_REASONS);

export const VERDICTS = ['nothing', 'claim'] as const;

/** Who decided, without telling one organisation who works for another. */
export const DECIDERS = ['self', 'own_organisation', 'other_organisation'] as const;
const decider = z.enum(DECIDERS);

/** What an operator reads in a document: the fields of a mention, and the words that say so. */
export const reviewClaim = z
  .object({
    kind,
    hosts: z.array(country).max(60),
    origin: country.nullable(),
    stage,
    polarity: z.enum(POLARITIES),
    certainty: certainty.default('reported'),
    when: partialDate.nullable().default(null),
    subjects: z.array(z.string().trim().min(1).max(200)).max(60).default([]),
    persecution: z.union([z.boolean(), z.literal('unknown')]).default('unknown'),
    background: z.boolean().default(false),
    profiles: z.array(profile).default([]),
    procedure: z.enum(PROCEDURES).nullable().default(null),
    /** Stretches of the document's text, sign by sign; the shortest that carries the claim first. */
    quotes: z.array(z.string().min(1).max(4000)).min(1).max(20),
  })
  .meta({ id: 'ReviewClaim' });
export type ReviewClaim = z.infer<typeof reviewClaim>;

/** A document that waits for a person, or was settled by one. */
export const reviewItem = z
  .object({
    documentId: id,
    because: reviewReason,
    /** How likely it is, 0 to 1, that the document tells of something to be warned of; null where nobody can say. */
    chance: z.number().min(0).max(1).nullable(),
    since: instant,
    evidence,
    /** What a reader would most likely claim; null where it claims nothing. */
    claim: mention.nullable(),
    excerpt: z.string(),
    marks: z.array(z.object({ start: z.int(), end: z.int() })),
    settled: z
      .object({
        at: instant,
        verdict: z.enum(VERDICTS),
        by: decider,
        /** What the operator claimed; null for `nothing`. */
        claim: mention.nullable(),
        /** The developments the claim went into, once it was folded. */
        developments: z.array(id),
      })
      .nullable(),
  })
  .meta({ id: 'ReviewItem' });
export type ReviewItem = z.infer<typeof reviewItem>;

export const RULING_KINDS = ['merge', 'split', 'confirm', 'correct', 'reject', 'recall'] as const;
/**
 * `entered`: being carried out or put to a second operator, a matter of moments. `waiting`: for a second operator of another
 * organisation; both developments are disputed until then. `standing`: in effect. `refused`: the second operator disagreed,
 * or it could not be carried out. `undone`: taken back.
 */
export const RULING_STATES = ['entered', 'waiting', 'standing', 'refused', 'undone'] as const;

/** What an operator may correct about a development. */
const facts = z.object({
  kind,
  stage,
  polarity: z.enum(POLARITIES),
  hosts: z.array(country),
  origin: country.nullable(),
  when: partialDate.nullable(),
  profiles: z.array(profile),
  persecution: z.union([z.boolean(), z.literal('unknown')]),
  procedure: z.enum(PROCEDURES).nullable(),
});

/** A decision of people about a development: what it is, whether it is so, and what is one happening and what is two. */
export const rulingView = z
  .object({
    id,
    kind: z.enum(RULING_KINDS),
    state: z.enum(RULING_STATES),
    /** A merge: the development that is absorbed. A split: the one that is divided. Else the one it is about. */
    developmentId: id,
    /** A merge: the development that survives. A split: the one that the chosen mentions found. Else the same again. */
    otherId: id,
    /** A split: the mentions that leave. A recall in effect: those that were taken out. */
    mentions: z.array(id),
    forced: z.boolean(),
    /** Why it stands as it does, as a code. */
    because: z.string(),
    note: z.string(),
    by: decider,
    at: instant,
    second: z.object({ by: decider, at: instant, agree: z.boolean(), note: z.string() }).nullable(),
    /** When it took effect or ended. */
    settledAt: instant.nullable(),
    /** The ruling that this one takes back. */
    undoes: id.nullable(),
    /** A confirmation: how certain the operator says it is. */
    certainty: certainty.nullable().default(null),
    /** A correction: what stood, what is to stand, and in which of it. */
    correction: z
      .object({ from: facts, to: facts, changed: z.array(z.enum(FACTS)), lowers: z.boolean() })
      .nullable()
      .default(null),
  })
  .meta({ id: 'Ruling' });
export type RulingView = z.infer<typeof rulingView>;

/** Why something waits in the queue: of a development those of the domain, of a document the others. */
export const QUEUE_REASONS = [...WAITING_REASONS, 'language', 'doubt', 'second_reader', 'no_host'] as const;
/** How long something has waited: a day at most, a week at most, longer. */
export const QUEUE_AGES = ['day', 'week', 'older'] as const;

/** One report of a development that waits, beside what was made of it. */
const queueMention = z.object({
  id,
  mention,
  evidence,
  excerpt: z.string(),
  marks: z.array(z.object({ start: z.int(), end: z.int() })),
  /** When whoever told it took it back. */
  recalledAt: instant.nullable().default(null),
});

/** Something that waits for an operator: a document or a development. The first is what would matter most. */
export const queueItem = z
  .object({
    /** Of the document or of the development. */
    id,
    about: z.enum(['document', 'development']),
    reasons: z.array(z.enum(QUEUE_REASONS)),
    weight: z.int(),
    since: instant,
    document: reviewItem.nullable(),
    development: z
      .object({
        snapshot: developmentShape,
        /** The newest reports, a few of them. */
        mentions: z.array(queueMention),
        reports: z.int(),
        /** The ruling that wants a second operator. */
        ruling: rulingView.nullable(),
      })
      .nullable(),
    /** Somebody else looks at it just now. */
    lookedAt: z.object({ by: decider, until: instant }).nullable(),
  })
  .meta({ id: 'QueueItem' });
export type QueueItem = z.infer<typeof queueItem>;
