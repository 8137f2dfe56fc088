/**
 * What does a document show? Signals are made of labels, of standings of states and of acts with their modality and roles;
 * since labels are the same in every language, what is learnt from texts in one serves in all. To them come the stems of
 * words that the weights know. A signal is one name or a pair of names that meet in one sentence. Names are numbered once and for all, so that a
 * document costs no strings.
 */
import { Recollection } from '../background.js';
import { type Act, actsOf, type View } from '../view.js';
import { fleeWeight } from '../outlook.js';
import { isAtRisk, type Scene, type Sentence } from '../scene.js';

/** One signal: a name, or two that meet. */
export type Signal = number;

const ROOM = 65_536;
const NONE = '';
const numbers = new Map<string, number>([[NONE, 0]]);
const names: string[] = [NONE];

function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  names.push(name);
  return names.length - 1;
}

/** The signal of a name, or of two that meet in this order. */
export function signalOf(one: string, other = NONE): Signal {
  return numberOf(one) * ROOM + numberOf(other);
}

/** The name or the two names of a signal. */
export function namesOf(signal: Signal): string[] {
  const both = [names[Math.floor(signal / ROOM)] ?? NONE, names[signal % ROOM] ?? NONE];
  return both.filter((name) => name !== NONE);
}

/** What belongs to the grammar rather than to the matter. */
const GRAMMAR = /^(?:place|noplace|way|link|month|aux|weekday)/;
/** Labels of what is done, made or decided. */
const ACTS = /^(?:act|noun|door|list|interpol|pact|origin|data|system|duty|answer|state|cam)/;
const RETURNS = /return|abduct|vanish|answer/;
const kinds = new Map<string, 'grammar' | 'act' | 'plain'>();

function kindOf(label: string): 'grammar' | 'act' | 'plain' {
  const known = kinds.get(label);
  if (known !== undefined) return known;
  const kind = GRAMMAR.test(label) ? 'grammar' : ACTS.test(label) ? 'act' : 'plain';
  kinds.set(label, kind);
  return kind;
}

/** Whether a label tells what is done, made or decided. */
export function isAct(label: string): boolean {
  return kindOf(label) === 'act';
}

/** The headline and the sentence that opens the text. */
const FIRST = 'first';
const MUST_FLEE = 4;
/** How much of a document is looked at ahead. */
const OPENING = 60;

/** A state as a signal sees it: how it stands, and whether many flee it. */
function standingsOf(sentence: Sentence): string[] {
  return sentence.places.map(({ standing, code }) => `${standing}${fleeWeight(code) >= MUST_FLEE ? '+' : '-'}`);
}

function rolesTold({ roles }: Act): string {
  const origin = roles.origin === null ? 'nowhere' : roles.sure ? 'sure' : roles.stated ? 'stated' : 'recalled';
  return `${origin} ${roles.hosts.length > 0 ? 'hosted' : 'unhosted'}`;
}

/** The signals of one sentence. */
function signalsOfSentence(view: View, isFirst: boolean, put: (signal: Signal) => void): void {
  const { sentence } = view;
  const labels = [...sentence.labels].filter((label) => kindOf(label) !== 'grammar');
  if (sentence.names.length > 0) labels.push('somebody');
  const around = [...labels, ...standingsOf(sentence)];
  const numbered = around.map(numberOf);
  for (const one of numbered) put(one * ROOM);
  if (isFirst) for (const label of labels) put(signalOf(FIRST, label));
  const risk = isAtRisk(sentence);
  for (const label of labels) {
    if (!isAct(label)) continue;
    const own = numberOf(label);
    for (const one of numbered) if (one !== own) put(own * ROOM + one);
    const use = RETURNS.test(label) ? 'return' : label.startsWith('door') ? 'door' : 'plain';
    for (const act of actsOf(view, use, label)) {
      putAct(act, label, risk, put);
      if (isFirst) put(signalOf(FIRST, `${label}@${act.modality.standing}`));
    }
  }
}

function putAct(act: Act, label: string, risk: boolean, put: (signal: Signal) => void): void {
  const standing = `@${act.modality.standing}`;
  const form = `/${act.tag.form}`;
  const stands = `${label}${standing}`;
  put(signalOf(standing));
  put(signalOf(standing, rolesTold(act)));
  put(signalOf(label, standing));
  put(signalOf(label, form));
  put(signalOf(stands, form));
  put(signalOf(stands, rolesTold(act)));
  if (risk) put(signalOf(stands, 'risk'));
}

/** A stretch of a document as signals, all together and sentence by sentence. */
export interface Signals {
  all: ReadonlySet<Signal>;
  bySentence: readonly { sentence: Sentence; scene: Scene; signals: readonly Signal[] }[];
  /** The sentence that opens the document, where the stretch lies further on. */
  opening: Sentence | null;
}

function counted(name: string, count: number, most: number): Signal {
  return signalOf(`${name} ${Math.min(count, most)}`);
}

/** Letters of a word that stand for it, whatever its ending. */
const STEM = 6;
const LEAST_WORD = 3;
const HAN = /\p{Script=Han}/u;

/** The words of a sentence by their first letters, names left out; Chinese by pairs of signs. */
export function stemsOf(scene: Scene, sentence: Sentence): string[] {
  const stems: string[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = scene.tokens[at];
    if (!token?.word || (token.capital && scene.language !== 'de')) continue;
    if (HAN.test(token.norm)) stems.push(token.norm + (scene.tokens[at + 1]?.norm ?? ''));
    else if (token.norm.length >= LEAST_WORD) stems.push(token.norm.slice(0, STEM));
  }
  return stems;
}

export const WORD = 'word';

/** Words count only where the weights know them: what is numbered stays numbered. */
function putWords(scene: Scene, sentence: Sentence, put: (signal: Signal) => void): void {
  for (const stem of stemsOf(scene, sentence)) {
    const number = numbers.get(stem);
    if (number !== undefined) put(numberOf(WORD) * ROOM + number);
  }
}

type Told = Signals['bySentence'][number];

class Stretch {
  readonly all = new Set<Signal>([signalOf('always')]);
  readonly bySentence: Told[] = [];
  private readonly codes = new Set<string>();

  constructor(private readonly opening: Sentence | null) {}

  hear(view: View): void {
    const signals: Signal[] = [];
    const isFirst = this.opening === null && this.bySentence.every(({ scene }) => scene !== view.scene);
    signalsOfSentence(view, isFirst, (one) => signals.push(one));
    putWords(view.scene, view.sentence, (one) => signals.push(one));
    for (const one of signals) this.all.add(one);
    for (const { code } of view.sentence.places) this.codes.add(code);
    this.bySentence.push({ sentence: view.sentence, scene: view.scene, signals });
  }

  told(): Signals {
    const fled = [...this.codes].filter((code) => fleeWeight(code) >= MUST_FLEE);
    this.all.add(counted('states', this.codes.size, 4));
    this.all.add(counted('states fled', fled.length, 3));
    return { all: this.all, bySentence: this.bySentence, opening: this.opening };
  }
}

/** Weights are fitted on short texts; a longer one is weighed in stretches of so many sentences. */
const STRETCH = 14;
const LONGEST_STRETCH = 20;

/** The text in stretches as signals, in order; the headline belongs to the first. */
export function signalsOf(text: Scene, headline: Scene | null): Signals[] {
  const background = new Recollection();
  const whole = new Recollection();
  for (const sentence of [...(headline?.sentences ?? []), ...text.sentences.slice(0, OPENING)]) whole.hear(sentence);
  const size = text.sentences.length <= LONGEST_STRETCH ? LONGEST_STRETCH : STRETCH;
  const stretches: Signals[] = [];
  for (let from = 0; from === 0 || from < text.sentences.length; from += size) {
    const stretch = new Stretch(from === 0 ? null : (text.sentences[0] ?? null));
    const parts = text.sentences.slice(from, from + size).map((sentence) => ({ scene: text, sentence }));
    const head = from === 0 && headline ? headline.sentences.map((sentence) => ({ scene: headline, sentence })) : [];
    for (const { scene, sentence } of [...head, ...parts]) {
      stretch.hear({ scene, sentence, background, whole });
      background.hear(sentence);
    }
    stretches.push(stretch.told());
  }
  return stretches;
}
