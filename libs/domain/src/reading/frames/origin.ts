/**
 * What does the origin do to its people abroad? Charges, warrants and sentences in absentia; labels; passports annulled
 * or refused. The person must be abroad by what the sentence or the document says. Dropped charges mitigate.
 */
import type { Frame } from '../frame.js';
import { type Sentence, tagged } from '../scene.js';
import { fleeWeight, originCode } from '../outlook.js';
import { establishedOrigin } from './parties.js';
import { type Act, actsOf, frameOf, type View } from '../view.js';

function actor(view: View, act: Act): string | null {
  const places = view.sentence.places.filter((place) =>
    ['bare', 'authority', 'by', 'asker', 'in'].includes(place.standing),
  );
  const ranked = [...places].sort((a, b) => fleeWeight(b.code) - fleeWeight(a.code));
  if (ranked[0] && fleeWeight(ranked[0].code) > 0) return originCode(ranked[0].code);
  const { origin } = act.roles;
  return origin !== null && fleeWeight(origin) === 0 ? establishedOrigin(view.whole) : origin;
}

function staysIn(sentence: Sentence, origin: string | null): string[] {
  const left = sentence.labels.has('origin:absent');
  const stays = sentence.places.filter(
    (place) =>
      (['in', 'post'].includes(place.standing) ||
        (left && place.standing === 'to') ||
        (place.sort === 'adjective' && place.standing === 'national')) &&
      place.sort !== 'people' &&
      originCode(place.code) !== origin,
  );
  return [...new Set(stays.map((place) => place.code))];
}

function hostsOf(view: View, origin: string | null): string[] {
  const stays = staysIn(view.sentence, origin);
  if (stays.length > 0) return stays;
  const at = view.sentence.index;
  const exiled = view.sentence.labels.has('origin:absent');
  const near = view.scene.sentences
    .slice(Math.max(0, at - 1), at + 3)
    .filter((one) => exiled || one.labels.has('origin:absent'));
  return [...new Set(near.flatMap((one) => staysIn(one, origin)))];
}

function frameFor(view: View, act: Act, name: string): Frame {
  const origin = actor(view, act);
  return frameOf(view, act, {
    name,
    kind: 'origin_action',
    stage: 'executed',
    polarity: 'adverse',
    origin,
    hosts: hostsOf(view, origin),
    weak: act.clause.link === 'relative',
  });
}

/** Acts of the origin against people abroad that a sentence claims. */
export function originActs(view: View): Frame[] {
  const absent = view.sentence.labels.has('origin:absent');
  const frames: Frame[] = [];
  for (const act of actsOf(view, 'plain', 'origin:charge', 'origin:label', 'origin:strip')) {
    const { standing } = act.modality;
    if (standing !== 'done' && !(standing === 'bare' && act.tag.form === 'noun')) continue;
    if (view.scene.language === 'ru' && act.tag.form === 'ing') continue;
    const inAbsentia = tagged(view.sentence, view.sentence, 'origin:charge').length > 0;
    const consular = view.sentence.labels.has('office') && act.tag.label === 'origin:strip';
    if (
      !absent &&
      !inAbsentia &&
      !consular &&
      hostsOf(view, actor(view, act)).length === 0 &&
      act.tag.label !== 'origin:label'
    )
      continue;
    frames.push(frameFor(view, act, act.tag.label.replace('origin:', 'origin-')));
  }
  for (const act of actsOf(view, 'plain', 'origin:drop')) {
    if (absent) frames.push({ ...frameFor(view, act, 'origin-dropped'), stage: 'blocked', polarity: 'mitigating' });
  }
  return frames;
}
