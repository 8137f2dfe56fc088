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

const REFUSALS = {
  not_signed: 'The feed is not signed with the key that is known of it.',
  future: 'The feed has messages of a time that has not come.',
  replayed: 'The feed is older than what came before.',
  disordered: 'The feed leaves messages out or turns them round.',
} as const;

/** The failure of a look at a signed feed that is not believed. */
export function refusedFeed(because: keyof typeof REFUSALS): Look {
  return { is: 'failed', status: null, detail: REFUSALS[because] };
}

/** The failure of a look whose bytes came and could not be parsed. */
export function unreadable(because: Rejection, seen: Seen): Look {
  return { is: 'failed', status: null, detail: SENTENCES[because], seen };
}

/** The code of a rejection by its sentence; null for another sentence. */
export function rejectionOf(sentence: string): string | null {
  const refused = Object.entries(REFUSALS).find(([, words]) => words === sentence)?.[0];
  if (refused !== undefined) return `peer_${refused}`;
  return Object.entries(SENTENCES).find(([, words]) => words === sentence)?.[0] ?? null;
}
