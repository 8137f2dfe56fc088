/**
 * How exposed are people of an origin in a host, as far as it is recorded? A number from 0 to 100 that is the sum of what it
 * names, in this order:
 * 1. every fact gives what it is worth (see worth.ts), grouped where all of that is alike;
 * 2. each family of facts turns its weight into points: the next fact gives less than the one before, never more than its
 *    ceiling;
 * 3. a paper that opens no way on adds its points (see entry-facts.ts);
 * 4. what speaks for people takes points away, down to the floor;
 * 5. the word follows from the number. None says that a place is safe, and where nothing is read a low one says so.
 */
import { CERTAINTIES, type Certainty } from '../model.js';
import { contradictionsOf, type Contradiction } from './contradictions.js';
import type { PictureFact } from './fact.js';
import { LEVEL_BOUNDS, LEVEL_WORDS, MITIGATION, PAPER_TRAP_POINTS } from './factors.js';
import { PICTURE_FAMILIES, type PictureFamily } from './families.js';
import { type LevelAsked, SCALES, type Scales, type Side, type Worth, worthOf } from './worth.js';

export type LevelWord = (typeof LEVEL_WORDS)[number] | 'not_seen';

/** Facts that are alike in all that counts, and what they gave together; `gave` is negative for what speaks for people. */
export interface Contribution {
  weightId: string;
  family: PictureFamily;
  side: Side;
  certainty: Certainty;
  disputed: boolean;
  otherProfile: boolean;
  points: number;
  halfLifeMonths: number | null;
  ageMonths: number;
  /** What is left of each point. */
  factor: number;
  gave: number;
  developmentIds: string[];
}

/** What a family gave of what it can give. */
export interface FamilyPoints {
  family: PictureFamily;
  weight: number;
  gave: number;
  most: number;
}

export interface ExposureLevel {
  value: number;
  word: LevelWord;
  /** Some of what counts is disputed, or two acts contradict each other. */
  disputed: boolean;
  contradictions: Contradiction[];
  families: FamilyPoints[];
  /** Points for a paper that opens no way on. */
  paperTrap: number;
  /** What was taken away (not positive), and whether the floor kept more from being taken. */
  lowered: { weight: number; gave: number; atFloor: boolean };
  contributions: Contribution[];
  /** How many facts gave nothing, by why. */
  uncounted: { because: Extract<Worth, { counted: false }>['because']; count: number }[];
}

/** What else bears on a level than the facts. */
export interface LevelCircumstances {
  paperTrap: boolean;
  /** Nothing is read of the host now (see sight.ts). */
  blind: boolean;
}

function saturate(weight: number, most: number, half: number): number {
  return most * (1 - 2 ** (-weight / half));
}

function wordOf(value: number, blind: boolean): LevelWord {
  const word = LEVEL_WORDS.reduce((last, next) => (value >= LEVEL_BOUNDS[next] ? next : last));
  return blind && word === LEVEL_WORDS[0] ? 'not_seen' : word;
}

class Gathered {
  readonly weights: Record<PictureFamily, number> = { taken: 0, held: 0, harmed: 0, agreed: 0, refuge: 0 };
  readonly groups = new Map<string, Map<number, Contribution>>();
  readonly uncounted = new Map<ExposureLevel['uncounted'][number]['because'], number>();
  good = 0;
  disputed = false;

  add(fact: PictureFact, worth: Worth, keepGroups: boolean): void {
    if (!worth.counted) {
      this.uncounted.set(worth.because, (this.uncounted.get(worth.because) ?? 0) + 1);
      return;
    }
    if (worth.side === 'adverse') this.weights[worth.family] += worth.raw;
    else this.good += worth.raw;
    this.disputed ||= fact.disputed;
    if (keepGroups) this.group(fact, worth);
  }

  private group(fact: PictureFact, worth: Extract<Worth, { counted: true }>): void {
    const { weight, family, side, otherProfile, ageMonths, factor } = worth;
    const { certainty, disputed } = fact;
    const alike = this.groups.get(weight.id) ?? new Map<number, Contribution>();
    this.groups.set(weight.id, alike);
    const marks = (disputed ? 2 : 0) + (otherProfile ? 1 : 0) + 4 * CERTAINTIES.indexOf(certainty);
    const key = ageMonths * 128 + marks * 8 + PICTURE_FAMILIES.indexOf(family);
    let group = alike.get(key);
    if (group === undefined) {
      const { id: weightId, points, halfLifeMonths } = weight;
      const found = { weightId, family, side, certainty, disputed, otherProfile, points, halfLifeMonths };
      group = { ...found, ageMonths, factor, gave: 0, developmentIds: [] };
      alike.set(key, group);
    }
    group.developmentIds.push(fact.id);
    group.gave += worth.raw;
  }
}

/** The level at a host; without `keepGroups` it leaves the single contributions out, which many levels at once do not need. */
export function levelOf(
  facts: readonly PictureFact[],
  asked: LevelAsked,
  circumstances: LevelCircumstances,
  { scales = SCALES, keepGroups = true }: { scales?: Scales; keepGroups?: boolean } = {},
): ExposureLevel {
  const contradictions = contradictionsOf(facts, asked.host);
  const contradicted = new Set(contradictions.map(({ mitigatingId }) => mitigatingId));
  const gathered = new Gathered();
  for (const fact of facts) gathered.add(fact, worthOf(fact, asked, contradicted, scales), keepGroups);
  const families = PICTURE_FAMILIES.map((family): FamilyPoints => {
    const { most, half } = scales.ceilings[family];
    const weight = gathered.weights[family];
    return { family, weight, gave: saturate(weight, most, half), most };
  });
  const paperTrap = circumstances.paperTrap ? PAPER_TRAP_POINTS : 0;
  const adverse = families.reduce((sum, { gave }) => sum + gave, 0) + paperTrap;
  const wished = saturate(gathered.good, MITIGATION.most, MITIGATION.half);
  const lowest = adverse * (1 - MITIGATION.floor);
  const gave = -Math.min(wished, lowest);
  const value = Math.round(Math.min(100, Math.max(0, adverse + gave)));
  return {
    value,
    word: wordOf(value, circumstances.blind),
    disputed: gathered.disputed || contradictions.length > 0,
    contradictions,
    families,
    paperTrap,
    lowered: { weight: gathered.good, gave, atFloor: wished > lowest },
    contributions: shared(gathered, families, gave),
    uncounted: [...gathered.uncounted].map(([because, count]) => ({ because, count })),
  };
}

/** Turns the weight of each contribution into its share of the points. */
function shared(gathered: Gathered, families: readonly FamilyPoints[], lowered: number): Contribution[] {
  const rate = new Map(families.map(({ family, weight, gave }) => [family, weight === 0 ? 0 : gave / weight]));
  const forPeople = gathered.good === 0 ? 0 : lowered / gathered.good;
  const all: Contribution[] = [];
  for (const alike of gathered.groups.values()) {
    for (const one of alike.values()) {
      one.gave *= one.side === 'adverse' ? (rate.get(one.family) ?? 0) : forPeople;
      all.push(one);
    }
  }
  return all.sort((a, b) => Math.abs(b.gave) - Math.abs(a.gave) || (a.weightId < b.weightId ? -1 : 1));
}
