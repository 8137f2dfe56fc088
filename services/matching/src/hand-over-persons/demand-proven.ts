import { Failure, type Actor } from '@lapwing/contracts';

/** The door asks for it, too; persons leave an organisation only where both think so. Throws `Failure` step_up_required. */
export function demandProven({ proved }: Actor): void {
  if (proved !== true) throw new Failure('step_up_required');
}
