import type { GoingOn } from '../matching/going-on.js';

/*
 * A duty of one alert goes on in another: does it stand as it stood there, or as it stands here? The rules, in their order:
 *  1. Where there is none here, as there. Where it rings again anyway, as here.
 *  2. Two that ring go on where the line of steps is further on: nobody waits longer for the lead than before.
 *  3. What was said there counts alone: as there. It counts for less than what was said here: as here.
 *  4. Either counts: the one that asks for less. An outcome is more than "I have it"; "later" is less than a ring, which
 *     somebody else may be about to answer.
 *  5. Both are needed: the one that asks for more, and of two that are held, or put off, the one that ends first.
 */

/** How a duty stands: over by what became of its persons, in somebody's hands, put off, or nobody's. */
export type DutyStanding = 'ended' | 'had' | 'put_off' | 'rings';

export interface DutyCourse {
  standing: DutyStanding;
  /** Until when it is held or put off, as ISO 8601 in UTC; null for the rest. */
  until: string | null;
  /** How far its line of steps is: rounds before this one, and steps of this one. */
  repeat: number;
  rung: number;
}

export interface WentOn {
  stands: 'there' | 'here';
  because:
    | 'none_here'
    | 'rings_again'
    | 'further_on'
    | 'counts_alone'
    | 'counts_less'
    | 'asks_less'
    | 'asks_more'
    | 'ends_first';
}

/** What asks for most first, where both are needed; and where either counts. */
const NEEDED: readonly DutyStanding[] = ['rings', 'put_off', 'had', 'ended'];
const EITHER: readonly DutyStanding[] = ['put_off', 'rings', 'had', 'ended'];

/** Which of two courses of a duty is the one that stands, and why. */
export function goOn(there: DutyCourse, here: DutyCourse | null, counts: GoingOn): WentOn {
  if (here === null) return { stands: 'there', because: 'none_here' };
  if (counts === 'none') return { stands: 'here', because: 'rings_again' };
  if (there.standing === 'rings' && here.standing === 'rings') {
    return { stands: isFurther(there, here) ? 'there' : 'here', because: 'further_on' };
  }
  if (counts === 'alone') return { stands: 'there', because: 'counts_alone' };
  if (counts === 'less') return { stands: 'here', because: 'counts_less' };
  const order = counts === 'either' ? EITHER : NEEDED;
  const [at, ours] = [order.indexOf(there.standing), order.indexOf(here.standing)];
  if (at !== ours) {
    const stands = counts === 'either' ? at > ours : at < ours;
    return { stands: stands ? 'there' : 'here', because: counts === 'either' ? 'asks_less' : 'asks_more' };
  }
  const isFirst = Date.parse(there.until ?? '') < Date.parse(here.until ?? '');
  const isLonger = counts === 'either' && there.standing === 'had';
  return { stands: isFirst !== isLonger ? 'there' : 'here', because: isLonger ? 'asks_less' : 'ends_first' };
}

function isFurther(one: DutyCourse, other: DutyCourse): boolean {
  return one.repeat === other.repeat ? one.rung > other.rung : one.repeat > other.repeat;
}
