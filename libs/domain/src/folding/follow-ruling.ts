/**
 * What follows from a ruling now? A merge changes what every organisation sees, as does what silences a source, so:
 *
 * 1. what was taken back is taken back, whether it waits or stands;
 * 2. a split and what raises a development take effect at once; the others do where no other organisation has an operator;
 * 3. otherwise they wait, and take effect or are refused as a second operator of another organisation says.
 */

/** A ruling as far as it decides what follows. */
export interface RulingStands {
  kind: 'merge' | 'split' | 'silencing' | 'raising' | 'lowering';
  state: 'entered' | 'waiting' | 'standing' | 'refused' | 'undone';
  /** Whether a second operator agreed; null before anybody has looked. */
  agreed: boolean | null;
  /** Somebody asked to take it back. */
  undo: boolean;
}

export type RulingStep =
  | { do: 'carry_out'; because: 'raising' | 'nobody_else' | 'seconded' }
  | { do: 'put_to_second'; because: 'wants_a_second' }
  | { do: 'refuse'; because: 'second_disagreed' }
  | { do: 'withdraw' | 'undo'; because: 'undone' }
  | { do: 'nothing'; because: 'settled' | 'still_waits' };

/** Decides what follows; `otherOperators` is how many other organisations have an operator. */
export function followRuling({ kind, state, agreed, undo }: RulingStands, otherOperators: number): RulingStep {
  if (state === 'refused' || state === 'undone') return { do: 'nothing', because: 'settled' };
  if (undo) return { do: state === 'standing' ? 'undo' : 'withdraw', because: 'undone' };
  if (state === 'standing') return { do: 'nothing', because: 'settled' };
  if (kind === 'split' || kind === 'raising') return { do: 'carry_out', because: 'raising' };
  if (agreed === false) return { do: 'refuse', because: 'second_disagreed' };
  if (agreed === true) return { do: 'carry_out', because: 'seconded' };
  if (otherOperators === 0) return { do: 'carry_out', because: 'nobody_else' };
  return state === 'waiting'
    ? { do: 'nothing', because: 'still_waits' }
    : { do: 'put_to_second', because: 'wants_a_second' };
}
