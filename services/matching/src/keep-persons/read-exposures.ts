import type { Exposure } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { exposureOf } from './exposure-of.js';
import type { OpenRow, SealedRow } from './record-seal.js';

/** An exposure and the organisation's count of changes it came with. */
export interface PlacedExposure {
  personId: string;
  version: number;
  /** Null when the person is gone for ever. */
  exposure: Exposure | null;
  position: bigint;
}

/**
 * What changed after the given count of changes, in order. Read without row classes, because a million of them are read at a
 * start.
 */
export async function readExposures(
  tx: EntityManager,
  open: OpenRow,
  { orgId, after, limit, today }: { orgId: string; after: bigint; limit: number; today: string },
): Promise<PlacedExposure[]> {
  const rows = await tx.query<(SealedRow & { position: string })[]>(
    `select org_id as "orgId", id, version, position, key_slot as "keySlot", sealed, changed_at as "changedAt" from person
     where org_id = $1 and position > $2 order by position limit $3`,
    [orgId, after.toString(), limit],
  );
  return rows.map((row) => {
    const record = open(row);
    const exposure = record === null ? null : exposureOf(row, record, today);
    return { personId: row.id, version: row.version, exposure, position: BigInt(row.position) };
  });
}
