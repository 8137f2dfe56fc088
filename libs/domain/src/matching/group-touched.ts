import { PackedIds } from './columns/packed-ids.js';
import type { ExposureIndex } from './exposure-index.js';
import type { Touch, Touched, TouchedGroup } from './reasons.js';
import { moreUrgent } from './urgency.js';

/** The groups one person at a time. */
export function listTouched(groups: readonly TouchedGroup[]): Touched[] {
  return groups.flatMap(({ persons, ...touch }) => [...persons].map((personId) => ({ personId, ...touch })));
}

/** Puts together who is touched in the same way. Throws `TypeError` on an id that is no UUID. */
export function groupTouched(touched: Iterable<Touched>): TouchedGroup[] {
  const groups = new Map<string, { touch: Touch; ids: string[] }>();
  for (const { personId, ...touch } of touched) {
    const key = JSON.stringify([touch.urgency, touch.stage, touch.reasons]);
    const group = groups.get(key) ?? { touch, ids: [] };
    group.ids.push(personId);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ touch, ids }) => ({ ...touch, persons: PackedIds.of(ids) }));
}

/** How many persons the groups hold. */
export function countTouched(groups: readonly TouchedGroup[]): number {
  return groups.reduce((sum, { persons }) => sum + persons.size, 0);
}

/** Whether somebody of the one groups is not in the others. */
export function leavesOut(before: readonly TouchedGroup[], after: readonly TouchedGroup[]): boolean {
  if (before.length === 0) return false;
  const there = new Set(after.flatMap(({ persons }) => [...persons]));
  return before.some(({ persons }) => [...persons].some((id) => !there.has(id)));
}

/** Puts together persons, by number, who share one way of being touched. */
export function groupByTouch(touched: ReadonlyMap<number, Touch>, exposures: ExposureIndex): TouchedGroup[] {
  const groups = new Map<Touch, number[]>();
  for (const [person, touch] of touched) {
    const group = groups.get(touch);
    if (group === undefined) groups.set(touch, [person]);
    else group.push(person);
  }
  return [...groups].map(([{ urgency, stage, reasons }, persons]) => ({
    urgency,
    stage,
    reasons,
    persons: exposures.pack(persons),
  }));
}

/** The groups with nobody less urgent than before: what is doubted must not lower what stands. */
export function keepUrgent(groups: readonly TouchedGroup[], before: ReadonlyMap<string, Touched>): TouchedGroup[] {
  return groupTouched(
    listTouched(groups).map((touched) => {
      const earlier = before.get(touched.personId);
      return earlier === undefined ? touched : { ...touched, urgency: moreUrgent(touched.urgency, earlier.urgency) };
    }),
  );
}
