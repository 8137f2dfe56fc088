import type { Development } from '@lapwing/domain';
import { developmentsGet } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';

/** A development as it stands now, beginning with what is known of it; `again` asks at once. */
export function useStanding(known: Development): { stands: Development; again: () => Promise<unknown> } {
  const answer = useAnswer(developmentsGet, { id: known.id });
  const read = answer.data?.development;
  return { stands: read === undefined || read.version < known.version ? known : read, again: answer.refetch };
}
