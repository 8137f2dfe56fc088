/**
 * A source answers well; can what it names be had, too?
 *
 * 1. It was not read well anyway: that is the news.
 * 2. None of the last five pages it named came, nor anything in their place, and all are of one server: it is failing,
 *    however well it answers itself. Where they are of several servers, each of which may have its own reason, it takes
 *    twenty.
 * 3. Otherwise it is as the look found it.
 */
import type { AfterPoll } from './after-poll.js';

/** A page that a source named and that was asked for. */
export interface NamedPage {
  server: string | null;
  kept: boolean;
}

const OF_ONE_SERVER = 5;
/** Pages that are looked at, at most. */
export const PAGES_THAT_TELL = 20;

/** How a source stands, given the last pages it named, the latest first. */
export function afterPages(after: AfterPoll, pages: readonly NamedPage[]): AfterPoll {
  const servers = new Set(pages.slice(0, OF_ONE_SERVER).map(({ server }) => server));
  const telling = servers.size === 1 ? OF_ONE_SERVER : PAGES_THAT_TELL;
  const latest = pages.slice(0, telling);
  if (after.failures > 0 || latest.length < telling || latest.some(({ kept }) => kept)) return after;
  const because = { code: 'pages_lost', values: {} };
  return { ...after, health: 'failing', because, detail: 'It answers, but the pages it names cannot be fetched.' };
}
