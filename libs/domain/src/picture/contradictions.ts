/**
 * Which acts of one country contradict each other? Two of one kind, both confirmed, both a rule for all and not about people
 * with names, for the same origin and overlapping profiles, one against people and one for them, whose dates do not tell
 * which came later. A later act simply replaces an earlier one and contradicts nothing.
 */
import type { Kind } from '../model.js';
import { isInstrument } from '../model.js';
import { daysOf, gap } from '../folding/dates.js';
import { type PictureFact, polarityAt } from './fact.js';

/** Two acts of which at most one can stand. */
export interface Contradiction {
  kind: Kind;
  adverseId: string;
  mitigatingId: string;
}

function isAct(fact: PictureFact): boolean {
  if (fact.certainty !== 'confirmed' || fact.disputed || fact.named) return false;
  return fact.kind === 'refuge' || isInstrument(fact.kind);
}

function datesDoNotTell(a: PictureFact, b: PictureFact): boolean {
  return a.when === null || b.when === null || gap(daysOf(a.when), daysOf(b.when)) === 0;
}

function concernTheSame(a: PictureFact, b: PictureFact): boolean {
  if (a.kind !== b.kind || a.origin !== b.origin) return false;
  if (isInstrument(a.kind) && a.hosts.join() !== b.hosts.join()) return false;
  return (
    a.profiles.length === 0 || b.profiles.length === 0 || a.profiles.some((profile) => b.profiles.includes(profile))
  );
}

/** The acts at a host that contradict each other. */
export function contradictionsOf(facts: readonly PictureFact[], host: string): Contradiction[] {
  const acts = facts.filter(isAct);
  const good = acts.filter((fact) => polarityAt(fact, host) === 'mitigating');
  const bad = acts.filter((fact) => polarityAt(fact, host) === 'adverse');
  return bad.flatMap((adverse) =>
    good
      .filter((mitigating) => concernTheSame(adverse, mitigating) && datesDoNotTell(adverse, mitigating))
      .map((mitigating) => ({ kind: adverse.kind, adverseId: adverse.id, mitigatingId: mitigating.id })),
  );
}
