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
import type { Certainty } from '../model.js';
import { type Alike, alikeOf, factsOf } from './alike.js';
import { contradictionsOf, type Contradiction } from './contradictions.js';
import type { PictureFact } from './fact.js';
import { LEVEL_BOUNDS, LEVEL_WORDS, MITIGATION, PAPER_TRAP_POINTS } from './factors.js';
import { PICTURE_FAMILIES, type PictureFamily } from './families.js';
import { type LevelAsked, SCALES, type Scales, type Side, type Uncounted, type Worth } from './worth.js';

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
  /** The heaviest ones, as many as were to be named, and what the others gave together. */
  contributions: Contribution[];
  rest: { contributions: number; gave: number };
  /** How many facts gave nothing, by why. */
  uncounted: { because: Uncounted; count: number }[];
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

type Counted = Extract<Worth, { counted: true }>;

/** Likenesses that make one contribution together: kinds that share a weight. */
interface Gathering {
  worth: Counted;
  alike: Alike[];
  raw: number;
}

class Gathered {
  readonly weights: Record<PictureFamily, number> = { taken: 0, held: 0, harmed: 0, agreed: 0, refuge: 0 };
  readonly uncounted = new Map<Uncounted, number>();
  good = 0;
  disputed = false;
  private readonly counted: { alike: Alike; worth: Counted }[] = [];

  constructor(groups: readonly Alike[]) {
    for (const alike of groups) {
      const { worth, count, sample } = alike;
      if (!worth.counted) {
        this.uncounted.set(worth.because, (this.uncounted.get(worth.because) ?? 0) + count);
        continue;
      }
      if (worth.side === 'adverse') this.weights[worth.family] += worth.raw * count;
      else this.good += worth.raw * count;
      this.disputed ||= sample.disputed;
      this.counted.push({ alike, worth });
    }
  }

  gatherings(): Gathering[] {
    const byWeight = new Map<string, Map<string, Gathering>>();
    for (const { alike, worth } of this.counted) {
      const { certainty, disputed } = alike.sample;
      const one = byWeight.get(worth.weight.id) ?? new Map<string, Gathering>();
      byWeight.set(worth.weight.id, one);
      const key = `${worth.ageMonths} ${certainty} ${disputed} ${worth.otherProfile} ${worth.family}`;
      const known = one.get(key);
      if (known === undefined) one.set(key, { worth, alike: [alike], raw: worth.raw * alike.count });
      else {
        known.alike.push(alike);
        known.raw += worth.raw * alike.count;
      }
    }
    return [...byWeight.values()].flatMap((one) => [...one.values()]);
  }
}

/** The level at a host; `named` says how many single contributions are wanted, which many levels at once do not need. */
export function levelOf(
  facts: readonly PictureFact[],
  asked: LevelAsked,
  circumstances: LevelCircumstances,
  { scales = SCALES, named = Infinity }: { scales?: Scales; named?: number } = {},
): ExposureLevel {
  const contradictions = contradictionsOf(facts, asked.host);
  const contradicted = new Set(contradictions.map(({ mitigatingId }) => mitigatingId));
  const { groups, before } = alikeOf(facts, asked, contradicted, scales);
  const gathered = new Gathered(groups);
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
  const shares = named === 0 ? [] : sharesOf(gathered, families, gave);
  return {
    value,
    word: wordOf(value, circumstances.blind),
    disputed: gathered.disputed || contradictions.length > 0,
    contradictions,
    families,
    paperTrap,
    lowered: { weight: gathered.good, gave, atFloor: wished > lowest },
    contributions: shares.slice(0, named).map((share) => contribution(share, facts, before)),
    rest: restOf(shares.slice(named)),
    uncounted: [...gathered.uncounted].map(([because, count]) => ({ because, count })),
  };
}

interface Share {
  gathering: Gathering;
  gave: number;
}

/** The share of the points that each contribution gave, the heaviest first. */
function sharesOf(gathered: Gathered, families: readonly FamilyPoints[], lowered: number): Share[] {
  const rate = new Map(families.map(({ family, weight, gave }) => [family, weight === 0 ? 0 : gave / weight]));
  const forPeople = gathered.good === 0 ? 0 : lowered / gathered.good;
  const shares = gathered.gatherings().map((gathering): Share => {
    const { side, family } = gathering.worth;
    return { gathering, gave: gathering.raw * (side === 'adverse' ? (rate.get(family) ?? 0) : forPeople) };
  });
  const weightOf = ({ gathering }: Share): string => gathering.worth.weight.id;
  return shares.sort((a, b) => Math.abs(b.gave) - Math.abs(a.gave) || (weightOf(a) < weightOf(b) ? -1 : 1));
}

function contribution({ gathering, gave }: Share, facts: readonly PictureFact[], before: Int32Array): Contribution {
  const [first] = gathering.alike;
  if (first === undefined) throw new Error('A contribution is made of at least one fact.');
  const { weight, family, side, otherProfile, ageMonths, factor } = gathering.worth;
  const { id: weightId, points, halfLifeMonths } = weight;
  const { certainty, disputed } = first.sample;
  const developmentIds = gathering.alike.flatMap((alike) => factsOf(alike, facts, before).map(({ id }) => id));
  return {
    ...{ weightId, family, side, certainty, disputed, otherProfile, points, halfLifeMonths },
    ...{ ageMonths, factor, gave, developmentIds },
  };
}

function restOf(shares: readonly Share[]): ExposureLevel['rest'] {
  return { contributions: shares.length, gave: shares.reduce((sum, { gave }) => sum + gave, 0) };
}
