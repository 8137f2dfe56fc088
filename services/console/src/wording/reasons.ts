import type { Reason } from '@lapwing/contracts';
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

/** Chooses the sentence for a reason; a reason without its country gets the form that does not name one. */
export function wordReason(reason: Reason): WordedReason {
  const dated = reason.day !== null && DATED.includes(reason.code);
  return {
    id: dated ? (`reason.${reason.code}.dated` as MessageId) : `reason.${reason.code}`,
    country: reason.country,
    day: dated ? reason.day : null,
    profile: reason.profile,
  };
}
