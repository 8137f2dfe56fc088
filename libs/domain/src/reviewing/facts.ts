/** What operators may correct about a development: the facts that a mention also states, beside its names. */

import type { Development, Mention } from '../model.js';

export const FACTS = [
  'kind',
  'stage',
  'polarity',
  'hosts',
  'origin',
  'when',
  'profiles',
  'persecution',
  'procedure',
] as const;
export type FactName = (typeof FACTS)[number];

/** The facts of a development or of a mention. */
export type Facts = Pick<Development, FactName>;

/** The facts alone. */
export function factsOf(said: Development | Mention): Facts {
  const { kind, stage, polarity, hosts, origin, when, profiles, persecution, procedure } = said;
  return { kind, stage, polarity, hosts, origin, when, profiles, persecution, procedure };
}

/** Whether two facts say the same; lists have no order. */
export function isSameFact(a: Facts[FactName], b: Facts[FactName]): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((one) => (b as readonly string[]).includes(one));
}

/** The facts in which the second differs from the first. */
export function differences(before: Facts, after: Facts): FactName[] {
  return FACTS.filter((name) => !isSameFact(before[name], after[name]));
}
