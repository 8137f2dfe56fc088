/**
 * Is somebody hurt or put under pressure abroad? Only people or groups from elsewhere count, and the act must have
 * happened: violence needs a victim at risk in the sentence; pressure needs a named state, and a person, a group or
 * the demand to leave.
 */
import type { Frame } from '../frame.js';
import { isAtRisk, tagged } from '../scene.js';
import { isAtHome } from './seizure.js';
import { type Act, actsOf, frameOf, type View } from '../view.js';

const VICTIM_WITHIN = 7;
const OBJECT_WITHIN = 10;

/** Somebody at risk, or "he" of whom the text has just said so. */
function victimAtRisk({ scene, sentence }: View): boolean {
  if (isAtRisk(sentence)) return true;
  const told = scene.sentences[sentence.index - 1];
  const goesOn = sentence.labels.has('person:self');
  return goesOn && told !== undefined && isAtRisk(told);
}

/** "The exile survived an attempt on his life." */
function survives(view: View, act: Act): boolean {
  const before = tagged(view.sentence, { from: act.clause.from, to: act.tag.from }, 'profile:', 'sign:refugee');
  const beside = tagged(view.sentence, { from: act.tag.from, to: act.tag.to + 1 }, 'person:self');
  return before.length > 0 && beside.length > 0;
}

/** The victim of an active verb stands behind it; that of a passive one anywhere in the sentence. */
function harmsSomebodyAtRisk(view: View, act: Act): boolean {
  if (act.tag.form === 'noun') {
    const victims = tagged(
      view.sentence,
      { from: act.tag.to, to: act.tag.to + VICTIM_WITHIN },
      'profile:',
      'sign:refugee',
    );
    if (victims.length === 0) return survives(view, act);
    return victims.some((tag) => tag.label !== 'profile:direct_action');
  }
  if (act.passive || view.scene.language !== 'en') return victimAtRisk(view);
  const behind = { from: act.tag.from, to: Math.min(act.clause.to, act.tag.to + OBJECT_WITHIN) };
  return tagged(view.sentence, behind, 'profile:', 'sign:refugee').length > 0;
}

function happened(act: Act): boolean {
  if (act.tag.form === 'noun') return act.modality.standing === 'bare';
  return act.modality.standing === 'done';
}

/** "Prevented the murder of …" */
function isFoiled(act: Act): boolean {
  return act.modality.standing === 'blocked' && act.modality.cues.every((cue) => cue.label === 'cue:stop');
}

function violence(view: View): Frame[] {
  return actsOf(view, 'plain', 'act:harm', 'noun:harm')
    .filter((act) => (happened(act) || isFoiled(act)) && !isAtHome(view, act) && harmsSomebodyAtRisk(view, act))
    .map((act) =>
      frameOf(view, act, {
        name: 'attack',
        kind: 'violence',
        stage: isFoiled(act) ? 'blocked' : 'executed',
        polarity: isFoiled(act) ? 'mitigating' : 'adverse',
        weak: act.tag.form === 'noun' && !act.roles.stated,
      }),
    );
}

function pressure(view: View): Frame[] {
  return actsOf(view, 'plain', 'act:press', 'noun:press')
    .filter((act) => happened(act) && !isAtHome(view, act))
    .filter(() => victimAtRisk(view) || view.sentence.labels.has('press:group'))
    .map((act) => {
      const threat =
        view.sentence.tags.some((tag) => tag.label === 'cue:threat' && tag.from === act.tag.from) &&
        !view.sentence.labels.has('press:closed');
      return frameOf(view, act, {
        name: 'pressure',
        kind: 'pressure',
        stage: threat ? 'threatened' : 'executed',
        polarity: 'adverse',
        weak: !view.sentence.places.some((place) => act.roles.hosts.includes(place.code)),
      });
    });
}

/** Violence and pressure that a sentence claims. */
export function harms(view: View): Frame[] {
  return [...violence(view), ...pressure(view)];
}
