/**
 * Do states bind themselves to exchange data, to extradite, or to work together against people? Order of the rules: what
 * the paper is about (tax, trade, transfer of convicts and the protection of data are none of ours); how far it has
 * come; who is bound. A later sentence may go on about the same paper without naming its subject.
 */
import type { Kind, Stage } from '../../model.js';
import type { Frame } from '../frame.js';
import type { Tag } from '../lexicon.js';
import type { Place } from '../places.js';
import type { Sentence } from '../scene.js';
import { isParty, partiesIn } from './parties.js';
import { flowsAcross, stageIn, type Step, stepsOf } from './steps.js';
import { frameOf, type View } from '../view.js';

/** What a document said last about a paper between states. */
export interface Paper {
  kind: Kind;
  origin: string | null;
  sentence: number;
  secret: boolean;
  /** The states named with it. */
  hosts: string[];
  /** Only rumour speaks of it. */
  rumour: boolean;
}

const MEMORY = 4;

/** A paper on personal data stays one, whosever data it is. */
function isDataPact(has: (label: string) => boolean): boolean {
  return has('topic:data') && has('pact');
}

function topicOf(sentence: Sentence): Kind | null {
  const has = (label: string): boolean => sentence.labels.has(label);
  const ours = has('topic:extradition') || (has('topic:data') && has('pact'));
  if (has('topic:other') && !(ours && !has('topic:convicts') && !has('topic:fiscal'))) return null;
  if ((has('topic:data') || has('topic:information')) && has('list:search') && !isDataPact(has)) return 'wanted_list';
  if (has('topic:data')) return 'data_sharing_agreement';
  if (has('topic:extradition')) return 'extradition_agreement';
  if (has('pact:secret') && has('topic:return')) return 'security_agreement';
  if (has('topic:security')) return 'security_agreement';
  if (has('topic:information')) return 'data_sharing_agreement';
  return has('topic:return') && has('pact') ? 'security_agreement' : null;
}

interface Portion {
  from: number;
  to: number;
  stage: Stage;
  tag: Tag;
}

/** The step a state belongs to: the one behind it for a subject, the one before it for "with X". */
function stepFor(place: Place, steps: readonly Step[]): Step | undefined {
  const before = steps.filter(({ tag }) => tag.from < place.from).at(-1);
  const behind = steps.find(({ tag }) => tag.from >= place.to);
  return place.standing === 'with' ? (before ?? behind) : (behind ?? before);
}

/** Several hosts at several stages in one sentence: each state with its own step. */
function portionsOf(sentence: Sentence, origin: string | null): Portion[] {
  const steps = stepsOf(sentence);
  const portions = new Map<Stage, Portion>();
  for (const place of sentence.places) {
    const step = isParty(place) && place.code !== origin ? stepFor(place, steps) : undefined;
    if (!step) continue;
    const known = portions.get(step.stage);
    if (known) known.to = Math.max(known.to, place.to);
    else portions.set(step.stage, { from: place.from, to: place.to, ...step });
  }
  return portions.size > 1 ? [...portions.values()] : [];
}

/** A paper that only a rumour says is being prepared. */
function isHearsay({ labels, from, to }: Sentence, part: Portion): boolean {
  if (part.from !== from || part.to !== to) return false;
  return part.stage === 'negotiating' && (labels.has('cue:rumour') || labels.has('cue:channels'));
}

function frameFor(view: View, paper: Omit<Paper, 'sentence'>, part: Portion, on: string): Frame | null {
  const { sentence, background } = view;
  const fixed = paper.origin ?? partiesIn(sentence, sentence, background, on).origin;
  const named = partiesIn(sentence, part, background, on, fixed);
  const origin = named.origin;
  const hosts = named.hosts.length > 0 || paper.origin === null ? named.hosts : paper.hosts;
  if (hosts.length === 0 || origin === null) return null;
  const act = {
    tag: part.tag,
    clause: { from: part.from, to: part.to, link: 'start' as const, index: 0 },
    modality: { standing: 'done' as const, cues: [part.tag], presupposed: false, told: false },
    roles: { hosts, origin, stated: true, sure: true },
    passive: false,
  };
  const polarity = part.stage === 'suspended' ? 'mitigating' : 'adverse';
  return frameOf(view, act, {
    name: 'agreement',
    kind: paper.kind,
    stage: isHearsay(sentence, part) ? 'rumoured' : part.stage,
    polarity,
    needsPerson: false,
    certainty: paper.rumour ? 'unverified' : null,
  });
}

/** What the sentence says of a paper, or null when it speaks of none. */
function paperOf(view: View, known: Paper | null, on: string): Paper | null {
  const { sentence } = view;
  const names = sentence.labels;
  const recent = known !== null && sentence.index - known.sentence <= MEMORY ? known : null;
  const topic = topicOf(sentence);
  const named = names.has('pact') || names.has('step:verbal');
  const own = named || topic === 'data_sharing_agreement' ? topic : null;
  const spoken = names.has('pact') || names.has('step:talks') || (names.has('step:soon') && recent?.secret === true);
  const goesOn =
    recent !== null &&
    spoken &&
    !names.has('topic:other') &&
    (own === null || partiesIn(sentence, sentence, view.background, on).hosts.length === 0);
  const kind = goesOn ? recent.kind : own;
  if (kind === null) return null;
  const same = goesOn || (recent?.secret === true && recent.kind === kind) ? recent : null;
  const parties = partiesIn(sentence, sentence, view.background, on, same?.origin ?? null);
  return {
    kind,
    origin: same?.origin ?? null,
    hosts: parties.hosts.length > 0 ? parties.hosts : (same?.hosts ?? []),
    secret: names.has('pact:secret') || (goesOn && recent.secret),
    rumour: names.has('cue:rumour') || (recent?.rumour === true && recent.kind === kind),
    sentence: sentence.index,
  };
}

/** Papers between states that a sentence reports; `known` is what the document said about one before. */
export function agreements(view: View, known: Paper | null, on: string): { frames: Frame[]; paper: Paper | null } {
  const { sentence } = view;
  const paper = paperOf(view, known, on);
  if (paper === null) return { frames: [], paper: known };
  const { origin } = partiesIn(sentence, sentence, view.background, on, paper.origin);
  const bound =
    (topicOf(sentence) === 'data_sharing_agreement' && flowsAcross(sentence)) ||
    sentence.labels.has('pact') ||
    sentence.labels.has('step:verbal') ||
    sentence.labels.has('step:talks') ||
    paper.secret;
  const whole = bound ? stageIn(sentence, sentence) : null;
  const portions = bound ? portionsOf(sentence, origin) : [];
  const parts = portions.length > 0 ? portions : whole ? [{ ...whole, from: sentence.from, to: sentence.to }] : [];
  const frames = parts.map((part) => frameFor(view, paper, part, on)).filter((frame): frame is Frame => frame !== null);
  return { frames, paper: { ...paper, origin: frames[0]?.origin ?? origin } };
}
