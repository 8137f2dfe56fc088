import type { Clause } from './clauses.js';
import type { Frame } from './frame.js';
import { AUXILIARY_REACH } from './language.js';
import type { Tag } from './lexicon.js';
import { modalityOf, type Modality } from './modality.js';
import type { Background, Roles } from './roles.js';
import { rolesOf } from './roles.js';
import { clauseAt, type Scene, type Sentence, tagged } from './scene.js';

/** What a rule may look at: one sentence, the whole document, and what was said before. */
export interface View {
  scene: Scene;
  sentence: Sentence;
  background: Background;
  /** What the whole document says, for what stands only later in it. */
  whole: Background;
}

/** An act found in the sentence with everything the rules ask of it. */
export interface Act {
  tag: Tag;
  clause: Clause;
  modality: Modality;
  roles: Roles;
  passive: boolean;
}

/** The acts of a sentence that carry one of the labels, each with clause, modality and roles. */
export function actsOf(view: View, use: 'return' | 'door' | 'plain', ...labels: readonly string[]): Act[] {
  const { scene, sentence, background, whole } = view;
  const acts: Act[] = [];
  let covered = -1;
  const tags = tagged(sentence, sentence, ...labels).sort(
    (a, b) => a.from - b.from || labels.indexOf(a.label) - labels.indexOf(b.label),
  );
  for (const tag of tags) {
    if (tag.from < covered || acts.length >= MOST_ACTS) continue;
    if (!tag.label.endsWith(':weak')) covered = tag.to;
    const clause = clauseAt(sentence, tag.from);
    const passive = isPassive(view, tag);
    const modality = modalityOf(scene, sentence, tag);
    const pattern = {
      returns: use === 'return',
      door: use === 'door',
      at: tag.from,
      passive,
      askedAt: askedAt(modality),
    };
    acts.push({ tag, clause, modality, roles: rolesOf(sentence, clause, pattern, background, whole), passive });
  }
  return acts;
}

/** More than a sentence of the news holds. */
const MOST_ACTS = 8;
const ROW_REACH = 16;
const ASKING = new Set(['requested', 'plea']);

function askedAt(modality: Modality): number | null {
  if (!ASKING.has(modality.standing)) return null;
  const asking = modality.cues.find(
    (cue) => (cue.label === 'cue:request' || cue.label === 'cue:plea') && cue.form !== 'noun',
  );
  return asking && modality.standing === 'requested' ? asking.from : null;
}

/** True for participles and verbs with a form of "be" before them: the subject suffers the act. */
export function isPassive(view: View, tag: Tag): boolean {
  if (tag.form === 'passive' || tag.label.startsWith('noun:')) return true;
  const reach = AUXILIARY_REACH[view.scene.language];
  if (reach === undefined || tag.form !== 'past') return false;
  if (view.scene.tokens[tag.to - 1]?.norm === 'dead') return true;
  const row = view.sentence.tags.some((other) => other.label === 'link:and' && other.to === tag.from);
  const clause = clauseAt(view.sentence, tag.from);
  const within = row ? ROW_REACH : reach;
  return view.sentence.tags.some(
    (other) => other.label === 'aux:be' && other.to <= tag.from && other.to >= Math.max(clause.from, tag.from - within),
  );
}

/** A frame with the fields that are the same for most. */
export function frameOf(
  view: View,
  act: Act,
  own: Pick<Frame, 'name' | 'kind' | 'stage' | 'polarity'> & Partial<Frame>,
): Frame {
  return {
    hosts: act.roles.hosts,
    origin: act.roles.origin,
    from: act.clause.from,
    to: act.clause.to,
    sentence: view.sentence,
    act: act.tag,
    cues: act.modality.cues,
    procedure: null,
    certainty: null,
    weak: false,
    sure: act.roles.sure,
    persecution: null,
    needsPerson: true,
    ...own,
  };
}

/** True if one of the labels stands within the clause of the act. */
export function near(view: View, act: Act, ...labels: readonly string[]): boolean {
  return tagged(view.sentence, act.clause, ...labels).length > 0;
}
