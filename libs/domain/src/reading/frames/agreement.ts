/**
 * Do states bind themselves to exchange data, to extradite, or to work together against people? Order of the rules: what
 * the paper is about (tax, trade, transfer of convicts and the protection of data are none of ours); how far it has
 * come; who is bound. A later sentence may go on about the same paper without naming its subject.
 */
import type { Kind, Stage } from '../../model.js';
import type { Frame } from '../frame.js';
import type { Tag } from '../lexicon.js';
import { type Sentence, tagged } from '../scene.js';
import { partiesIn } from './parties.js';
import { frameOf, type View } from './view.js';

/** What a document said last about a paper between states. */
export interface Paper {
  kind: Kind;
  origin: string | null;
  sentence: number;
  secret: boolean;
  /** Only rumour speaks of it. */
  rumour: boolean;
}

const STEP_STAGES: readonly (readonly [label: string, stage: Stage])[] = [
  ['step:suspend', 'suspended'],
  ['step:bill', 'signed'],
  ['step:future', 'ratified'],
  ['step:ratify', 'ratified'],
  ['step:force', 'in_force'],
  ['step:prospect', 'negotiating'],
  ['step:sign', 'signed'],
  ['step:negotiate', 'negotiating'],
  ['step:soon', 'rumoured'],
];
const STRICT_FORCE = 4;
const MEMORY = 4;

function topicOf(sentence: Sentence): Kind | null {
  const has = (label: string): boolean => sentence.labels.has(label);
  if (has('topic:other') && !(has('topic:extradition') && !has('topic:convicts') && !has('topic:fiscal'))) return null;
  if (has('topic:data') && has('list:search')) return 'wanted_list';
  if (has('topic:data')) return 'data_sharing_agreement';
  if (has('topic:extradition')) return 'extradition_agreement';
  if (has('pact:secret') && has('topic:return')) return 'security_agreement';
  if (has('topic:security')) return 'security_agreement';
  return has('topic:return') && has('pact') ? 'security_agreement' : null;
}

function isVerbalForce(tag: Tag, sentence: Sentence): boolean {
  return tag.label !== 'step:force' || sentence.labels.has('force:treaty');
}

/** The stage the words of a range give a paper, with the word that decides. */
function stageIn(sentence: Sentence, range: { from: number; to: number }): { stage: Stage; tag: Tag } | null {
  for (const [label, stage] of STEP_STAGES) {
    const tags = tagged(sentence, range, label).filter((tag) => isVerbalForce(tag, sentence));
    const tag = tags[0];
    if (!tag) continue;
    const negated = tagged(sentence, { from: Math.max(range.from, tag.from - STRICT_FORCE), to: tag.from }, 'cue:neg').length > 0;
    if (negated) continue;
    return { stage, tag };
  }
  return null;
}

interface Portion {
  from: number;
  to: number;
  stage: Stage;
  tag: Tag;
}

/** Several hosts at several stages in one sentence: each step with the states named after it. */
function portionsOf(sentence: Sentence): Portion[] {
  const steps = STEP_STAGES.flatMap(([label, stage]) => tagged(sentence, sentence, label).map((tag) => ({ stage, tag })))
    .filter(({ tag }) => isVerbalForce(tag, sentence))
    .sort((a, b) => a.tag.from - b.tag.from);
  const portions: Portion[] = [];
  for (const { stage, tag } of steps) {
    const last = portions.at(-1);
    if (last && last.stage === stage) continue;
    if (last) last.to = tag.from;
    portions.push({ from: tag.from, to: sentence.to, stage, tag });
  }
  const withStates = portions.filter((portion) =>
    sentence.places.some((place) => place.standing === 'with' && place.from >= portion.from && place.to <= portion.to),
  );
  return withStates.length > 1 ? withStates : [];
}

function frameFor(view: View, paper: Omit<Paper, 'sentence'>, part: Portion, on: string): Frame | null {
  const { sentence, background } = view;
  const parties = partiesIn(sentence, part, background, on, paper.origin);
  const { hosts, origin } = parties;
  if (hosts.length === 0 || origin === null) return null;
  const act = {
    tag: part.tag,
    clause: { from: part.from, to: part.to, link: 'start' as const, index: 0 },
    modality: { standing: 'done' as const, cues: [part.tag], presupposed: false },
    roles: { hosts, origin, stated: true },
    passive: false,
  };
  const polarity = part.stage === 'suspended' ? 'mitigating' : 'adverse';
  return frameOf(view, act, { name: 'agreement', kind: paper.kind, stage: part.stage, polarity, needsPerson: false, certainty: paper.rumour ? 'unverified' : null });
}

/** Papers between states that a sentence reports; `known` is what the document said about one before. */
export function agreements(view: View, known: Paper | null, on: string): { frames: Frame[]; paper: Paper | null } {
  const { sentence } = view;
  const names = sentence.labels;
  const recent = known !== null && sentence.index - known.sentence <= MEMORY;
  const own = names.has('pact') || names.has('step:verbal') ? topicOf(sentence) : null;
  const goesOn = recent && own === null && (names.has('pact') || names.has('step:talks') || (names.has('step:soon') && known.secret)) && !names.has('topic:other');
  if (own === null && !goesOn) return { frames: [], paper: known };
  const kind = own ?? known?.kind ?? 'security_agreement';
  const rumour = names.has('cue:rumour') || (recent && known.rumour && (goesOn || known.kind === own));
  const same = goesOn || (recent && own === known.kind && known.secret);
  const paper = { kind, origin: same ? known.origin : null, secret: names.has('pact:secret') || (goesOn && known.secret), rumour };
  const whole = stageIn(sentence, sentence);
  const portions = portionsOf(sentence);
  const parts = portions.length > 0 ? portions : whole ? [{ ...whole, from: sentence.from, to: sentence.to }] : [];
  const frames = parts.map((part) => frameFor(view, paper, part, on)).filter((frame): frame is Frame => frame !== null);
  const origin = frames[0]?.origin ?? partiesIn(sentence, sentence, view.background, on).origin ?? paper.origin;
  return { frames, paper: { ...paper, origin, sentence: sentence.index } };
}
