/**
 * What does a text claim that as a whole speaks of danger, although no rule saw in what? The likeliest kind, stage, host
 * and origin, told by the sentence that weighs most.
 */
import type { Frame } from '../frame.js';
import type { Tag } from '../lexicon.js';
import type { Scene, Sentence } from '../scene.js';
import { isAct, type Signals } from '../weighing/signals.js';
import { type Likeliest, weightOfLabel, weightsOfSentences } from '../weighing/weigh.js';

/** The sentence of the text that weighs most among those that hold an act, else among all. */
function heaviest(signals: Signals, scene: Scene): Sentence | null {
  const weights = weightsOfSentences(signals);
  const own = signals.bySentence
    .map(({ sentence, scene: whose }, at) => ({ sentence, whose, weight: weights[at] ?? 0 }))
    .filter(({ whose }) => whose === scene);
  const acting = own.filter(({ sentence }) => [...sentence.labels].some(isAct));
  const among = acting.length > 0 ? acting : own;
  return (
    among.reduce<(typeof own)[number] | null>((best, one) => (best && best.weight >= one.weight ? best : one), null)
      ?.sentence ?? null
  );
}

function heaviestAct({ tags }: Sentence): Tag | undefined {
  const [first, ...others] = tags.filter((tag) => isAct(tag.label));
  if (first === undefined) return tags[0];
  return others.reduce((best, tag) => (weightOfLabel(tag.label) > weightOfLabel(best.label) ? tag : best), first);
}

/** The likeliest claim of a text as a frame, or null where no word of it means anything to the reader. */
export function weighedFrame(signals: Signals, scene: Scene, claim: Likeliest): Frame | null {
  const sentence = heaviest(signals, scene);
  const act = sentence === null ? undefined : heaviestAct(sentence);
  if (!sentence || !act) return null;
  return {
    ...claim,
    name: 'weighed',
    from: sentence.from,
    to: sentence.to,
    sentence,
    act,
    cues: sentence.tags.filter((tag) => isAct(tag.label)),
    procedure: null,
    certainty: null,
    weak: false,
    sure: false,
    persecution: null,
    needsPerson: !claim.kind.endsWith('_agreement') && claim.kind !== 'surveillance',
  };
}
