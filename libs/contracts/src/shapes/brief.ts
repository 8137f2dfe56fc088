import { z } from 'zod';
import {
  BRIEF_SECTIONS,
  CLOCK_CODES,
  DOCUMENT_CLASSES,
  ENTRY_ANSWERS,
  EXIT_NOTES,
  FACT_REASONS,
  LIKENESSES,
  PAPERS_HELD,
  PERSON_STATUSES,
  POLARITIES,
  STANDINGS,
} from '@lapwing/domain';
import { reason, urgency } from './alert.js';
import { country, day, id, instant, partialDate } from './basics.js';
import { certainty, kind, profile, stage } from './development.js';

/** How many lines of a section are shown; how many there are is told beside them. */
export const BRIEF_LINES = 30;

/** One development as it stands in the place. */
export const briefLine = z
  .object({
    developmentId: id,
    kind,
    headline: z.string(),
    language: z.string().nullable().default(null),
    standing: z.enum(STANDINGS),
    /** The stage that counts in the place, and its date as far as it is known. */
    stage,
    since: partialDate.nullable(),
    polarity: z.enum(POLARITIES),
    certainty,
    disputed: z.boolean(),
    /** Independent sources that report it. */
    sources: z.int().min(1),
    profiles: z.array(profile),
    likeness: z.enum(LIKENESSES),
    /** How urgent it makes the brief; null where it is shown only. */
    urgency: urgency.nullable(),
    because: z.enum(FACT_REASONS),
  })
  .meta({ id: 'BriefLine' });
export type BriefLine = z.infer<typeof briefLine>;

const entrySource = z.object({
  name: z.string(),
  address: z.string(),
  published: day.nullable(),
  lookedAt: day,
});

/** What a paper means at the border of the place; null where nothing is known here. */
export const paperLine = z
  .object({
    document: z.enum(DOCUMENT_CLASSES),
    origin: country,
    held: z.enum(PAPERS_HELD),
    rule: z
      .object({
        of: z.enum(['this_host', 'all_other_hosts']),
        entry: z.enum(ENTRY_ANSWERS),
        exit: z.array(z.enum(EXIT_NOTES)),
        sources: z.array(entrySource),
        lookedAt: day,
      })
      .nullable(),
    unknownBecause: z.enum(['no_line', 'inside_the_origin']).nullable(),
    /** Nobody has looked at the sources for half a year. */
    old: z.boolean(),
  })
  .meta({ id: 'PaperLine' });
export type PaperLine = z.infer<typeof paperLine>;

/** A day of the person's record that matters in the place. */
export const briefDay = z.object({
  what: z.enum(CLOCK_CODES),
  country: country.nullable(),
  day,
  daysLeft: z.int(),
  document: z.enum(DOCUMENT_CLASSES).nullable(),
  urgency: urgency.nullable(),
});
export type BriefDay = z.infer<typeof briefDay>;

/** One country, and all that stands there for the person. */
export const placeBrief = z
  .object({
    country,
    /** Why it is told: they live, pass or plan to go there. Null where somebody only asks. */
    presence: reason.nullable(),
    urgency: urgency.nullable(),
    sections: z.array(
      z.object({ section: z.enum(BRIEF_SECTIONS), total: z.int().min(0), lines: z.array(briefLine).max(BRIEF_LINES) }),
    ),
    papers: z.array(paperLine),
    days: z.array(briefDay),
  })
  .meta({ id: 'PlaceBrief' });
export type PlaceBriefView = z.infer<typeof placeBrief>;

/** What stands where a person is, passes through or plans to go. */
export const briefView = z
  .object({
    personId: id,
    code: z.string(),
    status: z.enum(PERSON_STATUSES),
    origins: z.array(country),
    profiles: z.array(profile),
    madeAt: instant,
    places: z.array(placeBrief),
  })
  .meta({ id: 'Brief' });
export type BriefView = z.infer<typeof briefView>;
