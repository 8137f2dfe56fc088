import { z } from 'zod';

/**
 * Where the columns stand, counted from 0: "The GDELT Event Database Data Format Codebook V2.0" (19 February 2015), whose
 * event table has 61 columns and whose mentions table has 16, separated by tabs and without a header.
 */
export const EVENTS = {
  columns: 61,
  id: 0,
  /** CAMEO, three letters. */
  actors: [7, 17],
  eventCode: 26,
  /** FIPS 10-4, two letters: of both actors and of the action. */
  places: [37, 45, 53],
  sourceUrl: 60,
} as const;
export const MENTIONS = { columns: 16, eventId: 0, type: 3, identifier: 5, web: '1' } as const;

/** What is taken from the table of events. */
export const eventWish = z.object({
  table: z.literal('events'),
  codes: z.array(z.string()),
  countries: z.array(z.string()),
});
/** What is taken from the table of mentions. */
export const mentionWish = z.object({ table: z.literal('mentions'), events: z.array(z.string()) });
export const gdeltWish = z.discriminatedUnion('table', [eventWish, mentionWish]);

/** The events that were wished for, and the articles that tell of them. */
export const gdeltFound = z.object({
  events: z.array(z.string().max(30)).max(2000),
  urls: z.array(z.string().max(2000)).max(500),
});
export type GdeltFound = z.infer<typeof gdeltFound>;
