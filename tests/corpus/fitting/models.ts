import { CERTAINTIES, describeDocument, INSTRUMENT_STAGES, isInstrument, KINDS, PEOPLE_STAGES } from '@lapwing/domain';
import { isAlarming } from '../scoring/judge.js';
import type { CorpusText, Label } from '../scoring/texts.js';
import { type Example, learn, type Learning, type Weights } from './learn.js';

/** A text with its signals. */
export interface Described {
  text: CorpusText;
  signals: readonly string[];
  states: ReadonlyMap<string, string[]>;
}

export interface FittedModel {
  name: string;
  outcomes: readonly string[];
  weights: Weights;
}

const YES = ['yes'];

/** The texts the reader can describe. */
export function describeAll(texts: readonly CorpusText[]): Described[] {
  return texts.flatMap((text) => {
    const described = describeDocument(text);
    return described === null ? [] : [{ text, ...described }];
  });
}

function yes(is: boolean): string {
  return is ? 'yes' : 'no';
}

/** Signals of what is done and how it stands; pairs of mere words would only be learnt by heart. */
function plain(signals: readonly string[]): string[] {
  return signals.filter((signal) => !signal.includes(' + ') || signal.includes(' + @') || signal.includes('first + '));
}

type Chosen = (signals: readonly string[]) => readonly string[];

/** All but the words: the reasons of persecution are labels. */
function wordless(signals: readonly string[]): readonly string[] {
  return signals.filter((signal) => !signal.startsWith('word + '));
}

/** One example for each label that tells the outcome. */
function labelled(
  texts: readonly Described[],
  outcomeOf: (label: Label) => string | undefined,
  chosen: Chosen = plain,
): Example[] {
  return texts.flatMap(({ text, signals }) =>
    text.labels.flatMap((label) => {
      const outcome = outcomeOf(label);
      return outcome === undefined ? [] : [{ signals: chosen(signals), outcome }];
    }),
  );
}

function ofStates(texts: readonly Described[], has: (label: Label, code: string) => boolean): Example[] {
  return texts
    .filter(({ text }) => text.labels.length > 0)
    .flatMap(({ text, states }) =>
      [...states].map(([code, signals]) => ({
        signals,
        outcome: yes(text.labels.some((label) => has(label, code))),
      })),
    );
}

const DANGER: Learning = { epochs: 40, shrink: 0.005, least: 3 };
const FIELDS: Learning = { epochs: 30, shrink: 0.005, least: 3 };
const STATES: Learning = { epochs: 15, shrink: 0.001, least: 4 };

/** The model of whether a text is alarm-worthy. */
export function fitDanger(texts: readonly Described[]): FittedModel {
  const examples = texts.map(({ text, signals }) => ({ signals, outcome: yes(text.labels.some(isAlarming)) }));
  return { name: 'danger', outcomes: YES, weights: learn(examples, YES, DANGER) };
}

/** All models of the reader. */
export function fitAll(texts: readonly Described[]): FittedModel[] {
  const model = (name: string, outcomes: readonly string[], examples: Example[], how: Learning): FittedModel => ({
    name,
    outcomes,
    weights: learn(examples, outcomes, how),
  });
  const persecution = ({ persecution: told }: Label): string | undefined => (told === undefined ? told : String(told));
  return [
    fitDanger(texts),
    model(
      'certainty',
      CERTAINTIES,
      labelled(texts, (label) => label.certainty),
      FIELDS,
    ),
    model('persecution', ['true', 'false', 'unknown'], labelled(texts, persecution, wordless), FIELDS),
    model(
      'kind',
      KINDS,
      labelled(texts, (label) => label.kind),
      FIELDS,
    ),
    model(
      'stage-of-return',
      PEOPLE_STAGES,
      labelled(texts, ({ kind, stage }) => (kind === 'forced_return' ? stage : undefined)),
      FIELDS,
    ),
    model(
      'stage-of-harm',
      PEOPLE_STAGES,
      labelled(texts, ({ kind, stage }) => (kind === 'forced_return' || isInstrument(kind) ? undefined : stage)),
      FIELDS,
    ),
    model(
      'stage-of-paper',
      INSTRUMENT_STAGES,
      labelled(texts, ({ kind, stage }) => (isInstrument(kind) ? stage : undefined)),
      FIELDS,
    ),
    model(
      'mitigation',
      YES,
      labelled(texts, (label) => yes(label.polarity === 'mitigating')),
      FIELDS,
    ),
    model(
      'host',
      YES,
      ofStates(texts, (label, code) => label.hosts.includes(code)),
      STATES,
    ),
    model(
      'origin',
      YES,
      ofStates(texts, (label, code) => label.origin === code),
      STATES,
    ),
  ];
}

const SLIGHT = 0.04;

/** A model as the reader keeps it: the outcomes, then one signal a line; slight weights are left out. */
export function writtenModel({ name, outcomes, weights }: FittedModel): string {
  const lines = [...weights]
    .map(([signal, row]) => {
      const values = outcomes.flatMap((outcome, at) =>
        Math.abs(row[at] ?? 0) < SLIGHT ? [] : [`${outcome} ${(row[at] ?? 0).toFixed(2)}`],
      );
      return values.length === 0 ? '' : `${signal} = ${values.join(' ')}`;
    })
    .filter((line) => line !== '')
    .sort();
  const comment = `/** What each signal adds; written by \`npm run read:fit\`. */`;
  return `${comment}\nexport const ${name.toUpperCase().replaceAll('-', '_')} = \`${[outcomes.join(' '), ...lines].join('\n')}\`;\n`;
}
