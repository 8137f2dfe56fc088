import { Failure, type Actor } from '@lapwing/contracts';
import type { WantsProof } from '@lapwing/domain';

/** Throws `Failure` step_up_required where a member has to show the second factor first. */
export function demandProof({ proved }: Actor, wanted: WantsProof): void {
  if (wanted.proof && proved !== true) throw new Failure('step_up_required');
}
