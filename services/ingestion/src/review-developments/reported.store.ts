import { Injectable } from '@nestjs/common';
import type { Actor, QueueItem } from '@lapwing/contracts';
import type { Development, Mention } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { RECALLED } from '../file-tips/claim.store.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';
import { RulingRow } from '../rule-on-developments/ruling.row.js';
import { rulingViewOf } from '../rule-on-developments/ruling-view.js';
import { EvidenceStore } from '../tell-developments/evidence.store.js';
import { excerptOf } from '../tell-developments/excerpt.js';

type Reported = NonNullable<QueueItem['development']>;

interface Columns {
  development_id: string;
  id: string;
  body: Mention;
  document_id: string;
  reports: number;
  recalled_at: Date | null;
}

/** How many reports are shown with a development that waits; its page shows all. */
const SHOWN = 3;

/** What is known of developments that wait: how they stand, the newest reports, the ruling that is open. */
@Injectable()
export class ReportedStore {
  constructor(private readonly evidence: EvidenceStore) {}

  async of(tx: EntityManager, ids: readonly string[], reader: Actor): Promise<Map<string, Reported>> {
    if (ids.length === 0) return new Map();
    const standing = await tx.query<{ snapshot: Development }[]>(
      `select snapshot from development where id = any($1)`,
      [ids],
    );
    const mentions = await tx.query<Columns[]>(NEWEST, [ids]);
    const documents = [...new Set(mentions.map((one) => one.document_id))];
    const told = new Map((await this.evidence.ofDocuments(tx, documents)).map((one) => [one.evidence.documentId, one]));
    const rulings = await openRulings(tx, ids);
    return new Map(
      standing.map(({ snapshot }) => {
        const own = mentions.filter((one) => one.development_id === snapshot.id);
        const shown = own.flatMap(({ id, body: mention, document_id: documentId, recalled_at: recalled }) => {
          const document = told.get(documentId);
          if (document === undefined) return [];
          const recalledAt = recalled?.toISOString() ?? null;
          return [{ id, mention, evidence: document.evidence, ...excerptOf(document.text, mention.spans), recalledAt }];
        });
        const ruling = rulings.find((row) => row.developmentId === snapshot.id || row.otherId === snapshot.id);
        const open = ruling === undefined ? null : rulingViewOf(ruling, reader);
        return [snapshot.id, { snapshot, mentions: shown, reports: own[0]?.reports ?? 0, ruling: open }];
      }),
    );
  }
}

const NEWEST = `
  select wanted.id as development_id, said.* from unnest($1::uuid[]) wanted (id)
  cross join lateral (
    select m.id, m.body, m.document_id, x.at as recalled_at, count(*) over ()::int as reports from ${STANDING_ASSIGNMENT} a
    join mention m on m.id = a.mention_id join document d on d.id = m.document_id
    left join ${RECALLED} x on x.mention_id = m.id
    where a.development_id = wanted.id order by x.at is null, d.fetched_at desc, m.ordinal, m.id limit ${SHOWN}
  ) said`;

function openRulings(tx: EntityManager, ids: readonly string[]): Promise<RulingRow[]> {
  return tx
    .createQueryBuilder(RulingRow, 'ruling')
    .where(`ruling.state in ('entered', 'waiting')`)
    .andWhere('(ruling.development_id = any(:ids) or ruling.other_id = any(:ids))', { ids })
    .getMany();
}
