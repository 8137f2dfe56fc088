import { z } from 'zod';
import { CONSENT_WAYS, HAND_OVER_PARTS, HAND_OVER_STATES, LINKS, MOST_HANDED_OVER } from '@lapwing/domain';
import { day, id, instant } from './basics.js';

export const handOverConsent = z
  .object({
    on: day,
    /** The last day on which it holds; null where none was agreed. */
    until: day.nullable().default(null),
    how: z.enum(CONSENT_WAYS),
  })
  .meta({ id: 'HandOverConsent' });

/** What is to be handed over, and what becomes of the giver's records. */
export const handOverEntry = z.object({
  personIds: z.array(id).min(1).max(MOST_HANDED_OVER),
  parts: z.array(z.enum(HAND_OVER_PARTS)).max(HAND_OVER_PARTS.length).default([]),
  consent: handOverConsent,
  /** `keep`: closed, and erased after the time of every closed record; `erase`: at once, and nothing can be undone. */
  after: z.enum(['keep', 'erase']).default('keep'),
});
export type HandOverEntry = z.infer<typeof handOverEntry>;

/** A person of the reader's own organisation. */
const person = z.object({ personId: id, code: z.string() });

const seen = {
  id,
  state: z.enum(HAND_OVER_STATES),
  size: z.enum(['1', '2-5', '6-20', '21+']),
  at: instant,
  /** When an offer that waits is over. */
  expiresAt: instant.nullable(),
  /** Until when it can be undone; null when it cannot. */
  undoUntil: instant.nullable(),
};

/** An offer as the giver sees it: nothing of who has it, or of what they do with it. */
export const handOverGiven = z
  .object({
    side: z.literal('given'),
    ...seen,
    parts: z.array(z.enum(HAND_OVER_PARTS)),
    consent: z.object({ ...handOverConsent.shape, by: id }),
    after: z.enum(['keep', 'erase']),
    /** Those of the persons who are there still. */
    persons: z.array(person),
    /** Links that end with it: the other does not go, or links do not. */
    cut: z.array(z.object({ from: person, to: person, kind: z.enum(LINKS) })),
  })
  .meta({ id: 'HandOverGiven' });

/** An offer as the receiver sees it: before it is accepted how many it holds, roughly; after it the records. */
export const handOverReceived = z
  .object({
    side: z.literal('received'),
    ...seen,
    persons: z.array(
      z.object({
        ...person.shape,
        /** Persons the organisation had already whose records read much the same. */
        alike: z.array(person),
      }),
    ),
  })
  .meta({ id: 'HandOverReceived' });

export const handOverView = z.discriminatedUnion('side', [handOverGiven, handOverReceived]);
export type HandOverView = z.infer<typeof handOverView>;
export type HandOverGiven = z.infer<typeof handOverGiven>;
export type HandOverReceived = z.infer<typeof handOverReceived>;
