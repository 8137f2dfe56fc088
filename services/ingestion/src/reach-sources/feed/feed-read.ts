import type { ParserReply } from '../../parser-child/reply.js';
import { type Good, ownDocument } from '../ask-source.js';
import type { Entry, Hub, Look, Reach, Seen } from '../connector.js';

type FeedReply = Extract<ParserReply, { is: 'feed' }>;

/** A look that brought a feed: its entries, and the hub that tells of news in it. */
export async function feedRead(
  reply: FeedReply,
  fetched: Good,
  came: { sha256: string; seen: Seen },
  reach: Reach,
): Promise<Look> {
  const feed = { ...fetched.evidence, partOf: came.sha256 };
  const entries: Entry[] = [];
  for (const { alone, ...item } of reply.items) {
    entries.push(alone ? await ownDocument(item, fetched.evidence, came.sha256, reach) : { is: 'link', ...item, feed });
  }
  return { is: 'read', entries, seen: came.seen, hub: hubOf(reply, fetched), everySeconds: reply.everySeconds };
}

/** The hub a feed names, in its headers or in itself; its own address is where it was found unless it says otherwise. */
export function hubOf(reply: Pick<FeedReply, 'hub' | 'topic'>, fetched: Good): Hub | null {
  const { finalUrl, headers } = fetched.evidence;
  const links = headers.filter(([name]) => name.toLowerCase() === 'link').map(([, value]) => value);
  const hub = linkOf(links, 'hub', finalUrl) ?? reply.hub;
  if (hub === null) return null;
  return { hub, topic: linkOf(links, 'self', finalUrl) ?? reply.topic ?? finalUrl };
}

/** The address that a Link header gives for a relation. */
function linkOf(headers: readonly string[], relation: string, base: string): string | null {
  for (const header of headers) {
    for (const part of header.slice(0, 8000).split(/,(?=\s*<)/)) {
      const [, address = '', rest = ''] = /^\s*<([^<>]{1,2000})>(.*)$/.exec(part) ?? [];
      const relations = /;\s*rel\s*=\s*"?([\w\s-]{1,200})/i.exec(rest)?.[1]?.toLowerCase().split(/\s+/) ?? [];
      if (!relations.includes(relation) || !URL.canParse(address, base)) continue;
      const { href, protocol } = new URL(address, base);
      if (/^https?:$/.test(protocol) && href.length <= 2000) return href;
    }
  }
  return null;
}
