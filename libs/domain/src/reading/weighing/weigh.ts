/**
 * How likely does a document tell of something to be warned of, and of what? The chance is a logistic sum over its
 * signals; kind, stage and polarity are the likeliest outcomes over the same signals; host and origin are the states
 * whose own signals speak most for it. The weights are fitted on the develop texts (`npm run read:fit`).
 */
import {
  CERTAINTIES,
  type Certainty,
  INSTRUMENT_STAGES,
  type Kind,
  KINDS,
  type Mention,
  type Polarity,
  type Stage,
  isInstrument,
} from '../../model.js';

import type { Scene, Sentence } from '../scene.js';
import { CERTAINTY } from '../knowledge/weights/certainty.js';
import { DANGER } from '../knowledge/weights/danger.js';
import { KIND } from '../knowledge/weights/kind.js';
import { MITIGATION } from '../knowledge/weights/mitigation.js';
import { STAGE_OF_HARM } from '../knowledge/weights/stage-of-harm.js';
import { STAGE_OF_PAPER } from '../knowledge/weights/stage-of-paper.js';
import { STAGE_OF_RETURN } from '../knowledge/weights/stage-of-return.js';
import { HOST } from '../knowledge/weights/host.js';
import { ORIGIN } from '../knowledge/weights/origin.js';
import { PERSECUTION } from '../knowledge/weights/persecution.js';
import {
  type Joined,
  joined,
  likeliest,
  logistic,
  type Model,
  modelFrom,
  partOf,
  shares,
  sumsOf,
  sumsOfAll,
} from './model.js';
import { type Signal, signalOf, type Signals, signalsOf } from './signals.js';
import { statesOf } from './states.js';

/** A return, any other harm and a paper pass through their stages in different words. */
type Stages = 'return' | 'harm' | 'paper';

interface Models {
  /** What is asked of a whole text. */
  text: Joined<'certainty' | 'danger' | 'kind' | 'mitigation' | 'persecution' | Stages>;
  /** What is asked of each state a text names. */
  host: Model;
  origin: Model;
}

let fitted: Models | null = null;

/** Read at first use: a process that reads nothing need not hold them. */
function models(): Models {
  fitted ??= {
    text: joined({
      certainty: modelFrom(CERTAINTY),
      danger: modelFrom(DANGER),
      kind: modelFrom(KIND),
      mitigation: modelFrom(MITIGATION),
      persecution: modelFrom(PERSECUTION),
      return: modelFrom(STAGE_OF_RETURN),
      harm: modelFrom(STAGE_OF_HARM),
      paper: modelFrom(STAGE_OF_PAPER),
    }),
    host: modelFrom(HOST),
    origin: modelFrom(ORIGIN),
  };
  return fitted;
}

/** What the signals of a text make likeliest. */
export interface Likeliest {
  kind: Kind;
  stage: Stage;
  polarity: Polarity;
  hosts: string[];
  origin: string | null;
}

/** A stretch of text with what its signals say. */
export interface Weighed {
  signals: Signals;
  /** It is the whole text: what it makes likely is said of its one matter, as in the texts the weights were fitted on. */
  whole: boolean;
  /** The chance, 0 to 1, that it tells of something to be warned of. */
  chance: number;
  /** The chance of each kind, if it tells of one. */
  kinds: ReadonlyMap<string, number>;
  /** The chance of each stage, for the kinds whose stages are told in the same way. */
  stages: Record<Stages, ReadonlyMap<string, number>>;
  /** The chance that it is good news. */
  mitigation: number;
  certainty: Certainty;
  persecution: Mention['persecution'];
}

/** The stages a claim of a kind can stand at. */
const STAGES_OF: Record<Kind, readonly Stage[]> = {
  forced_return: ['threatened', 'requested', 'ordered', 'executed', 'blocked'],
  abduction: ['threatened', 'executed', 'blocked'],
  detention: ['detained', 'blocked'],
  violence: ['threatened', 'executed', 'blocked'],
  pressure: ['threatened', 'executed', 'blocked'],
  refuge: ['threatened', 'executed', 'blocked'],
  origin_action: ['requested', 'ordered', 'executed', 'blocked'],
  data_sharing_agreement: INSTRUMENT_STAGES,
  extradition_agreement: INSTRUMENT_STAGES,
  security_agreement: INSTRUMENT_STAGES,
  wanted_list: INSTRUMENT_STAGES,
  surveillance: INSTRUMENT_STAGES,
};

const SIGNS_OF_OTHERS = ['sign:crime', 'sign:labour'];
const PERSECUTED = ['true', 'false', 'unknown'] as const;
const EVEN = 0.5;

/** False needs positive evidence of an ordinary crime or a labour matter. */
function persecutionTold(signals: Signals, chances: ReadonlyMap<string, number>): Mention['persecution'] {
  const evident = SIGNS_OF_OTHERS.some((sign) => signals.all.has(signalOf(sign)));
  const told = likeliest(chances, evident ? PERSECUTED : ['true', 'unknown']);
  return told === 'unknown' || told === null ? 'unknown' : told === 'true';
}

function weighed(signals: Signals, whole: boolean): Weighed {
  const { text } = models();
  const sums = sumsOfAll(text, signals.all);
  const chances = (name: keyof typeof text.models): Map<string, number> =>
    shares(text.models[name].outcomes, partOf(text, name, sums));
  return {
    signals,
    whole,
    chance: logistic(partOf(text, 'danger', sums)[0] ?? 0),
    kinds: chances('kind'),
    stages: { return: chances('return'), harm: chances('harm'), paper: chances('paper') },
    mitigation: logistic(partOf(text, 'mitigation', sums)[0] ?? 0),
    certainty: likeliest<Certainty>(chances('certainty'), CERTAINTIES) ?? 'reported',
    persecution: persecutionTold(signals, chances('persecution')),
  };
}

/** The stretches of a document with what their signals say, in order, and each sentence's own. */
export interface Stretches {
  all: readonly Weighed[];
  bySentence: ReadonlyMap<Sentence, Weighed>;
}

/** Weighs a document; the headline belongs to the first stretch. */
export function weigh(text: Scene, headline: Scene | null): Stretches {
  models();
  const stretches = signalsOf(text, headline);
  const all = stretches.map((signals) => weighed(signals, stretches.length === 1));
  const bySentence = all.flatMap((stretch) =>
    stretch.signals.bySentence.map(({ sentence }) => [sentence, stretch] as const),
  );
  return { all, bySentence: new Map(bySentence) };
}

/** How much signals speak for danger. */
function weightOf(signals: Iterable<Signal>): number {
  return sumsOf(models().text.models.danger, signals)[0] ?? 0;
}

/** How much each sentence speaks for danger; the greatest sum marks the sentence that carries the claim. */
export function weightsOfSentences(signals: Signals): number[] {
  return signals.bySentence.map((one) => weightOf(new Set(one.signals)));
}

/** How much a label alone speaks for danger. */
export function weightOfLabel(label: string): number {
  return weightOf([signalOf(label)]);
}

/** The chance of each stage of a claim of a kind. */
export function chancesOfStages({ stages }: Weighed, kind: Kind): ReadonlyMap<string, number> {
  if (isInstrument(kind)) return stages.paper;
  return kind === 'forced_return' ? stages.return : stages.harm;
}

/** The likeliest stage of a claim of a kind. */
export function stageOf(stretch: Weighed, kind: Kind): Stage {
  return likeliest<Stage>(chancesOfStages(stretch, kind), STAGES_OF[kind]) ?? 'executed';
}

/** What a stage makes of a claim; of refuge the text as a whole tells. */
export function polarityOf({ mitigation }: Weighed, kind: Kind, stage: Stage): Polarity {
  const undone = stage === 'blocked' || stage === 'suspended';
  return undone || (kind === 'refuge' && mitigation >= EVEN) ? 'mitigating' : 'adverse';
}

interface Rated {
  code: string;
  host: number;
  origin: number;
}

function mostFor(role: 'host' | 'origin', states: readonly Rated[]): Rated | null {
  return states.reduce<Rated | null>((best, one) => (one[role] > (best?.[role] ?? 0) ? one : best), null);
}

/** Kinds that may concern whoever fled from anywhere: their host is named first, their origin perhaps not at all. */
const GENERAL: ReadonlySet<Kind> = new Set<Kind>(['refuge', 'surveillance', 'wanted_list']);

function statesFor(signals: Signals, kind: Kind): Pick<Likeliest, 'hosts' | 'origin'> {
  const { host, origin } = models();
  const states = [...statesOf(signals)].map(([code, own]) => ({
    code,
    host: logistic(sumsOf(host, own)[0] ?? 0),
    origin: logistic(sumsOf(origin, own)[0] ?? 0),
  }));
  if (GENERAL.has(kind) && states.length === 1) return { hosts: states.map(({ code }) => code), origin: null };
  const fled = mostFor('origin', states);
  const others = states.filter((one) => one !== fled).sort((one, other) => other.host - one.host);
  const stands = kind.endsWith('_agreement');
  const hosts = others.filter((one, at) => at === 0 || (stands && one.host >= EVEN)).map((one) => one.code);
  return { hosts, origin: fled?.code ?? null };
}

/** What a stretch of text most likely tells, whatever its chance. */
export function likeliestClaim(stretch: Weighed): Likeliest {
  const kind = likeliest<Kind>(stretch.kinds, KINDS) ?? 'forced_return';
  const stage = stageOf(stretch, kind);
  return { kind, stage, polarity: polarityOf(stretch, kind, stage), ...statesFor(stretch.signals, kind) };
}
