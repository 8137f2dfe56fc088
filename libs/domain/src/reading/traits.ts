/**
 * What else does the text say about a claim? Why the person is at risk, how sure this document alone can be, and whether
 * the text shows a procedure.
 */
import { PROFILES, type Certainty, type Procedure, type Profile } from '../model.js';
import type { Frame } from './frame.js';
import { type Scene, type Sentence, tagged } from './scene.js';

const WINDOW = 2;
const LABELLED = PROFILES.map((profile) => [profile, `profile:${profile}`] as const);

/** The sentences around a frame that speak of the same matter. */
export function around(scene: Scene, frame: Frame, reach = WINDOW): Sentence[] {
  const at = frame.sentence.index;
  return scene.sentences.slice(Math.max(0, at - reach), at + reach + 1);
}

function profilesIn(sentences: readonly Sentence[]): Profile[] {
  return LABELLED.filter(([, label]) => sentences.some(({ labels }) => labels.has(label))).map(([profile]) => profile);
}

/** Affected profiles the sentence names, or those of the sentence before. */
export function profilesOf(scene: Scene, frame: Frame): Profile[] {
  const own = profilesIn([frame.sentence]);
  return own.length > 0 ? own : profilesIn(around(scene, frame, 1));
}

const SPEAKER_WITHIN = 5;

/** An authority itself confirms or admits it. */
function isConfirmed({ sentence, act }: Frame): boolean {
  return tagged(sentence, { from: sentence.from, to: act.from }, 'cue:confirm').some(
    ({ form, from }) =>
      form !== 'base' &&
      tagged(sentence, { from: Math.max(sentence.from, from - SPEAKER_WITHIN), to: from }, 'authority', 'place:')
        .length > 0,
  );
}

/** How sure the document alone can be of a claim, given how it tells the matter as a whole. */
export function certaintyOf(scene: Scene, frame: Frame, told: Certainty): Certainty {
  const before = around(scene, frame, 1);
  const rumoured = frame.sentence.labels.has('cue:rumour');
  if (rumoured || frame.certainty === 'unverified') return 'unverified';
  const spread = before[0] !== frame.sentence && before[0]?.labels.has('cue:channels') === true;
  if (spread) return 'unverified';
  return isConfirmed(frame) ? 'confirmed' : told;
}

/** The procedure the frame or its sentence shows. */
export function procedureOf(frame: Frame): Procedure | null {
  if (frame.procedure !== null) return frame.procedure;
  if (frame.kind !== 'forced_return') return null;
  const { labels } = frame.sentence;
  return labels.has('court') || labels.has('after:request') || frame.stage === 'requested' ? 'formal' : null;
}
