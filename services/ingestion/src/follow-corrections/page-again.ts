import { Injectable } from '@nestjs/common';
import { Database } from '@lapwing/platform';
import { NotAsked } from '../fetch-safely/not-asked.js';
import type { Fetched } from '../fetch-safely/outcome.js';
import { DocumentRow } from '../keep-evidence/document.row.js';
import { DocumentStore } from '../keep-evidence/document.store.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { DocumentParser } from '../read-document/parser.js';
import { A_MOMENT, PoliteFetcher } from '../keep-distance/polite-fetcher.js';
import { SourceRow } from '../watch-sources/source.row.js';
import type { PagePlace } from './page.store.js';

type Got = Fetched & { is: 'fetched' };

const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1';

/** Fetches a page anew, and keeps it where its text is another; advertisements that changed are no new evidence. */
@Injectable()
export class PageAgain {
  constructor(
    private readonly database: Database,
    private readonly fetcher: PoliteFetcher,
    private readonly parser: DocumentParser,
    private readonly archive: EvidenceArchive,
    private readonly documents: DocumentStore,
  ) {}

  /**
   * Always asks for the whole page: a server that answers "unchanged" by mistake would hide a correction. An instant is
   * when to ask again, where the host is to be left alone for now.
   */
  async fetch({ sourceId, url }: PagePlace): Promise<Fetched | Date> {
    const source = await this.database.inWork((tx) => tx.findOneBy(SourceRow, { id: sourceId }));
    const manner = { proxy: source?.proxy ?? null, patient: true, waits: A_MOMENT };
    try {
      return await this.fetcher.fetch({ url, accept: ACCEPT, etag: null, lastModified: null }, manner);
    } catch (error) {
      if (error instanceof NotAsked) return error.until;
      throw error;
    }
  }

  /** The id of the document that shows the page as it is now; null where a new one was kept and has to be read first. */
  async keepIfOther(place: PagePlace, got: Got): Promise<string | null> {
    const newest = await this.database.inWork((tx) =>
      tx.findOne(DocumentRow, {
        where: { sourceId: place.sourceId, url: place.url },
        order: { fetchedAt: 'DESC', id: 'DESC' },
      }),
    );
    if (newest === null) return null;
    if (newest.reading !== null || (await this.isSameText(newest, got))) return newest.id;
    const sha256 = await this.archive.put(got.bytes);
    const { feedTitle, feedPublished } = newest;
    const kept = { sha256, size: got.bytes.length, mediaType: got.type, fetch: got.evidence };
    const { sourceId, url } = place;
    return this.database.inWork(async (tx) => {
      const { id, added } = await this.documents.keep(tx, { ...kept, sourceId, url, feedTitle, feedPublished });
      return added ? null : id;
    });
  }

  private async isSameText(newest: DocumentRow, got: Got): Promise<boolean> {
    const [extraction] = await this.database.inWork((tx) =>
      tx.query<{ title: string | null; text: string | null }[]>(
        'select title, text from extraction where document_id = $1 order by at desc limit 1',
        [newest.id],
      ),
    );
    if (extraction === undefined) return false;
    const task = { as: 'article', options: null, url: got.evidence.finalUrl, type: got.type };
    const reply = await this.parser.parse(task, got.bytes);
    if (reply.is !== 'article') return false;
    return reply.text === extraction.text && (newest.feedTitle !== null || reply.title === extraction.title);
  }
}
