import robotsModule from 'robots-parser';
import { z } from 'zod';
import type { Given } from '../parser-child/given.js';
import type { ParserReply } from '../parser-child/reply.js';

/** The library exports the function itself; its types speak of a default export inside. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** By what name we go, and what we would like to read. */
export const robotsQuestion = z.object({ name: z.string(), urls: z.array(z.string()).max(100) });

/** What a robots.txt says to us. */
export const robotsAnswer = z.object({
  /** In the order of the question. */
  allowed: z.array(z.boolean()),
  /** Seconds between two requests. */
  crawlDelay: z.number().min(0).max(86_400),
  /** It forbids nobody anything. */
  open: z.boolean(),
});
export type RobotsAnswer = z.infer<typeof robotsAnswer>;

/** Reads a robots.txt, whose address is that of the task, for the addresses in its options. */
export function readRobots({ url, options, bytes }: Pick<Given, 'url' | 'options' | 'bytes'>): ParserReply {
  const { name, urls } = robotsQuestion.parse(options);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const robots = robotsParser(url, text);
  const wished = Number(robots.getCrawlDelay(name) ?? 0);
  const value: RobotsAnswer = {
    allowed: urls.map((one) => robots.isAllowed(one, name) ?? true),
    crawlDelay: Number.isFinite(wished) ? Math.min(Math.max(0, wished), 86_400) : 0,
    open: !/^[ \t]*disallow[ \t]*:[ \t]*[^\s#]/im.test(text),
  };
  return { is: 'parsed', value };
}
