/**
 * Which facts are alike in all that their worth hangs on? Those of one likeness need be judged only once, which is what makes
 * a country of many thousand developments quick to reckon.
 */
import { CERTAINTIES, KINDS, STAGES } from '../model.js';
import { type PictureFact, polarityAt, stageAt } from './fact.js';
import { isOfOthers, type LevelAsked, type Scales, type Worth, worthOf } from './worth.js';

/** Facts that are worth the same, as positions in the list they were taken from. */
export interface Alike {
  sample: PictureFact;
  worth: Worth;
  count: number;
  /** The position of the last of them; each leads to the one before it, up to −1. */
  last: number;
}

const KIND_AT = placesOf(KINDS);
const STAGE_AT = placesOf(STAGES);
const CERTAINTY_AT = placesOf(CERTAINTIES);

function placesOf<Name extends string>(names: readonly Name[]): ReadonlyMap<Name, number> {
  return new Map(names.map((name, at) => [name, at]));
}

/** One number of all that `worthOf` looks at. */
function likenessOf(fact: PictureFact, asked: LevelAsked, contradicted: ReadonlySet<string>): number {
  const { kind, certainty, disputed, ordinary, month } = fact;
  const age = Math.max(0, asked.month - month);
  let likeness = age * 16 + (KIND_AT.get(kind) ?? 0);
  likeness = likeness * 16 + (STAGE_AT.get(stageAt(fact, asked.host)) ?? 0);
  likeness = likeness * 4 + (CERTAINTY_AT.get(certainty) ?? 0);
  likeness = likeness * 2 + (polarityAt(fact, asked.host) === 'adverse' ? 1 : 0);
  likeness = likeness * 4 + (disputed ? 2 : 0) + (ordinary ? 1 : 0);
  likeness = likeness * 2 + (isOfOthers(fact, asked.profiles) ? 1 : 0);
  return likeness * 2 + (contradicted.size > 0 && contradicted.has(fact.id) ? 1 : 0);
}

/** The facts at a host by likeness; `before` tells the position before each of one likeness. */
export function alikeOf(
  facts: readonly PictureFact[],
  asked: LevelAsked,
  contradicted: ReadonlySet<string>,
  scales: Scales,
): { groups: Alike[]; before: Int32Array } {
  const known = new Map<number, Alike>();
  const before = new Int32Array(facts.length);
  let at = -1;
  for (const fact of facts) {
    at += 1;
    const likeness = likenessOf(fact, asked, contradicted);
    const alike = known.get(likeness);
    before[at] = alike?.last ?? -1;
    if (alike === undefined) {
      known.set(likeness, { sample: fact, worth: worthOf(fact, asked, contradicted, scales), count: 1, last: at });
    } else {
      alike.count += 1;
      alike.last = at;
    }
  }
  return { groups: [...known.values()], before };
}

/** The facts of one likeness, the latest in the list first. */
export function factsOf(alike: Alike, facts: readonly PictureFact[], before: Int32Array): PictureFact[] {
  const found: PictureFact[] = [];
  for (let at = alike.last; at >= 0; at = before[at] ?? -1) {
    const fact = facts[at];
    if (fact !== undefined) found.push(fact);
  }
  return found;
}
