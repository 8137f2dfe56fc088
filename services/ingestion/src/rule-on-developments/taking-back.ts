import { loweredBy } from '@lapwing/domain';
import type { RulingRow } from './ruling.row.js';
import type { Wish } from './ruling.store.js';

/**
 * The ruling by which a standing one is taken back, where it takes another; null where it is simply undone. What raised is
 * lowered by that, so it has to go the way of what lowers.
 */
export function takingBack(row: RulingRow): Omit<Wish, 'note'> | null {
  const { id: undoes, developmentId, otherId, kind } = row;
  if (row.state !== 'standing' || kind === 'merge' || kind === 'reject' || kind === 'recall') return null;
  const same = { mentions: [], undoes };
  if (kind === 'split') return { ...same, kind: 'merge', developmentId: otherId, otherId: developmentId, forced: true };
  const about = { ...same, developmentId, otherId, forced: false };
  const { certainty, facts, factsBefore } = row;
  if (kind === 'confirm') return { ...about, kind, lowers: true, certainty, facts, factsBefore: null };
  const lowers =
    facts !== null && factsBefore !== null && loweredBy(facts, factsBefore, row.at.toISOString()).length > 0;
  return { lowers, ...about, kind, certainty: null, facts: factsBefore, factsBefore: facts };
}
