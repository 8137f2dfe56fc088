import { Injectable, Logger } from '@nestjs/common';
import { Database, OnJob } from '@lapwing/platform';
import { NotAsked } from '../fetch-safely/not-asked.js';
import type { FetchEvidence, Fetched } from '../fetch-safely/outcome.js';
import { A_MOMENT, PoliteFetcher } from '../keep-distance/polite-fetcher.js';
import { SourceRow } from '../watch-sources/source.row.js';
import { ItemRow } from '../watch-sources/item.row.js';
import { DocumentStore } from './document.store.js';
import { EvidenceArchive } from './evidence-archive.js';
import { FetchAgain } from './fetch-again.js';

/** A feed's own text shorter than this is a teaser and no evidence of anything. */
const ENOUGH_TEXT = 140;
/** A source's own server has a lane, and what it names elsewhere has another. */
const CROWD = { atOnce: 12, perLane: 2 };
const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1';

/** Fetches the page behind a feed's entry and keeps it as a document. */
@Injectable()
export class FetchItemTimer {
  private readonly log = new Logger('fetch');

  constructor(
    private readonly database: Database,
    private readonly fetcher: PoliteFetcher,
    private readonly evidence: EvidenceArchive,
    private readonly documents: DocumentStore,
    private readonly again: FetchAgain,
  ) {}

  @OnJob('item.fetch', CROWD)
  async fetch(itemId: string): Promise<void> {
    const item = await this.database.inWork((tx) => tx.findOneBy(ItemRow, { id: itemId }));
    if (item === null) return;
    const fetched = await this.asked(item);
    if (fetched === null || fetched.is === 'unchanged') return;
    if (fetched.is === 'fetched') return this.keepPage(item, fetched);
    this.log.warn('a page cannot be had', { item: itemId, because: fetched.because, status: fetched.status });
    if (await this.database.inWork((tx) => this.again.later(tx, item, fetched))) return;
    if (item.text.length < ENOUGH_TEXT) return;
    await this.keep(item, Buffer.from(item.text), 'text/plain; charset=utf-8', entryEvidence(item), fetched.because);
  }

  /** Null where the page was put off, because its host is to be left alone for now. */
  private async asked(item: ItemRow): Promise<Fetched | null> {
    const { url, etag, lastModified } = item;
    const source = await this.database.inWork((tx) => tx.findOneBy(SourceRow, { id: item.sourceId }));
    const manner = { proxy: source?.proxy ?? null, patient: true, waits: A_MOMENT };
    try {
      return await this.fetcher.fetch({ url, accept: ACCEPT, etag, lastModified }, manner);
    } catch (error) {
      if (!(error instanceof NotAsked)) throw error;
      await this.database.inWork((tx) => this.again.putOff(tx, item, error.until));
      return null;
    }
  }

  private async keepPage(item: ItemRow, page: Fetched & { is: 'fetched' }): Promise<void> {
    const { etag, lastModified } = page;
    await this.keep(item, page.bytes, page.type, page.evidence, null);
    await this.database.inWork((tx) => tx.update(ItemRow, { id: item.id }, { etag, lastModified }));
  }

  private async keep(
    item: ItemRow,
    bytes: Buffer,
    mediaType: string | null,
    fetch: FetchEvidence,
    failure: string | null,
  ): Promise<void> {
    const sha256 = await this.evidence.put(bytes);
    await this.database.inWork(async (tx) => {
      const { id } = await this.documents.keep(tx, {
        sourceId: item.sourceId,
        url: item.url,
        sha256,
        size: bytes.length,
        mediaType,
        fetch,
        feedTitle: item.title,
        feedPublished: item.published,
      });
      await tx.update(ItemRow, { id: item.id }, { documentId: id, failure });
    });
  }
}

/** How the text of an entry came: with its feed, whose bytes are in the archive. */
function entryEvidence(item: ItemRow): FetchEvidence {
  return { ...item.feed, requestedUrl: item.url, finalUrl: item.url };
}
