import type { Rejection } from '../parser-child/reply.js';
import type { Look, Seen } from './connector.js';

const SENTENCES: Readonly<Record<Rejection, string>> = {
  media_type: 'What comes is neither a feed nor a page.',
  no_text: 'The page has no text.',
  dtd: 'The feed declares entities, which are not read.',
  too_deep: 'The feed is nested too deeply.',
  too_many_attributes: 'The feed has an element with too many attributes.',
  no_feed: 'What comes is called a feed but is none.',
  unparseable: 'The feed cannot be read.',
  killed_memory: 'Reading it took too much memory.',
  killed_time: 'Reading it took too long.',
  crashed: 'Reading it failed.',
};

/** The failure of a look whose bytes came and could not be parsed. */
export function unreadable(because: Rejection, seen: Seen): Look {
  return { is: 'failed', status: null, detail: SENTENCES[because], seen };
}
