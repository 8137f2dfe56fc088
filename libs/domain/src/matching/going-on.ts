/**
 * Operators ruled that two happenings are one, or that one is two: what is worse for those who were told, and for which duties
 * does it count who has them? In this order:
 * 1. whoever was told of a person by either alert was told: it is worse only where it is more urgent, further on or of a graver
 *    kind than both said; a window that neither told of is worse for everybody;
 * 2. an acknowledgement counts for the persons of its own alert of whom nothing is worse than it said. Where a duty has others
 *    as well, what was said under the other alert is needed too;
 * 3. what rings again because it is worse, rings whoever has it;
 * 4. what somebody closed opens again only for what is worse.
 */
import { DESK, type Kind } from '../model.js';
import { compareAlerts, worseningOf, type AlertStep, type Judged, type StandingAlert } from './compare-alerts.js';
import type { ExposureIndex } from './exposure-index.js';
import { listTouched } from './group-touched.js';
import type { Touched } from './reasons.js';

/**
 * What was said of a duty under another alert counts alone, either that or what was said here, both together, less than what was
 * said here, or nothing because it rings again.
 */
export const GOING_ON = ['alone', 'either', 'together', 'less', 'none'] as const;
export type GoingOn = (typeof GOING_ON)[number];

/** An alert, the other one whose duties go on in it, and what it is now. */
export interface Joined {
  own: StandingAlert | null;
  other: StandingAlert & { kind: Kind | null };
  now: Judged & { matched: true };
  kind: Kind;
}

/** Who answers for whom now. */
export interface Answering {
  exposures: Pick<ExposureIndex, 'assigneesOf'>;
  gone: ReadonlySet<string>;
  /** The desk has been given everybody, not only who has nobody. */
  deskHasAll: boolean;
}

const GRAVITY: Partial<Record<Kind, number>> = { detention: 1, violence: 2, abduction: 2, forced_return: 2 };

/** Whether people still act on an alert. */
export function isOpenAlert({ state }: Pick<StandingAlert, 'state'>): boolean {
  return state !== 'withdrawn' && state !== 'closed';
}

/** What becomes of an alert in which another one goes on; it is always told. */
export function compareJoined(joined: Joined): AlertStep & { changed: true } {
  const { own, other, now } = joined;
  const isOpen = own !== null && isOpenAlert(own);
  const state = isOpen ? 'updated' : 'raised';
  if (now.window && !other.window && own?.window !== true) {
    return { changed: true, state, worse: true, worsePersons: [], because: 'window_opened' };
  }
  const told = toldOf(joined);
  const worse = listTouched(now.touched).filter((it) => !told.byOther(it) && !told.byOwn(it));
  if (worse.length > 0) {
    const worsePersons = worse.map(({ personId }) => personId).sort();
    return { changed: true, state, worse: true, worsePersons, because: 'worse_than_both' };
  }
  const quiet = { changed: true as const, worse: false, worsePersons: [], because: 'goes_on' as const };
  if (!isOpen) return { ...quiet, state: isOpenAlert(other) ? 'raised' : 'closed' };
  const alone = compareAlerts(own, now);
  return { ...quiet, state: alone.changed && alone.state === 'corrected' ? 'corrected' : 'updated' };
}

/** For which duties of both alerts it counts who had them under the other; `rung` ring again anyway. */
export function dutiesGoingOn(
  joined: Joined,
  answering: Answering,
  rung: (duty: string) => boolean,
): { responsible: string; counts: GoingOn }[] {
  const { own, other, now } = joined;
  const told = toldOf(joined);
  const persons = personsOf(now, answering);
  const both = now.duties.filter((duty) => other.duties.includes(duty));
  return both.map((responsible) => {
    const all = persons.get(responsible) ?? [];
    const isOwn = own !== null && isOpenAlert(own) && own.duties.includes(responsible);
    const there = all.every(told.byOther);
    const here = isOwn && all.every(told.byOwn);
    const counts = there ? (here ? 'either' : 'alone') : here ? 'less' : 'together';
    return { responsible, counts: rung(responsible) ? 'none' : counts };
  });
}

/** Whether each alert told of a person what is so now, or worse. */
function toldOf({ own, other, kind }: Joined): Record<'byOwn' | 'byOther', (it: Touched) => boolean> {
  const by = (alert: StandingAlert): ((it: Touched) => boolean) => {
    const told = new Map(listTouched(alert.touched).map((it) => [it.personId, it]));
    return (it) => worseningOf(told.get(it.personId), it) === null;
  };
  const isGraver = other.kind !== null && (GRAVITY[kind] ?? 0) > (GRAVITY[other.kind] ?? 0);
  const byOther = isGraver ? () => false : by(other);
  return { byOwn: own === null || own.state === 'withdrawn' ? () => false : by(own), byOther };
}

function personsOf(
  { touched }: Joined['now'],
  { exposures, gone, deskHasAll }: Answering,
): ReadonlyMap<string, readonly Touched[]> {
  const persons = new Map<string, Touched[]>();
  const add = (duty: string, it: Touched): void => {
    const known = persons.get(duty);
    if (known === undefined) persons.set(duty, [it]);
    else known.push(it);
  };
  for (const group of touched) {
    const list = listTouched([group]);
    let at = 0;
    for (const assignees of exposures.assigneesOf(group.persons)) {
      const it = list[at];
      at += 1;
      if (it === undefined) continue;
      const there = assignees.filter((memberId) => !gone.has(memberId));
      const duties = there.length === 0 ? [DESK] : there;
      for (const duty of deskHasAll ? new Set([DESK, ...duties]) : duties) add(duty, it);
    }
  }
  return persons;
}
