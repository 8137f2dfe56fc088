import type { FetchRequest } from '../fetch-safely/fetch-safely.js';
import { LIMITS } from '../fetch-safely/limits.js';
import { type Fetched, type FetchFault, Refusal } from '../fetch-safely/outcome.js';
import type { DocumentParser } from '../read-document/parser.js';
import { type RobotsAnswer, robotsAnswer } from './robots.parser.js';

/** Faults that say as much as "there is none"; of others that come from its server we don't know. */
const NONE: readonly FetchFault[] = ['too_many_redirects', 'downgraded', 'bad_url', 'forbidden_port'];

/** How a site is asked for its robots.txt. */
export function robotsRequest({ origin }: URL): FetchRequest {
  return { url: `${origin}/robots.txt`, accept: 'text/plain,*/*;q=0.1', etag: null, lastModified: null };
}

/** RFC 9309: an address the server does not know, or that leads nowhere we go, holds no rules. */
export function holdsNoRules({ because, status }: Fetched & { is: 'refused' }): boolean {
  if (because === 'status') return status !== null && status < 500;
  return NONE.includes(because);
}

/** What a robots.txt says to us of a page, read where untrusted bytes are; null where that fails. */
export async function robotsSay(
  { name, url }: { name: string; url: URL },
  bytes: Buffer,
  parser: DocumentParser,
): Promise<RobotsAnswer | null> {
  const task = { as: 'robots', url: robotsRequest(url).url, type: null, options: { name, urls: [url.href] } };
  const reply = await parser.parse(task, bytes.subarray(0, LIMITS.robots));
  const answer = robotsAnswer.safeParse(reply.is === 'parsed' ? reply.value : null);
  return answer.success ? answer.data : null;
}

/** Said of a page that a robots.txt forbids. */
export function forbidden(): Refusal {
  return new Refusal('robots', 'The site’s robots.txt asks us not to read this.');
}
