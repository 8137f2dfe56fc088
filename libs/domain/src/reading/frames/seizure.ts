/**
 * Is somebody seized abroad? Order of the rules: an arrest at home is none of ours; an arrest by the origin's own soldiers
 * or agents is an abduction; so is being taken by unknown men; a disappearance counts with a state it happened in; a
 * release undoes an arrest.
 */
import type { Frame } from '../frame.js';
import { fleeWeight } from '../outlook.js';
import { isAtRisk, tagged } from '../scene.js';
import { type Act, actsOf, frameOf, type View } from '../view.js';

const LEAST_WEIGHT = 5;
const OBJECT_WITHIN = 3;
const LOCATED = new Set(['in', 'authority']);
const STAYING = new Set(['in', 'from', 'of', 'bare', 'authority']);

/** The host stands in the clause, and the origin only as whose authority or official somebody is. */
function actsAbroad({ sentence }: View, { clause, roles }: Act): boolean {
  const inClause = sentence.places.filter((place) => place.from >= clause.from && place.from < clause.to);
  const origins = inClause.filter((place) => place.code === roles.origin);
  return (
    origins.length > 0 &&
    origins.every((place) => place.standing === 'authority') &&
    inClause.some((place) => roles.hosts.includes(place.code) && STAYING.has(place.standing))
  );
}

/** The act happened inside the origin: the sentence places it there and nowhere else. */
export function isAtHome(view: View, act: Act): boolean {
  const { origin } = act.roles;
  const located = view.sentence.places.filter((place) => place.standing === 'in');
  const inClause = view.sentence.places.filter(
    (place) => LOCATED.has(place.standing) && place.from >= act.clause.from && place.from < act.clause.to,
  );
  const elsewhere = view.sentence.places.some((place) => place.standing === 'from' && place.code !== origin);
  if (elsewhere && !inClause.some((place) => place.from > act.tag.from && place.from - act.tag.to < 3)) return false;
  const places = inClause.length > 0 ? inClause : located;
  if (actsAbroad(view, act)) return false;
  return places.length > 0 && places.every((place) => place.code === origin);
}

function hostStated(view: View, act: Act): boolean {
  return view.sentence.places.some(
    (place) => act.roles.hosts.includes(place.code) && place.standing !== 'to' && place.standing !== 'fled',
  );
}

function byOriginAgents(view: View, act: Act): boolean {
  const soldiers = tagged(view.sentence, act.clause, 'soldiers');
  return view.sentence.places.some(
    (place) =>
      place.code === act.roles.origin &&
      (place.standing === 'by' || place.standing === 'authority') &&
      soldiers.some((tag) => tag.from >= place.from && tag.from - place.to < 3) &&
      Math.abs(place.from - act.tag.to) < 8,
  );
}

/** The state before the act whose forces seize somebody in another state that the sentence names. */
function foreignAgent(view: View, act: Act): { host: string; origin: string } | null {
  if (act.passive) return null;
  const inClause = view.sentence.places.filter((place) => place.from >= act.clause.from && place.to <= act.clause.to);
  const agent = inClause.find((place) => place.to <= act.tag.from && ['authority', 'bare'].includes(place.standing));
  const soil = inClause.find((place) => place.from >= act.tag.to && place.standing === 'in');
  if (!agent || !soil || agent.code === soil.code || fleeWeight(agent.code) < LEAST_WEIGHT) return null;
  const forces = tagged(view.sentence, { from: agent.from, to: act.tag.from }, 'soldiers', 'authority').length > 0;
  return forces ? { host: soil.code, origin: agent.code } : null;
}

function isAsserted(act: Act): boolean {
  const { standing } = act.modality;
  if (act.tag.form === 'noun' || (act.tag.form === 'ing' && standing === 'bare')) {
    return standing === 'bare' && act.modality.presupposed;
  }
  return standing === 'done';
}

/** Slang of arrest ("took", "received") counts only with a person as its object. */
function takesSomebody(view: View, act: Act): boolean {
  if (act.tag.label !== 'act:detain:slang') return true;
  if (act.passive && view.sentence.names.some((name) => name.from >= act.clause.from && name.to <= act.tag.from))
    return true;
  const behind = { from: act.tag.from, to: act.tag.to + OBJECT_WITHIN };
  const before = { from: act.tag.from - 1, to: act.tag.from };
  return (
    tagged(view.sentence, behind, 'person', 'profile:').length > 0 || tagged(view.sentence, before, 'person').length > 0
  );
}

/** Men who show no badge take somebody away: what word tells it is of no matter. */
function isByUnknown({ sentence }: View, act: Act): boolean {
  if (tagged(sentence, act.clause, 'unknown:men').length === 0) return false;
  return act.tag.label === 'act:detain:slang' || tagged(sentence, act.clause, 'authority', 'court').length === 0;
}

function detentions(view: View): Frame[] {
  const frames: Frame[] = [];
  if (view.sentence.labels.has('law:absent')) return frames;
  for (const act of actsOf(view, 'plain', 'act:detain', 'noun:detain', 'act:detain:slang')) {
    if (!takesSomebody(view, act) || !isAsserted(act) || (isAtHome(view, act) && foreignAgent(view, act) === null))
      continue;
    const weak = act.tag.form === 'noun' || !hostStated(view, act);
    const abroad = foreignAgent(view, act);
    if (abroad || byOriginAgents(view, act)) {
      const states = abroad ? { hosts: [abroad.host], origin: abroad.origin } : {};
      frames.push(
        frameOf(view, act, {
          ...states,
          name: 'origin-agents',
          kind: 'abduction',
          stage: 'executed',
          polarity: 'adverse',
          procedure: 'none',
        }),
      );
    } else if (isByUnknown(view, act)) {
      frames.push(
        frameOf(view, act, { name: 'unknown-men', kind: 'abduction', stage: 'executed', polarity: 'adverse', weak }),
      );
    } else if (!(view.sentence.labels.has('way:fled') && !hostStated(view, act))) {
      frames.push(
        frameOf(view, act, { name: 'arrest', kind: 'detention', stage: 'detained', polarity: 'adverse', weak }),
      );
    }
  }
  return frames;
}

function abductions(view: View): Frame[] {
  const frames: Frame[] = [];
  for (const act of actsOf(view, 'return', 'act:abduct', 'act:vanish', 'noun:abduct')) {
    if (!isAsserted(act) || isAtHome(view, act)) continue;
    const vague = act.tag.label !== 'act:abduct';
    if (vague && !hostStated(view, act)) continue;
    const thing = tagged(view.sentence, { from: act.tag.from, to: act.tag.to + 3 }, 'thing', 'sign:crime').length > 0;
    if (thing && act.tag.label === 'act:abduct') continue;
    frames.push(
      frameOf(view, act, {
        name: 'taken',
        kind: 'abduction',
        stage: 'executed',
        polarity: 'adverse',
        procedure: 'none',
        weak: act.tag.form === 'noun',
      }),
    );
  }
  return frames;
}

/** Freed, or ordered to be. */
function isFreed(act: Act): boolean {
  return act.modality.standing === 'done' || act.modality.standing === 'ordered';
}

/** "Has been behind bars in X since Monday": a state that tells of an arrest where nothing else does. */
function holdings(view: View): Frame[] {
  const { sentence } = view;
  if (sentence.labels.has('law:absent') || !(isAtRisk(sentence) || sentence.labels.has('noun:return'))) return [];
  const frames: Frame[] = [];
  for (const act of actsOf(view, 'plain', 'state:held')) {
    const { standing } = act.modality;
    if (!['bare', 'planned', 'done'].includes(standing) || isAtHome(view, act)) continue;
    frames.push(
      frameOf(view, act, { name: 'held', kind: 'detention', stage: 'detained', polarity: 'adverse', weak: true }),
    );
  }
  return frames.slice(0, 1);
}

function releases(view: View): Frame[] {
  const frames: Frame[] = [];
  for (const act of actsOf(view, 'plain', 'act:release', 'noun:release')) {
    if (!isFreed(act) || isAtHome(view, act) || !view.sentence.labels.has('release:from')) continue;
    const weak = !hostStated(view, act);
    if (weak && act.roles.hosts.length > 0) continue;
    frames.push(
      frameOf(view, act, { name: 'release', kind: 'detention', stage: 'blocked', polarity: 'mitigating', weak }),
    );
  }
  return frames;
}

/** Whoever was taken is free again. */
function isOver(view: View): boolean {
  return actsOf(view, 'plain', 'act:release').some((act) => act.tag.form !== 'base' && isFreed(act));
}

/** Arrests, abductions and releases that a sentence claims. */
export function seizures(view: View): Frame[] {
  const freed = releases(view);
  const held = detentions(view);
  const still = held.length > 0 || freed.length > 0 ? [] : holdings(view);
  const taken = abductions(view);
  if (taken.length === 0 || !isOver(view)) return [...(freed.length > 0 ? [] : held), ...still, ...taken, ...freed];
  return taken.map((frame) => ({ ...frame, stage: 'blocked', polarity: 'mitigating' }));
}
