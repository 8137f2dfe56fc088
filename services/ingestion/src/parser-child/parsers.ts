import { readArticle, readSource } from './read-document.js';
import { Rejected } from './rejected.js';
import type { ParserReply, ParserTask } from './reply.js';

/** A task with its bytes. */
export type Given = Omit<ParserTask, 'as'> & { bytes: Buffer };
/** Reads untrusted bytes; throws `Rejected` with the reason where it cannot. */
export type Parser = (given: Given) => ParserReply | Promise<ParserReply>;

/** What the child can read, by the word of the task. */
const PARSERS: Readonly<Record<string, Parser>> = {
  source: readSource,
  article: readArticle,
};

/** The parser for a task. Throws `Rejected` where there is none. */
export function parserOf(as: string): Parser {
  const parser = Object.hasOwn(PARSERS, as) ? PARSERS[as] : undefined;
  if (parser === undefined) throw new Rejected('media_type');
  return parser;
}
