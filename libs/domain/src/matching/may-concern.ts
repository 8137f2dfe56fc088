import type { Development } from '../model.js';
import { dayOf } from './dates.js';
import type { ExposureIndex } from './exposure-index.js';
import { statesOf } from './states-of.js';

/** Whether a development can touch anybody of these at all, cheaply: somebody is where it acts or fled who acts. */
export function mayConcern(development: Development, exposures: ExposureIndex, now: Date): boolean {
  const { kind, origin, hosts, parties } = development;
  const countries = [...hosts, ...parties.map(({ country }) => country)].flatMap((host) => statesOf(host, dayOf(now)));
  if (exposures.in(countries).length > 0) return true;
  return kind === 'origin_action' && origin !== null && exposures.from(origin).length > 0;
}
