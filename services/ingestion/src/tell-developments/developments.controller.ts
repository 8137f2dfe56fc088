import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  developmentsGet,
  developmentsList,
  developmentsSearch,
  Failure,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import type { Certainty, Development, Stage } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { DevelopmentRow } from '../fold-mentions/development.row.js';
import { RulingMemory } from '../fold-mentions/ruling-memory.js';
import { PicturedSearch } from '../picture-countries/pictured-search.js';
import { cursorOf } from './cursor.js';
import { EvidenceStore } from './evidence.store.js';
import { excerptOf, pageOf } from './excerpt.js';

/** What the picture has narrowed down is narrowed no further. */
const ANYTHING = { host: null, origin: null, kind: null, stage: null, certainty: null };

type Got = ReplyOf<typeof developmentsGet>;

/** Shows developments to people and to peers that catch up. */
@Controller()
export class DevelopmentsController {
  constructor(
    private readonly evidence: EvidenceStore,
    private readonly memory: RulingMemory,
    private readonly pictured: PicturedSearch,
  ) {}

  @Answers(developmentsSearch)
  async search(
    query: RequestOf<typeof developmentsSearch>,
    tx: EntityManager,
  ): Promise<ReplyOf<typeof developmentsSearch>> {
    const [changedAt, id] = cursorOf(query.cursor);
    const pictured = await this.pictured.idsOf(tx, query);
    const asked = pictured === null ? query : ANYTHING;
    const rows = await tx.query<{ id: string; changed_at: string; snapshot: Development }[]>(
      `select id, to_json(changed_at) #>> '{}' as changed_at, snapshot from development
       where ($1::text is null or $1 = any(hosts)) and ($2::text is null or origin = $2)
         and ($3::text is null or kind = $3) and ($4::text is null or stage = $4)
         and ($5::text is null or certainty = $5)
         and ($6::timestamptz is null or (changed_at, id) < ($6, $7::uuid))
         and ($9::uuid[] is null or id = any($9))
       order by changed_at desc, id desc limit $8`,
      [asked.host, asked.origin, asked.kind, asked.stage, asked.certainty, changedAt, id, query.limit + 1, pictured],
    );
    const page = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? page.at(-1) : undefined;
    return {
      items: page.map((row) => row.snapshot),
      next: last === undefined ? null : `${last.changed_at}_${last.id}`,
      total: pictured?.length ?? null,
    };
  }

  @Answers(developmentsGet)
  async get({ id }: RequestOf<typeof developmentsGet>, tx: EntityManager): Promise<Got> {
    const row = await tx.findOneBy(DevelopmentRow, { id });
    if (row === null) throw new Failure('not_found');
    const into = await this.memory.survivorOf(tx, id);
    return {
      development: row.snapshot,
      into: into === id ? null : into,
      history: await history(tx, id),
      mentions: await this.mentions(tx, id),
    };
  }

  @Answers(developmentsList)
  async list(
    { after, limit }: RequestOf<typeof developmentsList>,
    tx: EntityManager,
  ): Promise<ReplyOf<typeof developmentsList>> {
    const rows = await tx.query<{ id: string; snapshot: Development }[]>(
      `select id, snapshot from development where $1::uuid is null or id > $1 order by id limit $2`,
      [after, limit],
    );
    const ids = rows.map((row) => row.id);
    return {
      items: rows.map((row) => row.snapshot),
      next: rows.length < limit ? null : (ids.at(-1) ?? null),
      absorbed: await this.memory.absorbed(tx, ids),
    };
  }

  private async mentions(tx: EntityManager, id: string): Promise<Got['mentions']> {
    const mentions = await this.evidence.mentionsOf(tx, id);
    const documents = await this.evidence.ofDocuments(tx, [...new Set(mentions.map((one) => one.documentId))]);
    return mentions.flatMap(({ id: mentionId, mention, documentId, retracted }) => {
      const told = documents.find((document) => document.evidence.documentId === documentId);
      if (told === undefined) return [];
      const page = pageOf(told.pages, mention.spans);
      return [
        { id: mentionId, mention, evidence: told.evidence, retracted, page, ...excerptOf(told.text, mention.spans) },
      ];
    });
  }
}

async function history(tx: EntityManager, id: string): Promise<Got['history']> {
  const rows = await tx.query<{ version: number; at: Date; stage: Stage; certainty: Certainty; because: string }[]>(
    `select version, at, snapshot ->> 'stage' as stage, snapshot ->> 'certainty' as certainty, because
     from development_version where development_id = $1 order by version desc`,
    [id],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
