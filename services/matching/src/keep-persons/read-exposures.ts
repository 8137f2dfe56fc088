import type { Exposure } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { exposureOf } from './exposure-of.js';
import type { OpenRow } from './record-seal.js';

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
  const rows = await tx.query<ReadRow[]>(
    // Texts, because the driver makes bytes and dates of anything else at a cost that counts a million times.
    `select id, version, position, key_slot as slot, encode(sealed, 'base64') as text,
       extract(epoch from changed_at)::text as at from person
     where org_id = $1 and position > $2 order by position limit $3`,
    [orgId, after.toString(), limit],
  );
  return rows.map(({ id, version, position, slot, text, at }) => {
    const sealed = text === null ? null : Buffer.from(text, 'base64');
    const row = { orgId, id, version, keySlot: slot, sealed, changedAt: new Date(Number(at) * 1000) };
    const record = open(row);
    const exposure = record === null ? null : exposureOf(row, record, today);
    return { personId: id, version, exposure, position: BigInt(position) };
  });
}

interface ReadRow {
  id: string;
  version: number;
  position: string;
  slot: string | null;
  text: string | null;
  at: string;
}
