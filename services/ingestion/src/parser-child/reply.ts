import { z } from 'zod';

const json = z.unknown();
/** What JSON can hold; whoever reads it checks it. */
export type Json = unknown;

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

const instant = z.iso.datetime().nullable();

/** One entry of a feed; `text` is what the feed itself carries. */
export const feedItem = z.object({
  url: z.string().max(2000),
  title: z.string().max(1000).nullable(),
  published: instant,
  text: z.string().max(200_000),
});
export type FeedItem = z.infer<typeof feedItem>;

/** Why bytes are not parsed, as one word the console explains. */
export const REJECTIONS = [
  'media_type',
  'no_text',
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
  z.object({ is: z.literal('feed'), items: z.array(feedItem).max(500) }),
  z.object({
    is: z.literal('article'),
    title: z.string().max(1000).nullable(),
    text: z.string().max(2_000_000),
    language: z.string().max(8).nullable(),
    published: instant,
  }),
  /** Of a parser of a connector's own, which checks it against its own schema. */
  z.object({ is: z.literal('parsed'), value: json }),
  z.object({ is: z.literal('rejected'), because: z.enum(REJECTIONS) }),
]);
export type ParserReply = z.infer<typeof parserReply>;
