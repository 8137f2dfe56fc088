import type { Callable, Leading } from './duress.js';

/*
 * A member of the team needs a call: who is asked for it next, and when? By the rules of an alert:
 *  1. Whoever shows that they have it is asked no more, and for an hour nobody is. Then the others are told, each hour, until
 *     a second one knows of it: their phone may be in other hands, too. Lifting the guard ends it.
 *  2. The lead is asked by every channel, and again after five minutes; then the director, twice; then each admin.
 *  3. After the last it begins again with everybody at once, every fifteen minutes, until somebody has it: never given up.
 *  4. Never the member, nor anybody else under a guard: their phones and desks may be in other hands.
 *  5. Where nobody can be reached it is looked at again in a minute; where nobody has it, that is.
 */

const MINUTE = 60_000;
const BETWEEN = 5 * MINUTE;
const BETWEEN_ROUNDS = 15 * MINUTE;
const NOBODY = MINUTE;
/** How long one alone may have it before the others hear of it. */
export const CALL_HELD_MS = 60 * MINUTE;
/** How often each is asked before it goes to the next. */
const TIMES_EACH = 2;

/** Why somebody is asked for a call, or told of it. */
export type InsistReason = 'lead' | 'director' | 'admins' | 'nobody_has_it' | 'one_has_it';

export type Insisting =
  | { do: 'call'; members: string[]; because: InsistReason; nextAt: string }
  | { do: 'wait'; because: 'nobody'; nextAt: string }
  | { do: 'nothing'; because: 'taken' | 'lifted' };

/** What is known of a call; `calls` is how often somebody was asked already. */
export interface CallCourse {
  memberId: string;
  calls: number;
  takenBy: string | null;
  lifted: boolean;
}

/** Whom to ask now for a call that somebody needs, and when to look again. */
export function insist(
  course: CallCourse,
  leading: Leading,
  members: readonly Callable[],
  free: ReadonlySet<string>,
  now: string,
): Insisting {
  if (course.lifted) return { do: 'nothing', because: 'lifted' };
  const line = lineOfCall(course.memberId, leading, members, free);
  const at = (ms: number): string => new Date(Date.parse(now) + ms).toISOString();
  if (course.takenBy !== null) {
    const others = [...new Set(line.flatMap((one) => one.members))].filter((one) => one !== course.takenBy);
    if (others.length === 0) return { do: 'nothing', because: 'taken' };
    return { do: 'call', members: others, because: 'one_has_it', nextAt: at(CALL_HELD_MS) };
  }
  if (line.length === 0) return { do: 'wait', because: 'nobody', nextAt: at(NOBODY) };
  const turn = line[Math.floor(course.calls / TIMES_EACH)];
  if (turn !== undefined) return { do: 'call', members: turn.members, because: turn.because, nextAt: at(BETWEEN) };
  const everybody = [...new Set(line.flatMap((one) => one.members))];
  return { do: 'call', members: everybody, because: 'nobody_has_it', nextAt: at(BETWEEN_ROUNDS) };
}

/** Who may be asked, in their order; all admins who are neither lead nor director stand in it together. */
function lineOfCall(memberId: string, leading: Leading, members: readonly Callable[], free: ReadonlySet<string>) {
  const may = (one: string | null): one is string => one !== null && one !== memberId && free.has(one);
  const { lead, director } = leading;
  const line: { members: string[]; because: 'lead' | 'director' | 'admins' }[] = [];
  if (may(lead)) line.push({ members: [lead], because: 'lead' });
  if (may(director) && director !== lead) line.push({ members: [director], because: 'director' });
  const named = new Set(line.flatMap((one) => one.members));
  const admins = members
    .filter((one) => one.roles.includes('organisation_admin') && may(one.memberId) && !named.has(one.memberId))
    .map((one) => one.memberId);
  if (admins.length > 0) line.push({ members: admins, because: 'admins' });
  return line;
}
