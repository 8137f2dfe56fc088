/**
 * Is somebody sent back to the state they fled? Order of the rules: what is handed over must be a person; how the claim
 * stands gives the stage; a weak verb ("flown to", "removed") counts only with a state to return to and a person at risk.
 */
import type { Stage } from '../../model.js';
import type { Frame } from '../frame.js';
import type { Place } from '../places.js';
import { isAtRisk, tagged } from '../scene.js';
import type { Standing } from '../turns.js';
import { type Act, actsOf, frameOf, near, type View } from '../view.js';

const OBJECT_WITHIN = 5;
const ASKING = new Set<Place['standing']>(['asker', 'authority', 'of', 'national']);
const STAGES: Partial<Record<Standing, Stage>> = {
  done: 'executed',
  blocked: 'blocked',
  ordered: 'ordered',
  requested: 'requested',
  plea: 'threatened',
  threatened: 'threatened',
  expected: 'requested',
  opposed: 'requested',
};

/** States that expel each other's diplomats settle their own quarrels. */
function isDiplomat(view: View, act: Act): boolean {
  const around = {
    from: act.passive ? act.clause.from : act.tag.from,
    to: Math.min(act.clause.to, act.tag.to + OBJECT_WITHIN),
  };
  return tagged(view.sentence, around, 'diplomat').length > 0 && !view.sentence.labels.has('sign:refugee');
}

/** What changes hands is no person: recordings, a case file, an award. */
function handsOverThing(view: View, act: Act): boolean {
  if (act.tag.form === 'noun') return false;
  const careful = act.tag.label.endsWith(':weak') || act.tag.label.endsWith(':object');
  if (!careful && act.tag.to - act.tag.from < 2) return false;
  if (act.passive) {
    const subject = tagged(
      view.sentence,
      { from: act.clause.from, to: act.tag.from },
      'thing',
      'person',
      'profile:',
    ).at(-1);
    if (subject) return subject.label === 'thing';
  }
  if (view.scene.language !== 'en' && tagged(view.sentence, { from: act.tag.from - 1, to: act.tag.from }, 'thing')[0]) {
    return true;
  }
  const object = { from: act.tag.from, to: Math.min(act.clause.to, act.tag.to + OBJECT_WITHIN) };
  const thing = tagged(view.sentence, object, 'thing')[0];
  const person = tagged(view.sentence, object, 'person', 'profile:')[0];
  return thing !== undefined && (person === undefined || thing.from < person.from);
}

/** An authority says that a named person will not be returned. */
function isRuledOut(view: View, act: Act): boolean {
  const negated = act.modality.cues.some((cue) => cue.label === 'cue:neg');
  const ahead = tagged(view.sentence, { from: act.clause.from, to: act.tag.to }, 'cue:will').length > 0;
  return (
    negated &&
    ahead &&
    view.sentence.names.length > 0 &&
    near(view, act, 'authority', 'place:') &&
    !near(view, act, 'cue:if', 'cue:first')
  );
}

/** A court that orders an authority to refrain pleads with nobody. */
function isForbidden({ sentence }: View, act: Act): boolean {
  const [subject] = tagged(
    sentence,
    { from: act.clause.from, to: act.tag.from },
    'court',
    'third:stop',
    'cue:first',
    'cue:request',
  );
  return subject?.label === 'court';
}

/** A plea beside the origin's request tells that the return has been asked for. */
function isAlreadyAsked({ scene, sentence }: View, act: Act): boolean {
  const near = scene.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2);
  return near.some(
    ({ labels, places }) =>
      labels.has('answer:request') &&
      places.some((place) => place.code === act.roles.origin && ASKING.has(place.standing)),
  );
}

/** "The minister did not approve the extradition": who decides has said no. */
function isDeclined(view: View, act: Act): boolean {
  const [approval, refusal] = act.modality.cues;
  if (approval?.label !== 'cue:approve' || approval.form === 'noun' || refusal?.label !== 'cue:neg') return false;
  const decided = refusal.to <= approval.from && approval.from - refusal.to < 2;
  return decided && act.tag.form === 'noun' && near(view, act, 'court', 'authority') && !near(view, act, 'cue:before');
}

/** "Due to be flown out, were taken off the plane after an interim measure of the UN". */
function isHalted({ sentence }: View, act: Act): boolean {
  return (
    sentence.labels.has('third:stop') && tagged(sentence, { from: act.tag.to, to: sentence.to }, 'cue:stop').length > 0
  );
}

function stageOf(view: View, act: Act): { stage: Stage; weak: boolean } | null {
  const { standing, cues, presupposed } = act.modality;
  const labels = cues.map((cue) => cue.label);
  if (standing === 'bare')
    return presupposed && act.tag.form === 'noun' ? { stage: 'executed', weak: !act.modality.told } : null;
  if (standing === 'planned' && isHalted(view, act)) return { stage: 'blocked', weak: false };
  if (standing === 'planned')
    return labels.includes('cue:plan') ? { stage: 'threatened', weak: true } : { stage: 'ordered', weak: false };
  if (standing === 'feared') {
    const warned = view.sentence.labels.has('cue:plea') || labels.includes('cue:plea');
    return warned && !view.sentence.labels.has('cue:first') ? { stage: 'threatened', weak: true } : null;
  }
  if (standing === 'none')
    return isRuledOut(view, act) || isDeclined(view, act) ? { stage: 'blocked', weak: false } : null;
  if (standing === 'plea' && isForbidden(view, act)) return { stage: 'blocked', weak: false };
  if (standing === 'plea' && isAlreadyAsked(view, act)) return { stage: 'requested', weak: false };
  const stage = STAGES[standing];
  return stage ? { stage, weak: standing === 'opposed' } : null;
}

function isCertain(view: View, act: Act, stage: Stage): boolean {
  if (act.tag.label === 'act:return:weak' && act.tag.form === 'ing') return false;
  const object = act.tag.label === 'act:return:object' && view.scene.language === 'en';
  if (act.tag.label !== 'act:return:weak' && !object) return true;
  const to = view.sentence.places.some(
    (place) => place.standing === 'to' && (place.from >= act.tag.from || place.cases !== ''),
  );
  if (object) return to;
  const decided = ['blocked', 'ordered', 'requested'].includes(stage) && act.roles.stated;
  const person = isAtRisk(view.sentence);
  const agent = tagged(view.sentence, { from: act.clause.from, to: act.tag.from }, 'authority').length > 0;
  if (decided && person && act.roles.origin !== null) return true;
  return (
    to &&
    act.roles.stated &&
    (person || view.sentence.names.length > 0) &&
    (act.passive || agent || view.scene.language !== 'en')
  );
}

const REQUEST_STAGES: Partial<Record<Standing, Stage>> = { ordered: 'ordered', blocked: 'blocked' };

/** "Approved Baku's request", where the text has just spoken of an extradition or says whose request it is. */
function answers(view: View): Frame[] {
  const { scene, sentence } = view;
  const at = sentence.index;
  const spoken = scene.sentences
    .slice(Math.max(0, at - 2), at + 1)
    .some((one) => one.labels.has('noun:return') || one.labels.has('act:return'));
  const asked = sentence.places.some((place) => place.standing === 'asker' || place.standing === 'fled');
  const wanted = asked && (sentence.labels.has('person') || sentence.names.length > 0);
  if (!(spoken || wanted) || sentence.labels.has('noun:return') || sentence.labels.has('pact')) return [];
  const frames: Frame[] = [];
  for (const act of actsOf(view, 'return', 'answer:request')) {
    const stage = REQUEST_STAGES[act.modality.standing];
    if (!stage || !near(view, act, 'court', 'authority', 'place:')) continue;
    const polarity = stage === 'blocked' ? 'mitigating' : 'adverse';
    frames.push(
      frameOf(view, act, { name: 'answer', kind: 'forced_return', stage, polarity, weak: act.roles.origin === null }),
    );
  }
  return frames;
}

/** Deportations, extraditions and handovers that a sentence claims. */
export function returns(view: View): Frame[] {
  const frames: Frame[] = [];
  for (const act of actsOf(view, 'return', 'act:return', 'act:return:object', 'noun:return', 'act:return:weak')) {
    const staged = stageOf(view, act);
    if (act.tag.form === 'noun' && view.sentence.labels.has('pact')) continue;
    if (!staged || isDiplomat(view, act) || handsOverThing(view, act) || !isCertain(view, act, staged.stage)) continue;
    if (
      staged.stage === 'executed' &&
      near(view, act, 'cue:first') &&
      act.tag.form !== 'past' &&
      act.tag.form !== 'passive'
    )
      continue;
    const polarity = staged.stage === 'blocked' ? 'mitigating' : 'adverse';
    frames.push(frameOf(view, act, { name: 'return', kind: 'forced_return', polarity, ...staged }));
  }
  return [...frames, ...answers(view)];
}
