import { Injectable } from '@nestjs/common';
import type { PollResult } from '@lapwing/domain';
import { Database } from '@lapwing/platform';
import type { Fetched } from '../fetch-safely/outcome.js';
import { DocumentStore } from '../keep-evidence/document.store.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import type { FeedItem, ParserReply, Rejection } from '../parser-child/reply.js';
import { DocumentParser } from '../read-document/parser.js';
import type { SourceRow } from './source.row.js';
import { type Seen, SourceStore } from './source.store.js';

type Good = Fetched & { is: 'fetched' };

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

/** Takes in what a look at a source brought: entries of a feed, or the page itself as a document. */
@Injectable()
export class LookAtSource {
  constructor(
    private readonly database: Database,
    private readonly sources: SourceStore,
    private readonly parser: DocumentParser,
    private readonly evidence: EvidenceArchive,
    private readonly documents: DocumentStore,
  ) {}

  async take(source: SourceRow, fetched: Fetched): Promise<PollResult> {
    const same: Seen = { etag: source.etag, lastModified: source.lastModified, sha256: source.sha256 };
    if (fetched.is === 'unchanged') return this.note(source, { is: 'unchanged' }, same);
    if (fetched.is === 'refused') {
      return this.note(source, { is: 'failed', status: fetched.status, detail: fetched.detail }, same);
    }
    const sha256 = await this.evidence.put(fetched.bytes);
    const seen: Seen = { etag: fetched.etag, lastModified: fetched.lastModified, sha256 };
    if (sha256 === source.sha256) return this.note(source, { is: 'unchanged' }, seen);
    const task = { as: 'source', url: fetched.evidence.finalUrl, type: fetched.type } as const;
    const reply = await this.parser.parse(task, fetched.bytes);
    return this.takeReply(source, fetched, reply, { ...seen, sha256 });
  }

  private async takeReply(
    source: SourceRow,
    fetched: Good,
    reply: ParserReply,
    seen: Seen & { sha256: string },
  ): Promise<PollResult> {
    if (reply.is === 'rejected') {
      return this.note(source, { is: 'failed', status: null, detail: SENTENCES[reply.because] }, seen);
    }
    if (reply.is === 'feed') return this.takeFeed(source, fetched, reply.items, seen);
    return this.takePage(source, fetched, seen);
  }

  private async takeFeed(
    source: SourceRow,
    fetched: Good,
    items: FeedItem[],
    seen: Seen & { sha256: string },
  ): Promise<PollResult> {
    return this.database.inWork(async (tx) => {
      const feed = { ...fetched.evidence, partOf: seen.sha256 };
      const fresh = await this.sources.addItems(tx, source.id, items, feed);
      const result: PollResult = { is: 'read', entries: items.length, fresh };
      await this.sources.looked(tx, source, result, seen);
      return result;
    });
  }

  private async takePage(source: SourceRow, fetched: Good, seen: Seen & { sha256: string }): Promise<PollResult> {
    return this.database.inWork(async (tx) => {
      const { added } = await this.documents.keep(tx, {
        sourceId: source.id,
        url: source.url,
        sha256: seen.sha256,
        size: fetched.bytes.length,
        mediaType: fetched.type,
        fetch: fetched.evidence,
        feedTitle: null,
        feedPublished: null,
      });
      const result: PollResult = { is: 'read', entries: 1, fresh: added ? 1 : 0 };
      await this.sources.looked(tx, source, result, seen);
      return result;
    });
  }

  private async note(source: SourceRow, result: PollResult, seen: Seen): Promise<PollResult> {
    await this.database.inWork((tx) => this.sources.looked(tx, source, result, seen));
    return result;
  }
}
