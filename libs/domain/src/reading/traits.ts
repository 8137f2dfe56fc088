/**
 * What else does the text say about a claim? Why the person is at risk, whether it is persecution (false only with
 * positive evidence of an ordinary crime or a labour matter and none of persecution), how sure this document alone can
 * be, and whether the text shows a procedure.
 */
import { PROFILES, type Certainty, type Mention, type Procedure, type Profile } from '../model.js';
import type { Frame } from './frame.js';
import { type Scene, type Sentence, tagged } from './scene.js';

const ARGUABLE = new Set<Profile>(['child', 'relative', 'direct_action', 'official', 'security_officer']);
const WINDOW = 2;

/** The sentences around a frame that speak of the same matter. */
export function around(scene: Scene, frame: Frame, reach = WINDOW): Sentence[] {
  const at = frame.sentence.index;
  return scene.sentences.slice(Math.max(0, at - reach), at + reach + 1);
}

function profilesIn(sentences: readonly Sentence[]): Profile[] {
  return PROFILES.filter((profile) => sentences.some((sentence) => sentence.labels.has(`profile:${profile}`)));
}

/** Affected profiles the sentence names, or those of the sentence before. */
export function profilesOf(scene: Scene, frame: Frame): Profile[] {
  const own = profilesIn([frame.sentence]);
  return own.length > 0 ? own : profilesIn(around(scene, frame, 1));
}

/** Whether the claim is persecution, by what is said around it. */
export function persecutionOf(scene: Scene, frame: Frame, headline: Sentence | null): Mention['persecution'] {
  const reach = scene.sentences.length <= 8 ? 8 : WINDOW;
  const sentences = [...around(scene, frame, reach), ...(headline ? [headline] : [])];
  const has = (label: string): boolean => sentences.some((sentence) => sentence.labels.has(label));
  const strong = profilesIn(sentences).some((profile) => !ARGUABLE.has(profile)) || has('sign:refugee');
  if (strong) return true;
  return has('sign:crime') || has('sign:labour') ? false : 'unknown';
}

/** How sure the document alone can be; `official` says it is an authority's own text. */
export function certaintyOf(scene: Scene, frame: Frame, official: boolean): Certainty {
  const before = around(scene, frame, 1);
  const rumoured = frame.sentence.labels.has('cue:rumour');
  if (rumoured || frame.certainty === 'unverified') return 'unverified';
  const spread = before[0] !== frame.sentence && before[0]?.labels.has('cue:channels') === true;
  if (spread) return 'unverified';
  if (official) return 'confirmed';
  const act = frame.act;
  const confirmed = tagged(frame.sentence, { from: frame.sentence.from, to: act.from }, 'cue:confirm').some(
    (tag) =>
      tag.form !== 'base' &&
      tagged(frame.sentence, { from: Math.max(frame.sentence.from, tag.from - 5), to: tag.from }, 'authority', 'place:')
        .length > 0,
  );
  return confirmed ? 'confirmed' : 'reported';
}

/** The procedure the frame or its sentence shows. */
export function procedureOf(frame: Frame): Procedure | null {
  if (frame.procedure !== null) return frame.procedure;
  if (frame.kind !== 'forced_return') return null;
  const { labels } = frame.sentence;
  return labels.has('court') || labels.has('after:request') || frame.stage === 'requested' ? 'formal' : null;
}
