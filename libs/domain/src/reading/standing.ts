/**
 * Is what was read certain enough to ring, a matter for a person, or background? The thresholds are chances of the fitted
 * weights, set where precision and recall of texts left out of the fitting balance (docs/reading.md shows the curve).
 */
import type { Kind, Mention, ReadingInput, Stage } from '../model.js';
import { chancesOfStages, type Weighed } from './weighing/weigh.js';

/** Whether a document goes to review, and why. */
export interface Review {
  review: boolean;
  because: 'language' | 'doubt' | null;
}

export const CERTAIN: Review = { review: false, because: null };
const DOUBTFUL: Review = { review: true, because: 'doubt' };

/** From this chance on a text that no frame understood gives its likeliest claim. */
const RINGS = 0.5;
/** Below this chance the text as a whole speaks against what a frame claims. */
const AGAINST = 0.3;
/** A frame's claim of a kind less likely than this is taken for a misreading. */
const LEAST_CHANCE_OF_KIND = 0.06;
/** The same of its stage, which the likeliest one replaces. */
const LEAST_CHANCE_OF_STAGE = 0.05;
/** From this chance on a person looks at it. */
const WORTH_A_LOOK = 0.15;

/** An empty text is nothing; any other in a language that is not read is for a person. */
export function unreadable(document: ReadingInput): Review {
  return document.text.trim() === '' ? CERTAIN : { review: true, because: 'language' };
}

/**
 * Whether a text as a whole speaks against a claim; what is no matter for alarm needs no chance, and a long text may tell
 * of several kinds.
 */
export function speaksAgainst({ chance, kinds, whole }: Weighed, mention: Mention): boolean {
  const alarms = mention.persecution !== false && !mention.background;
  return (alarms && chance < AGAINST) || (whole && (kinds.get(mention.kind) ?? 0) < LEAST_CHANCE_OF_KIND);
}

/** Whether the stage a frame claims is less likely than a misreading. */
export function isUnlikelyStage(stretch: Weighed, kind: Kind, stage: Stage): boolean {
  return (chancesOfStages(stretch, kind).get(stage) ?? 0) < LEAST_CHANCE_OF_STAGE;
}

/** Whether a text is certain enough to ring although no frame understood it. */
export function rings({ chance }: Weighed): boolean {
  return chance >= RINGS;
}

/** Whether a person must look at a text from which nothing was read. */
export function reviewOf(chance: number, doubted: boolean): Review {
  return doubted || chance >= WORTH_A_LOOK ? DOUBTFUL : CERTAIN;
}
