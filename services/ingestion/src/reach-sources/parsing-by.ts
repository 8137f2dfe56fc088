import type { z } from 'zod';
import type { ParserReply } from '../parser-child/reply.js';
import type { Parsed, Reach } from './connector.js';

/** What a connector's own parser replied, or why not; what does not fit the schema is rejected as `crashed`. */
function fitting<Shape>(schema: z.ZodType<Shape>, reply: ParserReply): Parsed<Shape> {
  if (reply.is === 'rejected') return reply;
  const value = schema.safeParse(reply.is === 'parsed' ? reply.value : null);
  return value.success ? { is: 'parsed', value: value.data } : { is: 'rejected', because: 'crashed' };
}

/** Parsing as connectors wish it, where a process of the parser can be asked. */
export function parsingBy(parse: Reach['parse']): Pick<Reach, 'parse' | 'parseAs'> {
  return { parse, parseAs: async (schema, task, bytes) => fitting(schema, await parse(task, bytes)) };
}
