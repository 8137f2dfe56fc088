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
  type Stage,
} from '../../model.js';
import type { Scene, Sentence } from '../scene.js';
import { CERTAINTY } from '../knowledge/weights/certainty.js';
import { DANGER } from '../knowledge/weights/danger.js';
import { KIND } from '../knowledge/weights/kind.js';
import { MITIGATION } from '../knowledge/weights/mitigation.js';
import { STAGE } from '../knowledge/weights/stage.js';
import { HOST } from '../knowledge/weights/host.js';
import { ORIGIN } from '../knowledge/weights/origin.js';
import { PERSECUTION } from '../knowledge/weights/persecution.js';
import { chanceOf, chancesOf, likeliest, type Model, modelFrom, sumsOf } from './model.js';
import { signalOf, type Signals, signalsOf } from './signals.js';
import { statesOf } from './states.js';

interface Models {
  certainty: Model;
  danger: Model;
  kind: Model;
  stage: Model;
  mitigation: Model;
  host: Model;
  origin: Model;
  persecution: Model;
}

let fitted: Models | null = null;

/** Read at first use: a process that reads nothing need not hold them. */
function models(): Models {
  fitted ??= {
    certainty: modelFrom(CERTAINTY),
    danger: modelFrom(DANGER),
    kind: modelFrom(KIND),
    stage: modelFrom(STAGE),
    mitigation: modelFrom(MITIGATION),
    host: modelFrom(HOST),
    origin: modelFrom(ORIGIN),
    persecution: modelFrom(PERSECUTION),
  };
  return fitted;
}

/** What the signals of a document make likeliest. */
export interface Likeliest {
  kind: Kind;
  stage: Stage;
  polarity: 'adverse' | 'mitigating';
  hosts: string[];
  origin: string | null;
}

/** How much each sentence speaks for danger; the greatest sum marks the sentence that carries the claim. */
export function weightsOfSentences(signals: Signals): number[] {
  return signals.bySentence.map((one) => sumsOf(models().danger, new Set(one.signals))[0] ?? 0);
}

/** How much a label alone speaks for danger. */
export function weightOf(label: string): number {
  return sumsOf(models().danger, [signalOf(label)])[0] ?? 0;
}

const EVEN = 0.5;

/** The stages a claim of a kind can stand at. */
const STAGES_OF: Record<Kind, readonly Stage[]> = {
  forced_return: ['threatened', 'requested', 'ordered', 'executed', 'blocked'],
  abduction: ['executed', 'blocked'],
  detention: ['detained', 'blocked'],
  violence: ['executed'],
  pressure: ['threatened', 'executed'],
  refuge: ['executed', 'blocked'],
  origin_action: ['ordered', 'executed', 'blocked'],
  data_sharing_agreement: INSTRUMENT_STAGES,
  extradition_agreement: INSTRUMENT_STAGES,
  security_agreement: INSTRUMENT_STAGES,
  wanted_list: INSTRUMENT_STAGES,
  surveillance: INSTRUMENT_STAGES,
};

function stageOf(signals: Signals, kind: Kind): Stage {
  return likeliest<Stage>(models().stage, signals.all, STAGES_OF[kind]) ?? 'executed';
}

/** How sure a text alone can be of what it tells, by the way it tells it. */
function certaintyTold(signals: Signals): Certainty {
  return likeliest<Certainty>(models().certainty, signals.all, CERTAINTIES) ?? 'reported';
}

const SIGNS_OF_OTHERS = ['sign:crime', 'sign:labour'];
const PERSECUTED = ['true', 'false', 'unknown'] as const;

/** Whether what a text tells is persecution; false needs positive evidence of an ordinary crime or a labour matter. */
function persecutionTold(signals: Signals): Mention['persecution'] {
  const evident = SIGNS_OF_OTHERS.some((sign) => signals.all.has(signalOf(sign)));
  const told = likeliest(models().persecution, signals.all, evident ? PERSECUTED : ['true', 'unknown']);
  return told === 'unknown' || told === null ? 'unknown' : told === 'true';
}

function isMitigating(signals: Signals, kind: Kind, stage: Stage): boolean {
  if (stage === 'blocked' || stage === 'suspended') return true;
  return kind === 'refuge' && chanceOf(models().mitigation, signals.all) >= EVEN;
}

function statesFor(signals: Signals, kind: Kind): Pick<Likeliest, 'hosts' | 'origin'> {
  const states = [...statesOf(signals)].map(([code, own]) => ({
    code,
    host: chanceOf(models().host, own),
    origin: chanceOf(models().origin, own),
  }));
  const origin = states.reduce<(typeof states)[number] | null>(
    (best, one) => (one.origin > (best?.origin ?? 0) ? one : best),
    null,
  );
  const others = states.filter((one) => one !== origin).sort((a, b) => b.host - a.host);
  const stands = kind.endsWith('_agreement');
  const hosts = others.filter((one, at) => at === 0 || (stands && one.host >= EVEN)).map((one) => one.code);
  return { hosts, origin: origin?.code ?? null };
}

/** A stretch of text with what its signals say. */
export interface Weighed {
  signals: Signals;
  /** The chance, 0 to 1, that it tells of something to be warned of. */
  chance: number;
  /** The chance of each kind, if it tells of one. */
  kinds: ReadonlyMap<string, number>;
  certainty: Certainty;
  persecution: Mention['persecution'];
}

/** The stretches of a document with what their signals say; the headline belongs to the first. */
export function weigh(text: Scene, headline: Scene | null): Weighed[] {
  const { danger, kind } = models();
  return signalsOf(text, headline).map((signals) => ({
    signals,
    chance: chanceOf(danger, signals.all),
    kinds: chancesOf(kind, signals.all),
    certainty: certaintyTold(signals),
    persecution: persecutionTold(signals),
  }));
}

/** The stretch that holds a sentence. */
export function stretchOf(stretches: readonly Weighed[], sentence: Sentence): Weighed | undefined {
  return stretches.find(({ signals }) => signals.bySentence.some((one) => one.sentence === sentence));
}

/** What a stretch of text most likely tells, whatever its chance. */
export function likeliestClaim(signals: Signals): Likeliest {
  const kind = likeliest<Kind>(models().kind, signals.all, KINDS) ?? 'forced_return';
  const stage = stageOf(signals, kind);
  const polarity = isMitigating(signals, kind, stage) ? 'mitigating' : 'adverse';
  return { kind, stage, polarity, ...statesFor(signals, kind) };
}
