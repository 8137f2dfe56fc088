import { z } from 'zod';

const json = z.unknown();

/**
 * What the parser is asked: to read a source (a feed, or a page that is itself the source), an article, or whatever one of
 * the parsers of the connectors reads, with the options it wants.
 */
export const parserTask = z.object({
  as: z.string(),
  url: z.string(),
  type: z.string().nullable(),
  options: json,
});
export type ParserTask = z.infer<typeof parserTask>;
/** Which part of a document is to be read: by which parser, with which options. */
export interface Reading {
  as: string;
  options: object | null;
}

const instant = z.iso.datetime().nullable();

/** One entry of a feed; `text` is what the feed itself carries. */
export const feedItem = z.object({
  url: z.string().max(2000),
  title: z.string().max(1000).nullable(),
  published: instant,
  text: z.string().max(200_000),
  /** It has no page of its own: its text is all there is. */
  alone: z.boolean().default(false),
});
export type FeedItem = z.infer<typeof feedItem>;

/** One page of a printed document, and where it lies in the extracted text. */
export const pageSpan = z.object({ page: z.int().min(1), start: z.int().min(0), end: z.int().min(0) });
export type PageSpan = z.infer<typeof pageSpan>;

/** Why bytes are not parsed, as one word the console explains. */
export const REJECTIONS = [
  'media_type',
  'no_text',
  'nothing_new',
  'no_match',
  'bad_selector',
  'bad_mapping',
  'encrypted',
  'broken',
  'too_large',
  'dtd',
  'too_deep',
  'too_many_attributes',
  'no_feed',
  'unparseable',
  'killed_memory',
  'killed_time',
  'crashed',
] as const;
export type Rejection = (typeof REJECTIONS)[number];

/** Everything the child may answer; the parent believes nothing that does not fit. */
export const parserReply = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('feed'),
    items: z.array(feedItem).max(500),
    /** Where one may subscribe to be told of new entries, and under which address. */
    hub: z.string().max(2000).nullable().default(null),
    topic: z.string().max(2000).nullable().default(null),
    /** Seconds between two looks, as the feed wishes. */
    everySeconds: z.int().min(1).nullable().default(null),
    /** Some of its characters could not be read. */
    lossy: z.boolean().default(false),
  }),
  z.object({
    is: z.literal('article'),
    title: z.string().max(1000).nullable(),
    text: z.string().max(2_000_000),
    language: z.string().max(8).nullable(),
    published: instant,
    pages: z.array(pageSpan).max(300).nullable().default(null),
    lossy: z.boolean().default(false),
  }),
  /** Of a parser of a connector's own, which checks it against its own schema. */
  z.object({ is: z.literal('parsed'), value: json }),
  z.object({ is: z.literal('rejected'), because: z.enum(REJECTIONS) }),
]);
export type ParserReply = z.infer<typeof parserReply>;
