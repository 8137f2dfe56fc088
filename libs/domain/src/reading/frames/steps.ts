/**
 * How far has a paper between states come? Order of the rules: what undoes it; what has been passed and what still waits;
 * force, which data that flow need no treaty for; signature; talks. What is negated or only awaited is no step.
 */
import type { Stage } from '../../model.js';
import type { Tag } from '../lexicon.js';
import { type Sentence, tagged } from '../scene.js';
import { isParty } from './parties.js';

const STEP_STAGES: readonly (readonly [label: string, stage: Stage])[] = [
  ['step:suspend', 'suspended'],
  ['step:bill', 'signed'],
  ['step:future', 'ratified'],
  ['step:ratify', 'ratified'],
  ['step:force', 'in_force'],
  ['step:prospect', 'negotiating'],
  ['step:sign', 'signed'],
  ['step:negotiate', 'negotiating'],
  ['step:soon', 'rumoured'],
  ['cue:stop', 'suspended'],
];
/** "Has begun transmitting": data that flow need no treaty in force, unless something else of the paper is told. */
const UNFINISHED = ['step:sign', 'step:negotiate', 'step:prospect', 'cue:will'];
const STILL = [...UNFINISHED, 'cue:stop'];
const STRICT_FORCE = 4;

function isVerbalForce(tag: Tag, sentence: Sentence): boolean {
  if (tag.label !== 'step:force' || sentence.labels.has('force:treaty')) return true;
  return tag.form === 'past' && sentence.labels.has('topic:data') && !STILL.some((label) => sentence.labels.has(label));
}

/** Data handed from one state to another, by whatever paper. */
export function flowsAcross({ labels, places }: Sentence): boolean {
  const parties = new Set(places.filter(isParty).map(({ code }) => code));
  if (parties.size < 2 || UNFINISHED.some((label) => labels.has(label))) return false;
  return labels.has('list:move') || labels.has('step:force');
}

/** "Signed, subject to ratification": ratification by its noun is no step where another is told. */
function isAwaited(sentence: Sentence, range: { from: number; to: number }, tag: Tag): boolean {
  if (tag.label !== 'step:ratify' || tag.form !== 'noun') return false;
  return tagged(sentence, range, 'step:sign', 'step:force').some(
    (other) =>
      other.form !== 'noun' &&
      (other.label === 'step:force' || other.to + 2 < tag.from || other.from > tag.to) &&
      isVerbalForce(other, sentence),
  );
}

/** The stage the words of a range give a paper, with the word that decides. */
export function stageIn(sentence: Sentence, range: { from: number; to: number }): { stage: Stage; tag: Tag } | null {
  for (const [label, stage] of STEP_STAGES) {
    const tags = tagged(sentence, range, label).filter((tag) => isVerbalForce(tag, sentence));
    const tag = tags.find((one) => !isAwaited(sentence, range, one));
    if (!tag) continue;
    const negated =
      tagged(sentence, { from: Math.max(range.from, tag.from - STRICT_FORCE), to: tag.from }, 'cue:neg').length > 0;
    if (negated) continue;
    return { stage, tag };
  }
  return null;
}

/** One step of a paper with the word that tells it. */
export interface Step {
  stage: Stage;
  tag: Tag;
}

/** The steps a sentence tells, in order. */
export function stepsOf(sentence: Sentence): Step[] {
  return STEP_STAGES.flatMap(([label, stage]) => tagged(sentence, sentence, label).map((tag) => ({ stage, tag })))
    .filter(({ tag }) => isVerbalForce(tag, sentence))
    .sort((a, b) => a.tag.from - b.tag.from);
}
