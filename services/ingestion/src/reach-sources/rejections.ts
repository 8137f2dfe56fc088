import type { Rejection } from '../parser-child/reply.js';
import type { Look, Seen } from './connector.js';

/** What is said where reading itself has a bug. */
export const BROKE = 'Reading it failed.';

const SENTENCES: Readonly<Record<Rejection, string>> = {
  media_type: 'What comes is neither a feed nor a page.',
  no_text: 'There is no text in it.',
  nothing_new: 'Nothing was added to the page.',
  no_match: 'Nothing on the page fits the selector.',
  bad_selector: 'The selector cannot be used.',
  bad_mapping: 'The mapping does not fit what comes.',
  encrypted: 'The document is locked with a password.',
  broken: 'The document is damaged and cannot be read.',
  too_large: 'It is too large when unpacked.',
  dtd: 'The feed declares entities, which are not read.',
  too_deep: 'The feed is nested too deeply.',
  too_many_attributes: 'The feed has an element with too many attributes.',
  no_feed: 'What comes is called a feed but is none.',
  unparseable: 'The feed cannot be read.',
  killed_memory: 'Reading it took too much memory.',
  killed_time: 'Reading it took too long.',
  crashed: BROKE,
};

/** The failure of a look whose bytes came and could not be parsed. */
export function unreadable(because: Rejection, seen: Seen): Look {
  return { is: 'failed', status: null, detail: SENTENCES[because], seen };
}

/** The code of a rejection by its sentence; null for another sentence. */
export function rejectionOf(sentence: string): string | null {
  return Object.entries(SENTENCES).find(([, words]) => words === sentence)?.[0] ?? null;
}
