import { Injectable } from '@nestjs/common';
import type { PollResult } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { HubStore } from '../follow-hubs/hub.store.js';
import { DocumentStore } from '../keep-evidence/document.store.js';
import type { Entry, Look } from '../reach-sources/connector.js';
import { rejectionOf } from '../reach-sources/rejections.js';
import { LookStore } from './look.store.js';
import type { SourceRow } from './source.row.js';
import { SourceStore } from './source.store.js';
import { stillUnreadable } from './still-unreadable.js';

const STILL_UNREADABLE = 'What comes still cannot be read.';

/** Takes in what a look brought. */
@Injectable()
export class TakeLook {
  constructor(
    private readonly sources: SourceStore,
    private readonly documents: DocumentStore,
    private readonly looks: LookStore,
    private readonly hubs: HubStore,
  ) {}

  /** Stores entries and outcome; `heard` tells of the refusals on the way by their sentences. */
  async take(
    tx: EntityManager,
    source: SourceRow,
    look: Look,
    heard: ReadonlyMap<string, string>,
  ): Promise<PollResult> {
    const result = await this.resultOf(tx, source, look, heard);
    await this.looks.looked(tx, source, result, look);
    if (look.is === 'read' && look.hub !== undefined) await this.hubs.follow(tx, source.id, look.hub);
    return result;
  }

  private async resultOf(
    tx: EntityManager,
    source: SourceRow,
    look: Look,
    heard: ReadonlyMap<string, string>,
  ): Promise<PollResult> {
    if (stillUnreadable(source, look)) {
      const detail = source.healthDetail ?? STILL_UNREADABLE;
      const code = source.healthBecause?.code ?? rejectionOf(detail);
      return { is: 'failed', status: null, detail, code, retryAfter: null };
    }
    if (look.is === 'unchanged') return { is: 'unchanged' };
    if (look.is === 'failed') {
      const { status, detail, retryAfter = null } = look;
      const code = heard.get(detail) ?? rejectionOf(detail);
      return { is: 'failed', status, detail, code, retryAfter };
    }
    const fresh = await this.takeEntries(tx, source.id, look.entries);
    return { is: 'read', entries: look.entries.length, fresh, everySeconds: look.everySeconds ?? null };
  }

  /** How many of the entries are new. */
  private async takeEntries(tx: EntityManager, sourceId: string, entries: readonly Entry[]): Promise<number> {
    const links = entries.filter((entry) => entry.is === 'link');
    let fresh = await this.sources.addItems(tx, sourceId, links);
    for (const entry of entries) {
      if (entry.is === 'link') continue;
      const { url, sha256, size, mediaType, evidence: fetch, title: feedTitle, published, reading } = entry;
      const feedPublished = published === null ? null : new Date(published);
      const kept = { sourceId, url, sha256, size, mediaType, fetch, feedTitle, feedPublished };
      if ((await this.documents.keep(tx, { ...kept, reading: reading ?? null })).added) fresh += 1;
    }
    return fresh;
  }
}
