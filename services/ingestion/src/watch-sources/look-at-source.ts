import { Injectable } from '@nestjs/common';
import type { PollResult } from '@lapwing/domain';
import { Database } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DocumentStore } from '../keep-evidence/document.store.js';
import type { Entry, Look, Watched } from '../reach-sources/connector.js';
import { connectorOf } from '../reach-sources/connectors.js';
import { ReachTools } from '../reach-sources/reach-tools.js';
import type { SourceRow } from './source.row.js';
import { SourceStore } from './source.store.js';

const STILL_UNREADABLE = 'What comes still cannot be read.';

/** Looks at a source with its connector and takes in what the look brought. */
@Injectable()
export class LookAtSource {
  constructor(
    private readonly database: Database,
    private readonly sources: SourceStore,
    private readonly documents: DocumentStore,
    private readonly tools: ReachTools,
  ) {}

  async look(source: SourceRow): Promise<PollResult | null> {
    const connector = connectorOf(source.connector);
    if (connector.look === null) return null;
    const { id, url, language, settings, memory, etag, lastModified, sha256 } = source;
    const seen = { etag, lastModified, sha256 };
    const watched: Watched<unknown> = { id, url, language, settings, secrets: {}, seen, memory };
    const look = await connector.look(watched, this.tools.reachOf());
    return this.database.inWork((tx) => this.take(tx, source, look));
  }

  private async take(tx: EntityManager, source: SourceRow, look: Look): Promise<PollResult> {
    const result = await this.resultOf(tx, source, look);
    await this.sources.looked(tx, source, result, look);
    return result;
  }

  private async resultOf(tx: EntityManager, source: SourceRow, look: Look): Promise<PollResult> {
    if (look.is === 'unchanged' && source.unreadable) {
      return { is: 'failed', status: null, detail: source.healthDetail ?? STILL_UNREADABLE };
    }
    if (look.is === 'unchanged') return { is: 'unchanged' };
    if (look.is === 'failed') return { is: 'failed', status: look.status, detail: look.detail };
    const fresh = await this.takeEntries(tx, source.id, look.entries);
    return { is: 'read', entries: look.entries.length, fresh };
  }

  /** How many of the entries are new. */
  private async takeEntries(tx: EntityManager, sourceId: string, entries: readonly Entry[]): Promise<number> {
    const links = entries.filter((entry) => entry.is === 'link');
    let fresh = await this.sources.addItems(tx, sourceId, links);
    for (const entry of entries) {
      if (entry.is === 'link') continue;
      const { url, sha256, size, mediaType, evidence: fetch, title: feedTitle, published } = entry;
      const feedPublished = published === null ? null : new Date(published);
      const kept = { sourceId, url, sha256, size, mediaType, fetch, feedTitle, feedPublished };
      if ((await this.documents.keep(tx, kept)).added) fresh += 1;
    }
    return fresh;
  }
}
