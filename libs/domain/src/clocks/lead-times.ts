/**
 * How long before a day does somebody need to know, and how urgent is it then? A step begins so many days before the day
 * (a negative number: after it) and lasts until the next one. Once the last step is over, a clock that nobody has settled
 * is repeated 1, 3, 7, 15, 31 … days after its day: ever more rarely, for who is nagged daily stops reading.
 *
 * Only `critical` and `high` ring; a `digest` stands in the list. Why each row is as it is:
 * - only_way_out: a new passport or a laissez-passer takes months, and without it nobody leaves;
 * - document: nothing is lost while another paper leads out;
 * - permit, visa: a renewal is mostly taken one to two months ahead, and its last days are for a lawyer;
 * - stay_limit: who overstays is there illegally, and that by itself is a reason to be returned (Directive 2008/115/EC,
 *   articles 3 and 6, binds its states to it; the other hosts expel for it under their migration law);
 * - appeal: days are all there is, and a missed one makes an order final; the last 48 hours are critical;
 * - detention_limit: the moment at which somebody is released or handed over, and a lawyer has to be there;
 * - check_in: one missed day is a flat battery or the first sign, three days of somebody wanted are no coincidence;
 * - review: an unneeded record is a danger without a use, but it can wait;
 * - shredding: after it nothing can be brought back.
 */
import type { Urgency } from '../model.js';
import type { LeadName } from './clock.js';

/** From so many days before the day; negative means after it. */
export interface LeadStep {
  days: number;
  urgency: Urgency;
}

export interface LeadTimes {
  /** Earliest first. */
  steps: readonly LeadStep[];
  /** How urgent a repetition is once the steps are over. */
  overdue: Urgency;
}

function steps(text: string): LeadStep[] {
  return text.split(' ').map((step) => {
    const [days = '', urgency = ''] = step.split(':');
    return { days: Number(days), urgency: urgency === 'critical' || urgency === 'high' ? urgency : 'digest' };
  });
}

/** The table of lead times. */
export const LEAD_TIMES: Readonly<Record<LeadName, LeadTimes>> = {
  only_way_out: { steps: steps('90:digest 30:high 7:high -1:high'), overdue: 'digest' },
  document: { steps: steps('60:digest 14:digest'), overdue: 'digest' },
  permit: { steps: steps('60:digest 30:high 7:high 1:high -1:high'), overdue: 'digest' },
  visa: { steps: steps('60:digest 30:high 7:high 1:high -1:high'), overdue: 'digest' },
  stay_limit: { steps: steps('14:digest 3:high 1:high -1:high'), overdue: 'digest' },
  appeal: { steps: steps('14:high 7:high 2:critical 1:critical -1:high'), overdue: 'digest' },
  detention_limit: { steps: steps('2:critical 1:critical 0:critical -1:critical'), overdue: 'high' },
  check_in: { steps: steps('-1:high -3:high'), overdue: 'high' },
  check_in_wanted: { steps: steps('-1:high -3:critical'), overdue: 'critical' },
  review: { steps: steps('14:digest 0:digest'), overdue: 'digest' },
  shredding: { steps: steps('60:digest 30:digest 7:high'), overdue: 'digest' },
};

/** The days before the day at which a clock begins to count; negative means after it. */
export function firstStep(lead: LeadName): number {
  return LEAD_TIMES[lead].steps[0]?.days ?? 0;
}

/** The step a clock is in with so many days left, or null while it is too early. */
export function stepAt(lead: LeadName, daysLeft: number): LeadStep | null {
  const { steps: planned, overdue } = LEAD_TIMES[lead];
  const last = planned.at(-1);
  const reached = planned.filter(({ days }) => daysLeft <= days).at(-1);
  if (last === undefined || reached === undefined) return null;
  const again = repetition(daysLeft);
  return again !== null && again < last.days ? { days: again, urgency: overdue } : reached;
}

/** The days left with which the next step of a clock begins whose day is not over; after the last it is the day after. */
export function nextStepAfter(lead: LeadName, daysLeft: number): number {
  return LEAD_TIMES[lead].steps.find(({ days }) => days < daysLeft)?.days ?? -1;
}

/** The last of the repetitions 1, 3, 7, 15 … days after the day, as days left; null before the first. */
function repetition(daysLeft: number): number | null {
  if (daysLeft >= 0) return null;
  let days = 1;
  while (days * 2 + 1 <= -daysLeft) days = days * 2 + 1;
  return -days;
}
