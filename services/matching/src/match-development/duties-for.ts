import {
  DESK,
  dutiesOf,
  dutiesOfDoubted,
  PackedIds,
  responsibleFor,
  type Development,
  type Match,
} from '@lapwing/domain';
import type { Watch } from '../watch-organisations/watch.store.js';
import type { Alert } from './alert.store.js';

/** Who answers for it; what no operator has looked at goes to who is on call, beside who has a duty `before`. */
export function dutiesFor(
  { lowGradeSince }: Development,
  found: Match & { matched: true },
  { exposures, gone }: Watch,
  before: readonly (Alert | null)[],
): string[] {
  const duties = dutiesOf(found.touched, exposures, gone, found.window);
  return lowGradeSince ? dutiesOfDoubted(duties, [...new Set(before.flatMap((alert) => alert?.duties ?? []))]) : duties;
}

/** Which duties ring again for what is worse; none stands for all. */
export function ringsAgain(
  { lowGradeSince }: Development,
  worsePersons: readonly string[],
  { exposures, gone }: Watch,
): string[] {
  if (worsePersons.length === 0) return [];
  return lowGradeSince ? [DESK] : responsibleFor([PackedIds.of([...worsePersons])], exposures, gone);
}
