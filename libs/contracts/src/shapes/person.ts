import { z } from 'zod';
import {
  CLOCKS,
  DOCUMENT_CLASSES,
  DOCUMENT_STATES,
  LINKS,
  PERSON_DEEDS,
  PERSON_STATUSES,
  RECORDED_REASONS,
  STAYS,
  WANTED_STATUSES,
} from '@lapwing/domain';
import { country, day, id, instant } from './basics.js';
import { profile } from './development.js';

/** An opaque code, unlike a name: lower-case words of letters and digits joined by hyphens (`heron-tuvo`). */
export const personCode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+){1,3}$/)
  .max(40);

export const stay = z
  .object({
    country,
    kind: z.enum(STAYS),
    from: day.nullable().default(null),
    until: day.nullable().default(null),
  })
  .meta({ id: 'Stay' });

const documentClass = z.enum(DOCUMENT_CLASSES);
const documentRecord = z.object({
  class: documentClass,
  state: z.enum(DOCUMENT_STATES).default('collected'),
  /** Who issued it, or where it lets the person stay. */
  country: country.nullable().default(null),
  usableForExit: z.boolean().nullable().default(null),
  /** The last day on which it is valid. */
  expires: day.nullable().default(null),
});

/** A paper of a person; a class alone stands for one in the person's hands of which nothing else is known. */
export const personDocument = z
  .union([documentRecord, documentClass.transform((it) => ({ class: it })).pipe(documentRecord)])
  .meta({ id: 'PersonDocument' });

/** A day on which something runs out or is decided; a document's own expiry stands with the document. */
export const personClock = z
  .object({ kind: z.enum(CLOCKS), country: country.nullable().default(null), day })
  .meta({ id: 'PersonClock' });

/** What a caseworker records of a person. */
export const personEntry = z
  .object({
    code: z.string().trim().min(1).max(80),
    /** Why a code that looks like a name or an address is none; null where nothing was overridden. */
    codeOverride: z.string().trim().min(1).max(200).nullable().default(null),
    status: z.enum(PERSON_STATUSES).default('active'),
    stays: z.array(stay).min(1).max(50),
    origins: z.array(country).min(1).max(5),
    profiles: z.array(profile).max(19).default([]),
    wanted: z.enum(WANTED_STATUSES).default('none'),
    documents: z.array(personDocument).max(20).default([]),
    /** Whether a way out is arranged; never how. */
    exitArranged: z.boolean().nullable().default(null),
    clocks: z.array(personClock).max(20).default([]),
    /** Every so many days somebody hears from the person; null means that nothing was agreed. */
    checkInDays: z.int().min(1).max(365).nullable().default(null),
    lastContact: day.nullable().default(null),
    /** Whether the person agrees to this record, and since when; null means that nobody has asked. */
    consent: z.object({ given: z.boolean(), on: day }).nullable().default(null),
    /** The day by which somebody looks whether the record is still needed and true. */
    reviewBy: day.nullable().default(null),
    links: z
      .array(z.object({ personId: id, kind: z.enum(LINKS) }))
      .max(100)
      .default([]),
    assignees: z.array(id).max(20).default([]),
  })
  .meta({ id: 'PersonEntry' });
export type PersonEntry = z.infer<typeof personEntry>;

/** A closed record: since when, why, and the first day on which its key is destroyed. */
export const closing = z
  .object({
    on: day,
    /** Null where the reason was not kept. */
    because: z.enum(RECORDED_REASONS).nullable(),
    erasedFrom: day,
  })
  .meta({ id: 'Closing' });

export const personView = z
  .object({
    id,
    version: z.int().min(1),
    ...personEntry.shape,
    closed: closing.nullable().default(null),
    changedAt: instant,
  })
  .meta({ id: 'Person' });
export type PersonView = z.infer<typeof personView>;

/** One version of a record: who made it, what they did, and the record as it was then. */
export const personVersionView = z
  .object({
    version: z.int().min(1),
    at: instant,
    /** Null for what no member did, or for versions from before this was kept. */
    by: id.nullable(),
    deed: z.enum(PERSON_DEEDS),
    entry: personEntry,
  })
  .meta({ id: 'PersonVersion' });
export type PersonVersionView = z.infer<typeof personVersionView>;
