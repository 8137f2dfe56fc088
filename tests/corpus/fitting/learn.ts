/**
 * Logistic regression by stochastic gradient descent with L2 shrinkage, one weight per outcome and signal. The order of
 * the examples follows from their number alone, so that the same texts always give the same weights.
 */

/** One thing to learn from: what it shows, and which outcome it is. */
export interface Example {
  signals: readonly string[];
  outcome: string;
}

export type Weights = ReadonlyMap<string, readonly number[]>;

export interface Learning {
  epochs: number;
  /** How strongly weights are drawn to nothing. */
  shrink: number;
  /** Signals of fewer examples are left out. */
  least: number;
}

const RATE = 0.2;
const FADE = 0.15;
const STRIDE = 7919;

function common(examples: readonly Example[], least: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { signals } of examples) for (const one of signals) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([signal]) => signal));
}

function shuffled<Item>(items: readonly Item[], turn: number): Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = (at * STRIDE + turn * 104_729) % (at + 1);
    [order[at], order[other]] = [order[other] as Item, order[at] as Item];
  }
  return order;
}

/** The chances of the outcomes: one outcome stands alone against its absence, several share one. */
export function chances(sums: readonly number[]): number[] {
  if (sums.length === 1) return [1 / (1 + Math.exp(-(sums[0] ?? 0)))];
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / all);
}

export function sumsFor(weights: Weights, signals: readonly string[], outcomes: number): number[] {
  const sums = new Array<number>(outcomes).fill(0);
  for (const signal of signals) {
    const row = weights.get(signal);
    for (let at = 0; row !== undefined && at < outcomes; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
  }
  return sums;
}

/** Learns the weights that tell the outcomes apart. With a single outcome, examples of any other are its absence. */
export function learn(
  examples: readonly Example[],
  outcomes: readonly string[],
  { epochs, shrink, least }: Learning,
): Map<string, number[]> {
  const kept = common(examples, least);
  const weights = new Map([...kept].map((signal) => [signal, outcomes.map(() => 0)] as const));
  const known = examples.map((one) => ({ ...one, signals: one.signals.filter((signal) => kept.has(signal)) }));
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = RATE / (1 + epoch * FADE);
    for (const { signals, outcome } of shuffled(known, epoch)) {
      const told = chances(sumsFor(weights, signals, outcomes.length));
      const scale = 1.5 / Math.sqrt(signals.length || 1);
      for (const signal of signals) {
        const row = weights.get(signal) ?? [];
        outcomes.forEach((name, at) => {
          const error = ((told[at] ?? 0) - (name === outcome ? 1 : 0)) * scale;
          row[at] = (row[at] ?? 0) - rate * (error + shrink * (row[at] ?? 0));
        });
      }
    }
  }
  return weights;
}
