import { z } from 'zod';
import {
  CERTAINTIES,
  type Development,
  KINDS,
  type Mention,
  POLARITIES,
  PROCEDURES,
  PROFILES,
  STAGES,
} from '@lapwing/domain';
import { country, id, instant, partialDate } from './basics.js';

export const kind = z.enum(KINDS);
export const stage = z.enum(STAGES);
export const profile = z.enum(PROFILES);
export const certainty = z.enum(CERTAINTIES);
const persecution = z.union([z.boolean(), z.literal('unknown')]);

export const development: z.ZodType<Development> = z
  .object({
    id,
    version: z.int().min(1),
    kind,
    stage,
    polarity: z.enum(POLARITIES),
    certainty,
    procedure: z.enum(PROCEDURES).nullable().default(null),
    hosts: z.array(country),
    origin: country.nullable(),
    parties: z.array(z.object({ country, stage, since: partialDate.nullable().default(null) })).default([]),
    when: partialDate.nullable(),
    subjects: z.array(z.string()),
    profiles: z.array(profile).default([]),
    persecution,
    background: z.boolean(),
    headline: z.string(),
    language: z.string().nullable().default(null),
    sources: z.int().min(1),
    state: z.enum(['active', 'disputed', 'withdrawn']),
    lowGradeSince: instant.nullable().default(null),
    firstSeenAt: instant,
    changedAt: instant,
  })
  .meta({ id: 'Development' });

export const mention: z.ZodType<Mention> = z
  .object({
    kind,
    hosts: z.array(country),
    origin: country.nullable(),
    stage,
    polarity: z.enum(POLARITIES),
    certainty,
    when: partialDate.nullable(),
    subjects: z.array(z.string()),
    persecution,
    background: z.boolean(),
    profiles: z.array(profile).default([]),
    procedure: z.enum(PROCEDURES).nullable().default(null),
    spans: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })),
  })
  .meta({ id: 'Mention' });

/** The fetch of one document, as evidence. */
export const evidence = z
  .object({
    documentId: id,
    sourceId: id,
    sourceName: z.string(),
    grade: z.string(),
    url: z.string(),
    finalUrl: z.string(),
    title: z.string().nullable(),
    language: z.string().nullable(),
    published: instant.nullable(),
    fetchedAt: instant,
    sha256: z.string(),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof evidence>;
