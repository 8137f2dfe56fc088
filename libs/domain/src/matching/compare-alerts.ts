/**
 * An alert is matched again: what has changed for those who were told? In this order:
 * 1. nothing stood and nobody is touched: nothing; nothing stood and somebody is: raised;
 * 2. what was withdrawn as a fact, or touches nobody any more, is withdrawn; what turned out old or doubtful is corrected
 *    and kept as a digest; a narrower subscription takes back nothing;
 * 3. a window opened, a person more urgent or newly touched, or a stage further on is worse and rings again;
 * 4. less urgent or fewer persons is a correction, told quietly; other duties alone are told quietly, too.
 * A closed alert opens again only for what is worse.
 */
import { INSTRUMENT_STAGES, PEOPLE_STAGES, type Stage, type Urgency } from '../model.js';
import type { Match } from './match.js';
import { listTouched } from './group-touched.js';
import type { Touched, TouchedGroup } from './reasons.js';
import { isMoreUrgent } from './urgency.js';

/** What stands of an alert. */
export interface StandingAlert {
  state: 'raised' | 'updated' | 'corrected' | 'withdrawn' | 'closed';
  urgency: Urgency;
  window: boolean;
  duties: readonly string[];
  touched: readonly TouchedGroup[];
}

/** What an alert would be now. */
export type Judged =
  (Match & { matched: false }) | (Omit<Match & { matched: true }, 'policyId'> & { duties: readonly string[] });

export type AlertStep =
  | { changed: false; because: 'nobody_touched' | 'nothing_changed' | 'closed' | 'already_withdrawn' }
  | {
      changed: true;
      state: 'raised' | 'updated' | 'corrected' | 'withdrawn' | 'closed';
      worse: boolean;
      /** The persons for whom it is worse; empty when it is not, or for everybody. */
      worsePersons: string[];
      because:
        | 'new_alert'
        | 'window_opened'
        | 'more_urgent'
        | 'stage_advanced'
        | 'person_touched'
        | 'less_urgent'
        | 'fewer_persons'
        | 'duties_changed'
        | 'outdated'
        | 'withdrawn'
        | 'worse_than_both'
        | 'goes_on';
    };

const QUIET = { worse: false, worsePersons: [] };
const FOR_ALL = { worse: true, worsePersons: [] };
/** The first that holds for anybody is the reason given. */
const WORSENINGS = ['more_urgent', 'stage_advanced', 'person_touched'] as const;

function rank(stage: Stage | null): number {
  if (stage === null || stage === 'blocked' || stage === 'suspended') return -1;
  const people = (PEOPLE_STAGES as readonly Stage[]).indexOf(stage);
  return people >= 0 ? people : (INSTRUMENT_STAGES as readonly Stage[]).indexOf(stage);
}

/** Who is told why nothing changes or what does, when an alert that stands is not matched any more. */
function unmatched(old: StandingAlert, because: (Match & { matched: false })['because']): AlertStep {
  if (old.state === 'withdrawn') return { changed: false, because: 'already_withdrawn' };
  switch (because) {
    case 'not_subscribed':
      return { changed: false, because: 'nothing_changed' };
    case 'background':
    case 'too_old':
    case 'too_uncertain':
      if (old.state === 'closed') return { changed: false, because: 'closed' };
      if (old.urgency === 'digest') return { changed: false, because: 'nothing_changed' };
      return { changed: true, state: 'corrected', ...QUIET, because: 'outdated' };
    default:
      return { changed: true, state: 'withdrawn', ...QUIET, because: 'withdrawn' };
  }
}

/** Why a person is worse off than an alert told, or new to it; null where neither is so. */
export function worseningOf(earlier: Touched | undefined, now: Touched): (typeof WORSENINGS)[number] | null {
  if (earlier === undefined) return 'person_touched';
  if (isMoreUrgent(now.urgency, earlier.urgency)) return 'more_urgent';
  return rank(now.stage) > rank(earlier.stage) ? 'stage_advanced' : null;
}

function worsening(old: StandingAlert, now: Judged & { matched: true }): AlertStep | null {
  const before = new Map(listTouched(old.touched).map((it) => [it.personId, it]));
  const worse = listTouched(now.touched).flatMap((it) => {
    const why = worseningOf(before.get(it.personId), it);
    return why === null ? [] : [{ personId: it.personId, why }];
  });
  const because = WORSENINGS.find((reason) => worse.some(({ why }) => why === reason));
  if (because === undefined) return null;
  const worsePersons = worse.map(({ personId }) => personId).sort();
  return { changed: true, state: 'updated', worse: true, worsePersons, because };
}

function quieting(old: StandingAlert, now: Judged & { matched: true }): AlertStep | null {
  const after = new Map(listTouched(now.touched).map((it) => [it.personId, it]));
  const earlier = listTouched(old.touched);
  const quiet = { changed: true, ...QUIET } as const;
  const fell = earlier.some(({ personId, urgency }) => {
    const later = after.get(personId);
    return later !== undefined && isMoreUrgent(urgency, later.urgency);
  });
  if (fell) return { ...quiet, state: 'corrected', because: 'less_urgent' };
  if (earlier.some(({ personId }) => !after.has(personId)))
    return { ...quiet, state: 'corrected', because: 'fewer_persons' };
  const sameDuties = old.duties.length === now.duties.length && now.duties.every((it) => old.duties.includes(it));
  return sameDuties ? null : { ...quiet, state: 'updated', because: 'duties_changed' };
}

/** What a new judgement makes of an alert, and why. */
export function compareAlerts(old: StandingAlert | null, now: Judged): AlertStep {
  if (old === null) {
    if (!now.matched) return { changed: false, because: 'nobody_touched' };
    return { changed: true, state: 'raised', ...FOR_ALL, because: 'new_alert' };
  }
  if (!now.matched) return unmatched(old, now.because);
  if (old.state === 'withdrawn') return { changed: true, state: 'raised', ...FOR_ALL, because: 'new_alert' };
  if (now.window && !old.window) return { changed: true, state: 'updated', ...FOR_ALL, because: 'window_opened' };
  const worse = worsening(old, now);
  if (worse !== null) return worse;
  if (old.state === 'closed') return { changed: false, because: 'closed' };
  return quieting(old, now) ?? { changed: false, because: 'nothing_changed' };
}
