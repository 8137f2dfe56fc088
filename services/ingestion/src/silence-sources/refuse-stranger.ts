import { Failure } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';

/** Whoever seconds is an operator by what the organisation itself has told, not by a token alone that may be old. */
export async function refuseStranger(tx: EntityManager): Promise<void> {
  const [row] = await tx.query<{ operates: boolean }[]>('select actor_operates() as operates');
  if (row?.operates === true) return;
  throw new Failure('forbidden', { detail: 'Your organisation has not made you an operator, or only just now.' });
}
