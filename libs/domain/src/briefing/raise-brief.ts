/**
 * Is somebody to be told what already stands where they are or go, and does it ring? In this order:
 * 1. who is safe or closed is told nothing;
 * 2. what counts in each of their places (standing-fact.ts) makes the brief; what is planned, undone or unverified alone
 *    makes none;
 * 3. a brief that was never told rings as urgently as what nobody was rung about by an alert of its own;
 * 4. one that is known rings for a new place, and when something that nobody was rung about makes it more urgent;
 * 5. less urgent or a place fewer is a correction, told quietly; whatever else changes is kept and told to nobody.
 */
import type { Development, Exposure, Urgency } from '../model.js';
import { dayOf } from '../matching/dates.js';
import { groupTouched } from '../matching/group-touched.js';
import { isWatched, presencesOf } from '../matching/presence.js';
import { because, type MatchReason, type Touch, type TouchedGroup } from '../matching/reasons.js';
import { isMoreUrgent, moreUrgent } from '../matching/urgency.js';
import { standingFact } from './standing-fact.js';

export type Brief =
  | {
      matched: true;
      /** The most urgent of all that counts. */
      urgency: Urgency;
      /** The most urgent of what nobody was rung about yet. */
      news: Urgency;
      reasons: MatchReason[];
      developmentIds: string[];
    }
  | { matched: false; because: 'not_watched' | 'nothing_stands' };

const NOTHING_RUNG: ReadonlySet<string> = new Set();

function highestOf(urgencies: readonly Urgency[]): Urgency {
  return urgencies.reduce((a, b) => moreUrgent(a, b), 'digest');
}

/** The brief of one person over the developments of the places where they are or go; `rung` have alerts that touch them. */
export function briefOf(
  exposure: Exposure,
  developments: readonly Development[],
  now: Date,
  rung: ReadonlySet<string> = NOTHING_RUNG,
): Brief {
  if (!isWatched(exposure.status)) return { matched: false, because: 'not_watched' };
  const counting = presencesOf(exposure, dayOf(now)).flatMap(({ country, reason: { day } }) =>
    developments.flatMap((development) => {
      const { id } = development;
      const fact = standingFact(development, exposure, country, now);
      const urgency = fact?.urgency ?? null;
      if (urgency === null) return [];
      const news: Urgency = rung.has(id) ? 'digest' : urgency;
      return [{ id, urgency, news, reason: because('stands_in_host', { country, day }) }];
    }),
  );
  if (counting.length === 0) return { matched: false, because: 'nothing_stands' };
  return {
    matched: true,
    urgency: highestOf(counting.map((it) => it.urgency)),
    news: highestOf(counting.map((it) => it.news)),
    reasons: [...new Map(counting.map(({ reason }) => [reason.country, reason])).values()],
    developmentIds: [...new Set(counting.map(({ id }) => id))].sort(),
  };
}

/** Who a brief is about, as an alert holds it. */
export function touchedByBrief(
  personId: string,
  { reasons }: Brief & { matched: true },
  urgency: Urgency,
): TouchedGroup[] {
  return groupTouched([{ personId, urgency, stage: null, reasons }]);
}

/** `urgency` is how urgent the brief is from now on. */
export type BriefStep = { urgency: Urgency } & (
  | { changed: false; because: 'same_places' }
  | { changed: true; worse: boolean; because: 'new_place' | 'less_urgent' | 'more_urgent' | 'fewer_places' }
);

/** Whether a brief says something new to those who know the old one: only another place or another urgency does. */
export function compareBriefs(
  old: Pick<Touch, 'urgency' | 'reasons'>,
  { urgency, news, reasons }: Pick<Brief & { matched: true }, 'urgency' | 'news' | 'reasons'>,
): BriefStep {
  const known = new Set(old.reasons.map(({ country }) => country));
  const there = new Set(reasons.map(({ country }) => country));
  if ([...there].some((country) => !known.has(country)))
    return { changed: true, worse: true, urgency: news, because: 'new_place' };
  if (isMoreUrgent(news, old.urgency)) return { changed: true, worse: true, urgency: news, because: 'more_urgent' };
  if (isMoreUrgent(old.urgency, urgency)) return { changed: true, worse: false, urgency, because: 'less_urgent' };
  if ([...known].some((country) => !there.has(country)))
    return { changed: true, worse: false, urgency: old.urgency, because: 'fewer_places' };
  return { changed: false, urgency: old.urgency, because: 'same_places' };
}
