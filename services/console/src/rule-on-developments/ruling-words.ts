import type { RulingView } from '@lapwing/contracts';
import type { MessageId } from '../wording/messages.js';

/** Why a ruling stands as it does, where there is more to say than its state. */
const BECAUSE: Readonly<Record<string, MessageId>> = {
  forced: 'ruling.because.forced',
  instrument_and_people: 'ruling.because.instrument_and_people',
  nothing_chosen: 'ruling.because.nothing_chosen',
  nothing_left: 'ruling.because.nothing_left',
  other_family: 'ruling.because.other_family',
  recalled: 'ruling.because.recalled',
  second_disagreed: 'ruling.because.second_disagreed',
  wants_a_second: 'ruling.because.wants_a_second',
  withdrawn_meanwhile: 'ruling.because.withdrawn_meanwhile',
};

/** The sentence for the reason of a ruling; null for one that adds nothing or is newer than these words. */
export function becauseOf({ because }: Pick<RulingView, 'because'>): MessageId | null {
  return BECAUSE[because] ?? null;
}

/** What to know of a ruling that was only just entered: whether it needs somebody else is found out meanwhile. */
export function meaningOf(ruling: Pick<RulingView, 'because' | 'kind' | 'state'>): MessageId | null {
  if (ruling.state !== 'entered') return becauseOf(ruling);
  if (ruling.kind === 'correct') return 'review.correct.means';
  return ruling.kind === 'confirm' || ruling.kind === 'split' ? null : 'review.done.second';
}

/** Whether a ruling is not decided yet. */
export function isOpen({ state }: Pick<RulingView, 'state'>): boolean {
  return state === 'entered' || state === 'waiting';
}

/** Whether the reader may say yes or no to it: somebody of another organisation has asked. */
export function wantsReader({ state, by, second }: Pick<RulingView, 'state' | 'by' | 'second'>): boolean {
  return state === 'waiting' && by === 'other_organisation' && second === null;
}

/** Whether it can be taken back: what stands by any operator, what waits by those who asked. */
export function canUndo({ state, by }: Pick<RulingView, 'state' | 'by'>): boolean {
  return state === 'standing' || (state === 'waiting' && by !== 'other_organisation');
}
