/**
 * Which of the states a document names is the host, which the origin? Every state is described by how it stands in the
 * sentences that name it, above all in those that hold an act, by when it is first named, and by how many flee it.
 */
import { fleeWeight, originCode } from '../outlook.js';
import { isAct, type Signal, signalOf, type Signals } from './signals.js';

const LATE = 3;

interface Described {
  signals: Set<Signal>;
  weight: number;
}

function describe(found: Map<string, Described>, { bySentence, opening }: Signals): void {
  const sentences = bySentence.map(({ sentence }) => sentence);
  (opening === null ? sentences : [opening, ...sentences]).forEach((sentence, at) => {
    const acts = [...sentence.labels].filter(isAct);
    for (const { code: written, standing, sort } of sentence.places) {
      const code = originCode(written);
      const known = found.get(code) ?? { signals: new Set<Signal>(), weight: fleeWeight(code) };
      found.set(code, known);
      const put = (one: string, other = ''): unknown => known.signals.add(signalOf(one, other));
      const stands = `${standing} ${sort}`;
      put('state', standing);
      put('state', sort);
      put('state', stands);
      if (at === 0) put('first', standing);
      if (at > LATE) put('late');
      if (acts.length > 0) put('acting', standing);
      if (acts.length > 0) put('acting', stands);
      for (const act of acts) put(act, standing);
    }
  });
}

/** The states of a document with what tells host from origin. */
export function statesOf(signals: Signals): Map<string, ReadonlySet<Signal>> {
  const found = new Map<string, Described>();
  describe(found, signals);
  const order = [...found.values()];
  order.forEach((state, at) => {
    const fledMore = order.filter((other) => other.weight > state.weight).length;
    state.signals.add(signalOf('always'));
    state.signals.add(signalOf(`flee ${state.weight}`));
    state.signals.add(signalOf(`named ${Math.min(at, 3)}`));
    state.signals.add(signalOf(`of ${Math.min(order.length, 4)}`));
    state.signals.add(signalOf(`fled more ${Math.min(fledMore, 2)}`));
    if (order.length === 2) state.signals.add(signalOf('of two', `fled more ${fledMore}`));
  });
  return new Map([...found].map(([code, state]) => [code, state.signals]));
}
