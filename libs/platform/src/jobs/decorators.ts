import type { EntityManager } from 'typeorm';

/** How many timers of one name may be under way in the whole service, and how many of them in one lane. */
export interface Crowd {
  atOnce: number;
  perLane: number;
}

/** How a method wants to be woken. */
export type Waking =
  | { kind: 'timer'; name: string; method: string }
  | { kind: 'job'; name: string; method: string; crowd: Crowd | null }
  | { kind: 'every'; name: string; method: string; everyMs: number };

const wakings = new WeakMap<object, Waking[]>();

type On<M> = <T extends M>(target: object, key: string, descriptor: TypedPropertyDescriptor<T>) => void;

/** Handles timers of this name inside one work transaction that also removes the timer. */
export function OnTimer(name: string): On<(id: string, tx: EntityManager) => Promise<void>> {
  return (target, method) => note(target, { kind: 'timer', name, method });
}

/**
 * Handles timers of this name with no transaction open, for sending and fetching; may run twice. With a crowd they wait
 * their turn by lanes, and neither stand in the way of other names nor wait for them.
 */
export function OnJob(name: string, crowd: Crowd | null = null): On<(id: string) => Promise<void>> {
  return (target, method) => note(target, { kind: 'job', name, method, crowd });
}

/** Runs again and again, `everyMs` milliseconds apart, never twice at once in one process. */
export function Every(name: string, everyMs: number): On<() => Promise<void>> {
  return (target, method) => note(target, { kind: 'every', name, method, everyMs });
}

/** The wakings that the class of an instance declares. */
export function wakingsOf(instance: object): readonly Waking[] {
  return wakings.get(Object.getPrototypeOf(instance) as object) ?? [];
}

function note(target: object, waking: Waking): void {
  wakings.set(target, [...(wakings.get(target) ?? []), waking]);
}
