/**
 * A fitted model: for each signal, what it adds to each outcome. Written as text, one signal a line
 * (`act:return + cue:neg = yes -0.31`), so that a person can read and question it.
 */
import { type Signal, signalOf } from './signals.js';

export interface Model {
  outcomes: readonly string[];
  weights: ReadonlyMap<Signal, readonly number[]>;
}

const PAIR = ' + ';
const EQUALS = ' = ';

/** Reads a model. The first line names the outcomes; throws on a line that cannot be read. */
export function modelFrom(text: string): Model {
  const [head = '', ...lines] = text.trim().split('\n');
  const outcomes = head.split(' ');
  const weights = new Map<Signal, readonly number[]>();
  for (const line of lines) {
    const [signal, values] = line.split(EQUALS);
    if (signal === undefined || values === undefined) throw new Error(`cannot read the weight "${line}"`);
    const [one = '', other] = signal.split(PAIR);
    weights.set(signalOf(one, other), valuesOf(values.split(' '), outcomes));
  }
  return { outcomes, weights };
}

function valuesOf(words: readonly string[], outcomes: readonly string[]): number[] {
  const values = outcomes.map(() => 0);
  for (let at = 0; at + 1 < words.length; at += 2) {
    const outcome = outcomes.indexOf(words[at] ?? '');
    if (outcome < 0) throw new Error(`no outcome "${words[at]}"`);
    values[outcome] = Number(words[at + 1]);
  }
  return values;
}

/** The sum of what the signals add to each outcome. */
export function sumsOf(model: Model, signals: Iterable<Signal>): number[] {
  const sums = model.outcomes.map(() => 0);
  for (const signal of signals) {
    const weights = model.weights.get(signal);
    if (weights) weights.forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + weight));
  }
  return sums;
}

/** The chance of the only outcome of a model, 0 to 1. */
export function chanceOf(model: Model, signals: Iterable<Signal>): number {
  return 1 / (1 + Math.exp(-(sumsOf(model, signals)[0] ?? 0)));
}

/** The chances of outcomes of which one is the case; together 1. */
export function chancesOf(model: Model, signals: Iterable<Signal>): Map<string, number> {
  const sums = sumsOf(model, signals);
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((a, b) => a + b, 0);
  return new Map(model.outcomes.map((outcome, at) => [outcome, (raised[at] ?? 0) / all]));
}

/** The likeliest outcome among those allowed. */
export function likeliest<Outcome extends string>(
  model: Model,
  signals: Iterable<Signal>,
  allowed: readonly Outcome[],
): Outcome | null {
  const sums = sumsOf(model, signals);
  let best: Outcome | null = null;
  let most = -Infinity;
  for (const outcome of allowed) {
    const sum = sums[model.outcomes.indexOf(outcome)];
    if (sum !== undefined && sum > most) [best, most] = [outcome, sum];
  }
  return best;
}
