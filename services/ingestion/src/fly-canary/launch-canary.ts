import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CANARY } from '@lapwing/domain';
import { Clock, Database } from '@lapwing/platform';
import { DocumentStore } from '../keep-evidence/document.store.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { unfetched } from '../keep-evidence/unfetched.js';
import { canaryArticle, CANARY_NUMBERS } from './canary-article.js';
import { FlightStore } from './flight.store.js';

const FINE = 2 ** 32;
/** Nothing was fetched: the canary starts where a page has come. */
const AUTHOR = 'lapwing-canary/1';

/** Lets a canary go: an article of its own source is kept as evidence, and all that follows is as with any other one. */
@Injectable()
export class LaunchCanary {
  constructor(
    private readonly database: Database,
    private readonly evidence: EvidenceArchive,
    private readonly documents: DocumentStore,
    private readonly flights: FlightStore,
    private readonly clock: Clock,
  ) {}

  async launch(flightId: string): Promise<void> {
    const article = canaryArticle(Array.from({ length: CANARY_NUMBERS }, () => randomInt(FINE) / FINE));
    const bytes = Buffer.from(article.html);
    const sha256 = await this.evidence.put(bytes);
    const url = `urn:lapwing:canary:${flightId}`;
    await this.database.inWork(async (tx) => {
      const now = this.clock.now();
      await tx.query('select lay_canary_source($1)', [now]);
      const { id } = await this.documents.keep(tx, {
        sourceId: CANARY.sourceId,
        url,
        sha256,
        size: bytes.length,
        mediaType: 'text/html; charset=utf-8',
        fetch: unfetched({ requestedUrl: url, status: 200, startedAt: now.toISOString(), fetcher: AUTHOR }),
        feedTitle: article.title,
        feedPublished: now,
      });
      await this.flights.carries(tx, flightId, id);
    });
  }
}
