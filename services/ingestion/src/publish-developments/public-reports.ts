import { Injectable } from '@nestjs/common';
import {
  type Development,
  type Grade,
  type Heard,
  type InPublic,
  type PublicSource,
  refold,
  type SourceType,
} from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { HearingStore } from '../rule-on-developments/hearing.store.js';

/** Sources of these connectors are read where anybody can read them. */
export const PUBLIC_CONNECTORS = ['auto', 'feed', 'page', 'links', 'sitemap', 'telegram', 'gdelt'];
/** Of very many reports the first are enough to say what happened. */
const MOST_REPORTS = 400;

interface Columns {
  id: string;
  url: string;
  grade: Grade;
  type: SourceType;
  published: Date;
}

/** What a development is if one has only read what is public. */
@Injectable()
export class PublicReports {
  constructor(private readonly hearing: HearingStore) {}

  /** By development; without an entry where no public report stands. */
  async of(tx: EntityManager, developments: readonly Development[]): Promise<ReadonlyMap<string, InPublic>> {
    const heard = await this.hearing.heardOf(
      tx,
      developments.map(({ id }) => id),
    );
    const documents = await this.documents(tx, [...new Set(heard.map(({ context }) => context.documentId))]);
    const told = new Map<string, Heard[]>();
    for (const one of heard) {
      if (!documents.has(one.context.documentId)) continue;
      const before = told.get(one.developmentId) ?? [];
      if (before.length < MOST_REPORTS) told.set(one.developmentId, [...before, one]);
    }
    const known = developments.flatMap((one): [string, InPublic][] => {
      const inPublic = inPublicOf(one, told.get(one.id) ?? [], documents);
      return inPublic === null ? [] : [[one.id, inPublic]];
    });
    return new Map(known);
  }

  /** Of these documents the public ones. What needs a secret to be read is not public. */
  private async documents(tx: EntityManager, ids: string[]): Promise<Map<string, PublicSource>> {
    const rows = await tx.query<Columns[]>(
      `select d.id, d.final_url as url, coalesce(d.grade, s.grade) as grade, s.type,
         coalesce(d.feed_published, d.fetched_at) as published
       from document d join source s on s.id = d.source_id
       where d.id = any($1) and s.connector = any($2)
         and not exists (select from source_secret x where x.source_id = s.id)`,
      [ids, PUBLIC_CONNECTORS],
    );
    return new Map(
      rows.map(({ id, published, ...row }) => [id, { ...row, outlet: '', published: published.toISOString() }]),
    );
  }
}

function inPublicOf(
  { id, version, state, hosts, changedAt }: Development,
  told: readonly Heard[],
  documents: ReadonlyMap<string, PublicSource>,
): InPublic | null {
  const known = refold(told, { id, version, state, hosts }, changedAt);
  if (known === null) return null;
  const ids = new Set(told.map(({ context }) => context.documentId));
  return { development: known.development, sources: [...ids].flatMap((one) => documents.get(one) ?? []) };
}
