import type { EntityManager } from 'typeorm';

type Step = () => void | Promise<void>;

const steps = new WeakMap<EntityManager, Step[]>();

/** Runs a step once the transaction of `tx` has committed, never after a rollback. Its error is logged, not thrown. */
export function afterCommit(tx: EntityManager, step: Step): void {
  const list = steps.get(tx);
  if (list === undefined) throw new Error('afterCommit needs a transaction that the kit opened.');
  list.push(step);
}

/** Opens the list of steps of a transaction. */
export function openSteps(tx: EntityManager): readonly Step[] {
  const list: Step[] = [];
  steps.set(tx, list);
  return list;
}
