import type { ExposureIndex } from './exposure-index.js';
import { isWatched } from './presence.js';
import { because, type ReasonCode, type Touched } from './reasons.js';
import { isMoreUrgent, lower } from './urgency.js';

const LINK_REASONS = {
  co_defendant: 'linked_co_defendant',
  shared_flat: 'linked_shared_flat',
  same_case: 'linked_same_case',
  family: 'linked_family',
} as const satisfies Record<string, ReasonCode>;

/** Each person once, at the most urgent way of being touched, in the order of their ids. */
export function eachOnce(touched: Iterable<Touched>): Touched[] {
  const all = new Map<string, Touched>();
  for (const entry of touched) {
    const known = all.get(entry.personId);
    if (known === undefined || isMoreUrgent(entry.urgency, known.urgency)) all.set(entry.personId, entry);
  }
  return [...all.values()].sort((a, b) => (a.personId < b.personId ? -1 : 1));
}

/** Who is touched because they are linked to the touched, one hop far. */
export function linkedWith(touched: readonly Touched[], exposures: ExposureIndex): Touched[] {
  return touched.flatMap(({ personId, urgency, stage }) =>
    exposures
      .linkedTo(personId)
      .filter(({ exposure }) => isWatched(exposure))
      .map(({ exposure, kind }) => ({
        personId: exposure.id,
        urgency: kind === 'family' ? lower(urgency) : urgency,
        stage,
        reasons: [because(LINK_REASONS[kind])],
      })),
  );
}
