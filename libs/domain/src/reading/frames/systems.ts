/**
 * Is somebody made findable? Wanted lists that are shared, loaded or bind border guards; Interpol notices; cameras and
 * registers used against foreigners. A list inside a camera system belongs to the system.
 */
import type { Kind, Stage } from '../../model.js';
import type { Frame } from '../frame.js';
import type { Tag } from '../lexicon.js';
import { fleeWeight, originCode } from '../outlook.js';
import { tagged } from '../scene.js';
import { establishedHost, establishedOrigin, partiesIn, type Parties } from './parties.js';
import { actsOf, frameOf, type View } from '../view.js';

const PLANNED = ['step:prospect', 'step:negotiate', 'cue:will', 'cue:plan'] as const;

const LEAST_ORIGIN = 6;

/** "At X's request": the asking lies behind what is told. */
function isAsked({ sentence }: View, tag: Tag): boolean {
  return sentence.places.some((place) => place.standing === 'asker' && place.to === tag.from);
}

function stageOf(view: View, fallback: Stage | null): { stage: Stage; tag: Tag } | null {
  const { sentence } = view;
  const find = (...labels: readonly string[]): Tag | undefined => tagged(sentence, sentence, ...labels)[0];
  const negated = sentence.labels.has('cue:neg');
  const undone = find('step:suspend', 'cue:stop');
  if (undone) return { stage: 'suspended', tag: undone };
  const force = find('step:force', 'duty');
  if (negated) return null;
  const planned = tagged(sentence, sentence, ...PLANNED).find((tag) => !isAsked(view, tag));
  if (planned && (!force || planned.from < force.from) && !sentence.labels.has('duty'))
    return { stage: 'negotiating', tag: planned };
  if (force) return { stage: 'in_force', tag: force };
  const anything = find('list', 'face', 'interpol');
  return fallback && anything ? { stage: fallback, tag: anything } : null;
}

function build(view: View, name: string, kind: Kind, stage: { stage: Stage; tag: Tag }, parties: Parties): Frame {
  const { sentence } = view;
  const act = {
    tag: stage.tag,
    clause: { from: sentence.from, to: sentence.to, link: 'start' as const, index: 0 },
    modality: { standing: 'done' as const, cues: [stage.tag], presupposed: false, told: false },
    roles: { hosts: parties.hosts, origin: parties.origin, stated: true, sure: true },
    passive: false,
  };
  const polarity = stage.stage === 'suspended' ? 'mitigating' : 'adverse';
  return frameOf(view, act, { name, kind, stage: stage.stage, polarity, needsPerson: false });
}

function located(view: View, from: Parties): Parties {
  const origin = from.origin ?? establishedOrigin(view.background);
  if (from.hosts.length > 0) return { hosts: from.hosts, origin };
  const named = view.sentence.places.filter((place) => place.standing === 'in' && originCode(place.code) !== origin);
  const host = named[0]?.code ?? establishedHost(view.background, origin);
  return { hosts: host ? [host] : [], origin };
}

function hasNumber(view: View): boolean {
  const { sentence, scene } = view;
  return scene.tokens
    .slice(sentence.from, sentence.to)
    .some((token) => /^\d{3,}$/.test(token.norm) && !/^(?:19|20)\d\d$/.test(token.norm));
}

/** A list that changed hands between states binds, unless only rumour says so. */
function movedTo({ sentence }: View): Stage | null {
  if (sentence.places.length < 2) return null;
  return sentence.labels.has('cue:rumour') ? 'rumoured' : 'in_force';
}

function lists(view: View, on: string): Frame[] {
  const { labels } = view.sentence;
  const many = labels.has('list:many') && hasNumber(view);
  if (!(labels.has('list') || many) || labels.has('origin:charge') || labels.has('topic:other')) return [];
  const moves = labels.has('list:move') || labels.has('duty') || many;
  if (!moves) return [];
  const stage = stageOf(view, labels.has('list:move') ? movedTo(view) : null);
  if (!stage) return [];
  const parties = located(view, partiesIn(view.sentence, view.sentence, view.background, on));
  return parties.hosts.length > 0 ? [build(view, 'list', 'wanted_list', stage, parties)] : [];
}

function notices(view: View): Frame[] {
  const { sentence } = view;
  if (!sentence.labels.has('interpol') || sentence.labels.has('noun:release') || sentence.labels.has('act:detain'))
    return [];
  const stage = stageOf(view, null);
  if (!stage) return [];
  const { hosts, origin } = actsOf(view, 'plain', 'interpol')[0]?.roles ?? { hosts: [], origin: null };
  const named = hosts.filter((code) =>
    sentence.places.some((place) => place.code === code && place.standing !== 'national'),
  );
  return origin === null ? [] : [build(view, 'notice', 'wanted_list', stage, { hosts: named, origin })];
}

function cameras(view: View): Frame[] {
  const { sentence } = view;
  if (!sentence.labels.has('face')) return [];
  const aimed = ['face:against', 'list', 'sign:refugee', 'group', 'court'].some((label) => sentence.labels.has(label));
  if (!aimed) return [];
  const stage = stageOf(view, null);
  if (!stage) return [];
  const foreign = sentence.places.filter((place) => place.standing !== 'in' && fleeWeight(place.code) >= LEAST_ORIGIN);
  const ranked = [...foreign].sort((a, b) => fleeWeight(b.code) - fleeWeight(a.code));
  const inside = sentence.places.filter((place) => place.standing === 'in').map((place) => place.code);
  const named = ranked.find(
    (place) => !inside.includes(place.code) && (inside.length > 0 || place !== sentence.places[0]),
  );
  const origin = named ? originCode(named.code) : establishedOrigin(view.background);
  const others = sentence.places.map((place) => place.code).filter((code) => originCode(code) !== origin);
  const host = establishedHost(view.background, origin);
  const hosts = inside.length > 0 ? inside : others.length > 0 ? others.slice(0, 1) : host ? [host] : [];
  const apart = hosts.filter((code) => code !== origin);
  return apart.length > 0
    ? [build(view, 'cameras', 'surveillance', stage, { hosts: [...new Set(apart)], origin })]
    : [];
}

/** Lists, notices and watching systems that a sentence reports. */
export function systems(view: View, on: string): Frame[] {
  const watching = cameras(view);
  return watching.length > 0 ? watching : [...lists(view, on), ...notices(view)];
}
