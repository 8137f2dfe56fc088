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

/** Several models of the same signals as one table, so that a signal is looked up once for all. */
export interface Joined<Name extends string> {
  /** Where each model's outcomes begin. */
  from: Record<Name, number>;
  models: Record<Name, Model>;
  outcomes: number;
  /** Outcome and weight in turn. */
  rows: ReadonlyMap<Signal, readonly number[]>;
}

/** Joins models. */
export function joined<Name extends string>(models: Record<Name, Model>): Joined<Name> {
  const from = {} as Record<Name, number>;
  const rows = new Map<Signal, number[]>();
  let outcomes = 0;
  for (const [name, model] of Object.entries(models) as [Name, Model][]) {
    from[name] = outcomes;
    for (const [signal, weights] of model.weights) {
      const row = rows.get(signal) ?? [];
      rows.set(signal, row);
      weights.forEach((weight, at) => weight !== 0 && row.push(outcomes + at, weight));
    }
    outcomes += model.outcomes.length;
  }
  return { from, models, outcomes, rows };
}

/** The sums of every model, to be read with `partOf`. */
export function sumsOfAll(joint: Joined<string>, signals: Iterable<Signal>): Float64Array {
  const sums = new Float64Array(joint.outcomes);
  for (const signal of signals) {
    const row = joint.rows.get(signal);
    for (let at = 0; row !== undefined && at < row.length; at += 2) {
      const outcome = row[at] ?? 0;
      sums[outcome] = (sums[outcome] ?? 0) + (row[at + 1] ?? 0);
    }
  }
  return sums;
}

/** The sums of one model among those of all. */
export function partOf<Name extends string>(joint: Joined<Name>, name: Name, sums: Float64Array): readonly number[] {
  return [...sums.subarray(joint.from[name], joint.from[name] + joint.models[name].outcomes.length)];
}

/** The chance that a sum stands for, 0 to 1. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** The chances of outcomes of which one is the case; together 1. */
export function shares(outcomes: readonly string[], sums: readonly number[]): Map<string, number> {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((a, b) => a + b, 0);
  return new Map(outcomes.map((outcome, at) => [outcome, (raised[at] ?? 0) / all]));
}

/** The likeliest outcome among those allowed. */
export function likeliest<Outcome extends string>(
  chances: ReadonlyMap<string, number>,
  allowed: readonly Outcome[],
): Outcome | null {
  let best: Outcome | null = null;
  let most = -1;
  for (const outcome of allowed) {
    const chance = chances.get(outcome);
    if (chance !== undefined && chance > most) [best, most] = [outcome, chance];
  }
  return best;
}
