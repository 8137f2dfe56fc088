import type { Kind, LinkKind } from '../model.js';
import { adjustUrgency, type UrgencyTable } from '../subscribing/urgency-table.js';
import type { ExposureIndex } from './exposure-index.js';
import { isWatched } from './presence.js';
import { because, type ReasonCode, type Touch } from './reasons.js';
import { isMoreUrgent } from './urgency.js';

const LINK_REASONS = {
  co_defendant: 'linked_co_defendant',
  shared_flat: 'linked_shared_flat',
  same_case: 'linked_same_case',
  family: 'linked_family',
} as const satisfies Record<string, ReasonCode>;

/** Whoever is linked to somebody touched is touched as much, family by the table's step less. */
function linkTouch({ urgency, stage }: Touch, kind: LinkKind, inWake: Wake): Touch {
  const holding = kind === 'family' ? (['family_link'] as const) : [];
  const moved = adjustUrgency(inWake.table, urgency, inWake.kind, holding);
  return { urgency: moved, stage, reasons: [because(LINK_REASONS[kind])] };
}

/** Of which kind the development is that touches them, and the table it is judged by. */
interface Wake {
  kind: Kind;
  table: UrgencyTable;
}

/** Adds who is linked to the touched, one hop far; each person stays at the most urgent way of being touched. */
export function addLinked(touched: Map<number, Touch>, exposures: ExposureIndex, inWake: Wake): void {
  const known = new Map<Touch, Map<LinkKind, Touch>>();
  const linked: [number, Touch][] = [];
  for (const [person, touch] of touched) {
    for (const { to, kind } of exposures.linksOf(person)) {
      if (!isWatched(exposures.columns.status(to))) continue;
      const alike = known.get(touch) ?? new Map<LinkKind, Touch>();
      const through = alike.get(kind) ?? linkTouch(touch, kind, inWake);
      known.set(touch, alike.set(kind, through));
      linked.push([to, through]);
    }
  }
  for (const [person, touch] of linked) keepWorst(touched, person, touch);
}

/** Keeps the more urgent way in which a person is touched. */
export function keepWorst(touched: Map<number, Touch>, person: number, touch: Touch): void {
  const known = touched.get(person);
  if (known === undefined || isMoreUrgent(touch.urgency, known.urgency)) touched.set(person, touch);
}
