/**
 * Does a door to protection open or close? A verb of granting or refusing with protection as its object; the entry bans
 * that are phrases of their own; an undone refusal is blocked and mitigating. What is only applied for, hoped for or
 * planned is no development.
 */
import type { Frame } from '../frame.js';
import { type Tag } from '../lexicon.js';
import { type Sentence, tagged } from '../scene.js';
import { type Act, actsOf, frameOf, type View } from '../view.js';

const OBJECT_WITHIN = 9;
const UNDONE_WITHIN = 24;

function objectOf(view: View, act: Act): Tag | null {
  const clause = act.clause;
  const after = { from: act.tag.from, to: Math.min(clause.to, act.tag.to + OBJECT_WITHIN) };
  const object = tagged(view.sentence, after, 'door', 'door:entry')[0];
  if (object) return object;
  if (!act.passive && view.scene.language === 'en') return null;
  return (
    tagged(view.sentence, { from: Math.max(clause.from, act.tag.from - OBJECT_WITHIN), to: act.tag.from }, 'door').at(
      -1,
    ) ?? null
  );
}

/** "Rejected asylum seekers" are people, no decision. */
function isAttribute(view: View, act: Act): boolean {
  const reach = (label: string): number =>
    Math.max(
      0,
      ...view.sentence.tags.filter((tag) => tag.from === act.tag.to && tag.label === label).map((tag) => tag.to),
    );
  return reach('person') > reach('door');
}

function isWished(view: View, act: Act, object: Tag): boolean {
  const before = { from: Math.max(act.clause.from, act.tag.from - 4), to: act.tag.from };
  const asked = view.sentence.tags.some((tag) => tag.label === 'door:wish' && tag.to === object.from);
  return asked || tagged(view.sentence, before, 'door:wish').length > 0;
}

function turnedBy(act: Act): 'done' | 'not' | 'no' | 'planned' {
  const { standing, cues } = act.modality;
  const own = cues.filter((cue) => cue.from < act.tag.from);
  if (standing === 'planned' && cues.every((cue) => cue.label === 'cue:will')) return 'done';
  if (standing === 'planned' || standing === 'expected') return 'planned';
  if (standing === 'none') return own.some((cue) => cue.label === 'cue:neg') ? 'not' : 'no';
  if (['feared', 'requested', 'plea', 'threatened', 'opposed'].includes(standing)) return 'no';
  if (standing === 'bare' && act.tag.form === 'base') return 'no';
  return 'done';
}

function hasUndone(view: View, act: Act): boolean {
  const after = { from: act.tag.to, to: Math.min(act.clause.to, act.tag.to + OBJECT_WITHIN) };
  const undone = tagged(view.sentence, after, 'door:shut')[0];
  return undone !== undefined && tagged(view.sentence, { from: act.tag.to, to: undone.from }, 'link:and').length === 0;
}

/** "The refusal … was annulled." */
function isAnnulled({ sentence }: View, { tag, clause }: Act): boolean {
  const behind = { from: tag.to, to: Math.min(clause.to, tag.to + UNDONE_WITHIN) };
  return tag.label === 'door:shut' && tagged(sentence, behind, 'door:undo').length > 0;
}

/** "The court set aside the decision by which protection was denied": the undoing governs what was decided. */
function isOverturned({ sentence }: View, act: Act): boolean {
  if (!sentence.labels.has('court')) return false;
  return tagged(sentence, sentence, 'door:undo').some(
    (undo) =>
      undo.form !== 'noun' &&
      (undo.to <= act.tag.from || (act.tag.label === 'door:shut' && undo.from >= act.clause.to)),
  );
}

function judged(view: View, act: Act): Pick<Frame, 'stage' | 'polarity'> | null {
  const turn = turnedBy(act);
  if (turn === 'no') return null;
  const shuts = act.tag.label === 'door:shut';
  if (turn === 'planned') return { stage: 'threatened', polarity: shuts ? 'adverse' : 'mitigating' };
  if (turn === 'done' && isOverturned(view, act)) return { stage: 'blocked', polarity: 'mitigating' };
  if (shuts && hasUndone(view, act)) return { stage: 'blocked', polarity: 'mitigating' };
  if (!shuts && hasUndone(view, act)) return { stage: 'executed', polarity: 'adverse' };
  const adverse = shuts === (turn === 'done');
  return { stage: 'executed', polarity: adverse ? 'adverse' : 'mitigating' };
}

function doors(view: View): Frame[] {
  const frames: Frame[] = [];
  const noun = { stage: 'executed', polarity: 'adverse' } as const;
  const reopened = { stage: 'blocked', polarity: 'mitigating' } as const;
  for (const act of actsOf(view, 'door', 'door:shut', 'door:open')) {
    const object = objectOf(view, act);
    if (!object || isWished(view, act, object) || isAttribute(view, act)) continue;
    if (object.label === 'door:entry' && act.tag.label === 'door:open' && !view.sentence.labels.has('door')) continue;
    if (frames.some((frame) => frame.stage === 'blocked' && frame.from === act.clause.from)) continue;
    const own = act.tag.form !== 'noun' ? judged(view, act) : isAnnulled(view, act) ? reopened : noun;
    if (!own || own.stage === 'threatened') continue;
    frames.push(
      frameOf(view, act, {
        name: 'door',
        kind: 'refuge',
        ...own,
        weak: act.tag.form === 'noun' || act.tag.form === 'ing' || act.clause.link === 'relative',
      }),
    );
  }
  return frames;
}

function bans(view: View): Frame[] {
  return actsOf(view, 'door', 'door:ban')
    .filter((act) => ['bare', 'done', 'planned'].includes(act.modality.standing))
    .map((act) => frameOf(view, act, { name: 'entry-ban', kind: 'refuge', stage: 'executed', polarity: 'adverse' }));
}

function isAboutPeople({ labels, names }: Sentence): boolean {
  return labels.has('group') || labels.has('person') || names.length > 0;
}

function isAboutRefugees({ scene, sentence }: View): boolean {
  const near = scene.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
  return near.some((one) => one.labels.has('sign:refugee'));
}

/** Refusals, grants, closures and openings of protection that a sentence claims. */
export function protections(view: View): Frame[] {
  const frames = [...doors(view), ...bans(view)];
  if (
    view.sentence.labels.has('veto:sanctions') ||
    view.scene.sentences[view.sentence.index - 1]?.labels.has('veto:sanctions')
  )
    return [];
  const risky = isAboutRefugees(view) || view.sentence.tags.some((tag) => tag.label.startsWith('profile:'));
  const concerned = isAboutPeople(view.sentence) || risky;
  return concerned ? frames.filter((frame) => risky || frame.polarity === 'adverse' || frame.origin !== null) : [];
}
