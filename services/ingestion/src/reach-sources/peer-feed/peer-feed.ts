import { id, instant, publicFacts } from '@lapwing/contracts';
import { BULLETIN_KINDS, claimsOfPeer, fileOfPage, publicHeadline, spokenBy, TLP } from '@lapwing/domain';
import { z } from 'zod';
import type { FetchEvidence } from '../../fetch-safely/outcome.js';
import type { ToldByPeer } from '../../share-developments/told-by-peer.js';
import { keptDocument } from '../ask-source.js';
import type { Entry, Reach } from '../connector.js';

/** No feed gets so long; a larger number fits no column, and would stop what follows all peers. */
const FURTHEST = 2_147_483_647;

const message = z.object({
  seq: z.int().min(1).max(FURTHEST),
  developmentId: id,
  message: z.enum(BULLETIN_KINDS),
  identifier: z.string().min(1).max(200),
  sent: instant,
  /** What it says in sentences. */
  words: z.string().max(20_000),
  facts: publicFacts,
});
export type PeerEntry = z.infer<typeof message>;

/** A page of another installation's feed. A mark beyond those we know is one that we may not have. */
export const peerPage = z.object({
  format: z.literal(1),
  tlp: z.enum(TLP),
  archive: z.int().min(1).nullable(),
  previous: z.int().min(1).nullable(),
  newest: z.int().min(0).max(FURTHEST),
  messages: z.array(message).max(200),
});
export type PeerPage = z.infer<typeof peerPage>;

/** Where an older page lies: beside the feed, under the name that all of them have; no address of theirs is followed. */
export function addressOfArchive(feed: string, archive: number): string {
  const url = new URL(fileOfPage(archive, 'jws'), feed);
  return url.href;
}

/** A message as a document of its own, with what it claims; the signed page it came in lies in the archive, too. */
export async function entryOf(
  entry: PeerEntry,
  came: { url: string; evidence: FetchEvidence; partOf: string },
  reach: Pick<Reach, 'keep'>,
): Promise<Entry> {
  const headline = publicHeadline(entry.facts.headline);
  const text = `${headline}\n\n${entry.words}`;
  const url = new URL(came.url);
  url.hash = String(entry.seq);
  const told: ToldByPeer = {
    developmentId: entry.developmentId,
    seq: entry.seq,
    spokenBy: spokenBy(entry),
    claims: claimsOfPeer(entry, headline.length),
  };
  const evidence = { ...came.evidence, requestedUrl: url.href, finalUrl: url.href, partOf: came.partOf };
  const about = { url: url.href, mediaType: 'text/plain; charset=utf-8', evidence, published: entry.sent };
  const reading = { as: 'article', options: { peer: told } };
  return keptDocument(Buffer.from(text), { ...about, title: headline === '' ? null : headline, reading }, reach);
}
