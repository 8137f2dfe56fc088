import { Injectable } from '@nestjs/common';
import { type Actor, Failure, type ReviewItem } from '@lapwing/contracts';
import { type Mention, weightOfDocument } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { OPERATOR } from '../fold-mentions/mention.store.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';
import { deciderOf } from '../rule-on-developments/ruling-view.js';
import { cursorOf } from '../tell-developments/cursor.js';
import { EvidenceStore } from '../tell-developments/evidence.store.js';
import { excerptOf } from '../tell-developments/excerpt.js';
import { ReviewItemRow } from './review-item.row.js';

/** Which part of the queue somebody wants to see. */
export interface ReviewWish {
  because: ReviewItem['because'] | null;
  state: 'waiting' | 'settled';
  cursor: string | null;
  limit: number;
}

/** Puts a document into the queue; one that is there or was settled stays as it is. */
export async function putToReview(
  tx: EntityManager,
  item: Pick<ReviewItemRow, 'documentId' | 'because' | 'chance' | 'since' | 'claim'>,
): Promise<void> {
  const { documentId, because, chance, since, claim } = item;
  await tx.query(
    `insert into review_item (document_id, because, chance, since, claim, weight, hosts, language)
     values ($1, $2, $3, $4, $5, $6, $7,
       (select language from extraction where document_id = $1 order by at desc limit 1))
     on conflict do nothing`,
    [
      documentId,
      because,
      chance,
      since,
      claim,
      weightOfDocument(claim, chance, since.toISOString()),
      claim?.hosts ?? [],
    ],
  );
}

/** The queue of documents that wait for a person. */
@Injectable()
export class ReviewStore {
  constructor(private readonly evidence: EvidenceStore) {}

  /** An item, held until the transaction ends. */
  async demand(tx: EntityManager, documentId: string): Promise<ReviewItemRow> {
    const row = await tx.findOne(ReviewItemRow, { where: { documentId }, lock: { mode: 'pessimistic_write' } });
    if (row === null) throw new Failure('not_found');
    return row;
  }

  /** One page, newest first. */
  async page(
    tx: EntityManager,
    wish: ReviewWish,
    reader: Actor,
  ): Promise<{ items: ReviewItem[]; next: string | null }> {
    const [at, id] = cursorOf(wish.cursor);
    const found = await tx.query<{ id: string; at: string }[]>(
      `select document_id as id, to_json(since) #>> '{}' as at from review_item
       where settled_at is ${wish.state === 'waiting' ? '' : 'not'} null ${wish.because === null ? '' : 'and because = $4'}
         and ($1::timestamptz is null or (since, document_id) < ($1, $2::uuid))
       order by since desc, document_id desc limit $3`,
      [at, id, wish.limit + 1, ...(wish.because === null ? [] : [wish.because])],
    );
    const page = found.slice(0, wish.limit);
    const last = found.length > wish.limit ? page.at(-1) : undefined;
    const ids = page.map((one) => one.id);
    return { items: await this.views(tx, ids, reader), next: last === undefined ? null : `${last.at}_${last.id}` };
  }

  /** Items as people see them, in the given order. */
  async views(tx: EntityManager, ids: readonly string[], reader: Actor): Promise<ReviewItem[]> {
    if (ids.length === 0) return [];
    const rows = await tx
      .createQueryBuilder(ReviewItemRow, 'item')
      .where('item.documentId = any(:ids)', { ids })
      .getMany();
    const documents = await this.evidence.ofDocuments(tx, [...ids]);
    const developments = await this.developments(tx, rows);
    const opinions = await this.opinions(tx, ids);
    return ids.flatMap((id): ReviewItem[] => {
      const row = rows.find((one) => one.documentId === id);
      const told = documents.find((one) => one.evidence.documentId === id);
      if (row === undefined || told === undefined) return [];
      const claim = row.claim ?? opinions.get(id) ?? null;
      const shown = excerptOf(told.text, (row.ruled ?? claim)?.spans ?? []);
      const settled = settledOf(row, reader, developments.get(id) ?? []);
      const { because, chance } = row;
      return [
        {
          documentId: id,
          because,
          chance,
          since: row.since.toISOString(),
          evidence: told.evidence,
          claim,
          ...shown,
          settled,
        },
      ];
    });
  }

  /** What a second reader claims first of documents that it wants looked at. */
  private async opinions(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Mention>> {
    const rows = await tx.query<{ id: string; claims: Omit<Mention, 'profiles' | 'procedure'>[] }[]>(
      `select distinct on (document_id) document_id as id, claims from second_opinion
       where document_id = any($1) and verdict = 'review' order by document_id, at desc`,
      [ids],
    );
    return new Map(
      rows.flatMap(({ id, claims: [first] }): [string, Mention][] =>
        first === undefined ? [] : [[id, { ...first, profiles: [], procedure: null }]],
      ),
    );
  }

  /** The developments that claims of operators went into, by document. */
  private async developments(tx: EntityManager, rows: readonly ReviewItemRow[]): Promise<Map<string, string[]>> {
    const ids = rows.filter((row) => row.verdict === 'claim').map((row) => row.documentId);
    if (ids.length === 0) return new Map();
    const found = await tx.query<{ id: string; developments: string[] }[]>(
      `select m.document_id as id, array_agg(distinct a.development_id) as developments
       from reading r join mention m on m.reading_id = r.id join ${STANDING_ASSIGNMENT} a on a.mention_id = m.id
       where r.document_id = any($1) and r.reader = $2 group by m.document_id`,
      [ids, OPERATOR],
    );
    return new Map(found.map((one) => [one.id, one.developments]));
  }
}

function settledOf(row: ReviewItemRow, reader: Actor, developments: string[]): ReviewItem['settled'] {
  const { verdict, settledAt, settledByOrganisation: orgId, settledBy: memberId } = row;
  if (verdict === null || settledAt === null || orgId === null || memberId === null) return null;
  const by = deciderOf(reader, { orgId, memberId });
  return { at: settledAt.toISOString(), verdict, by, claim: row.ruled, developments };
}
