import type { Development } from '../model.js';
import { dayOf } from './dates.js';
import type { ExposureIndex } from './exposure-index.js';
import { statesOf } from './states-of.js';

/** Whether a development can touch anybody of these at all, cheaply: somebody is where it acts, or the origin acts itself. */
export function mayConcern(development: Development, exposures: ExposureIndex, now: Date): boolean {
  const { kind, origin, hosts, parties } = development;
  if (kind === 'origin_action' && origin !== null && exposures.size > 0) return true;
  const today = dayOf(now);
  const isThere = (host: string): boolean => statesOf(host, today).some((country) => exposures.hasAnybodyIn(country));
  return hosts.some(isThere) || parties.some(({ country }) => isThere(country));
}
