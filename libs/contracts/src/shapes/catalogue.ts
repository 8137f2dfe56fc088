import { z } from 'zod';
import { country, id } from './basics.js';
import { sourceEntry } from './source.js';

/** Who publishes an offered source. */
export const PUBLISHERS = [
  'gazette',
  'treaties',
  'prosecutor',
  'interior',
  'migration',
  'border',
  'security',
  'government',
  'parliament',
  'court',
  'media',
  'exile_media',
  'rights_group',
  'intergovernmental',
] as const;

/** Why an offered source has its grade. */
export const GRADE_REASONS = [
  /** The text itself is the official act. */
  'official_act',
  /** An authority on its own deeds: true in what it says, silent on the rest. */
  'authority',
  /** A newsroom that checks and corrects. */
  'newsroom',
  /** A group that documents cases with their papers. */
  'documents_cases',
  /** Nothing is known against it, and too little for it. */
  'unproven',
  /** Says what a state wants said. */
  'state_line',
] as const;

const words = z.object({ en: z.string().min(1).max(300), ru: z.string().min(1).max(300) });

/** A public source that Lapwing knows of and somebody may choose to read. */
export const offeredSource = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case letters and digits, joined by hyphens'),
    ...sourceEntry.pick({
      name: true,
      url: true,
      grade: true,
      type: true,
      language: true,
      country: true,
      cadenceSeconds: true,
      connector: true,
      settings: true,
      critical: true,
      owner: true,
    }).shape,
    publisher: z.enum(PUBLISHERS),
    gradeBecause: z.enum(GRADE_REASONS),
    /** What it is read for. */
    note: words,
    /** The day on which it was last reached and read; null where nobody has tried yet. */
    verified: z.iso.date().nullable(),
    /** Whether this very address stands in public references; of the others only the site is sure. */
    seen: z.boolean(),
  })
  .meta({ id: 'OfferedSource' });
export type OfferedSource = z.infer<typeof offeredSource>;

/** An offered source and what of it is read already. */
export const offeredView = z
  .object({
    ...offeredSource.shape,
    /** The source that reads this address. */
    readAs: z.object({ id, name: z.string(), enabled: z.boolean() }).nullable(),
    /** Names of sources that read other addresses of the same server. */
    besides: z.array(z.string()),
  })
  .meta({ id: 'OfferedView' });
export type OfferedView = z.infer<typeof offeredView>;

/** What becomes of an offered source that somebody chose. */
export const ADOPTIONS = ['added', 'resumed', 'read_already', 'unknown'] as const;

export const adoption = z
  .object({
    /** Of the catalogue. */
    id: z.string(),
    outcome: z.enum(ADOPTIONS),
    /** The source it is read as; null in a dry run that would add it. */
    source: z.object({ id, version: z.int().min(1) }).nullable(),
  })
  .meta({ id: 'Adoption' });
export type Adoption = z.infer<typeof adoption>;

/** How much of a country's news in a language is read. */
export const readingCount = z.object({
  country: country.nullable(),
  language: z.string().nullable(),
  sources: z.int().min(1),
});
export type ReadingCount = z.infer<typeof readingCount>;

/** What one look at a source brought that nobody has added. */
export const trial = z
  .object({
    is: z.enum(['read', 'unchanged', 'failed', 'pushed']),
    /** Why nothing came, as a sentence without secrets. */
    detail: z.string().nullable(),
    /** The same as a code, which the console words, and what the words need to know. */
    because: z
      .object({ code: z.string().max(60), values: z.record(z.string(), z.union([z.string(), z.number()])) })
      .nullable()
      .default(null),
    status: z.int().nullable(),
    /** How many entries there are; the first of them follow. */
    count: z.int().min(0),
    entries: z.array(
      z.object({
        url: z.string(),
        title: z.string().nullable(),
        published: z.iso.datetime().nullable(),
        /** Whether the page it leads to is still to be fetched. */
        linked: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Trial' });
export type Trial = z.infer<typeof trial>;
