import type { Actor, SourceWish } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { deciderOf } from '../rule-on-developments/ruling-view.js';
import { WishRow } from './wish.row.js';

/** The wishes that people see of sources, by the source: those that wait, and refused ones while nothing has changed since. */
export async function wishViews(
  tx: EntityManager,
  sourceId: string | null,
  reader: Pick<Actor, 'orgId' | 'memberId'>,
): Promise<ReadonlyMap<string, SourceWish>> {
  const query = tx
    .createQueryBuilder(WishRow, 'wish')
    .innerJoin('source', 'source', 'source.id = wish.source_id')
    .where(
      `(wish.state = 'waiting' and source.version = wish.source_version
        or wish.state = 'refused' and source.version = wish.source_version + 1)`,
    );
  if (sourceId !== null) query.andWhere('wish.source_id = :sourceId', { sourceId });
  const rows = await query.getMany();
  return new Map(rows.map((row) => [row.sourceId, viewOf(row, reader)]));
}

function viewOf(row: WishRow, reader: Pick<Actor, 'orgId' | 'memberId'>): SourceWish {
  const { secondOrganisation, secondMember, secondAt, secondNote } = row;
  const seconded = secondOrganisation !== null && secondMember !== null && secondAt !== null;
  return {
    state: row.state === 'waiting' ? 'waiting' : 'refused',
    reasons: row.reasons,
    changes: row.changes,
    by: deciderOf(reader, { orgId: row.byOrganisation, memberId: row.byMember }),
    since: row.at.toISOString(),
    second: seconded
      ? {
          by: deciderOf(reader, { orgId: secondOrganisation, memberId: secondMember }),
          at: secondAt.toISOString(),
          note: secondNote ?? '',
        }
      : null,
  };
}
