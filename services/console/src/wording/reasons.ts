import type { Reason } from '@lapwing/contracts';
import { CLOCK_CODES, type ClockCode } from '@lapwing/domain';
import type { MessageId } from './messages.js';

/** How a reason is worded: the sentence and the values it needs, still as codes. */
export interface WordedReason {
  id: MessageId;
  country: string | null;
  day: string | null;
  profile: Reason['profile'];
}

/** The codes whose sentence has a second form with a day in it. */
const DATED: readonly Reason['code'][] = [
  'resides_in_host',
  'transits_host',
  'plans_host',
  'bound_by_instrument',
  'stands_in_host',
];

/** Clocks that belong to no country. */
const NOWHERE: readonly ClockCode[] = ['check_in_overdue', 'review_due', 'shredding_due'];

/** Chooses the sentence for a reason; a reason without its country gets the form that does not name one. */
export function wordReason(reason: Reason): WordedReason {
  if (isClock(reason.code)) return wordClock(reason.code, reason);
  const dated = reason.day !== null && DATED.includes(reason.code);
  return {
    id: dated ? (`reason.${reason.code}.dated` as MessageId) : `reason.${reason.code}`,
    country: reason.country,
    day: dated ? reason.day : null,
    profile: reason.profile,
  };
}

function isClock(code: Reason['code']): code is ClockCode {
  return (CLOCK_CODES as readonly Reason['code'][]).includes(code);
}

/** The sentence of a clock always has its day, and a second form with a country in it. */
function wordClock(code: ClockCode, { country, day }: Reason): WordedReason {
  const named = country !== null && !NOWHERE.includes(code);
  return { id: named ? (`reason.${code}.in` as MessageId) : `reason.${code}`, country, day, profile: null };
}
