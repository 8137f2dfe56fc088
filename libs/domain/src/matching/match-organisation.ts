/**
 * What does a development mean for one organisation with several subscriptions? Each person counts at the most urgent
 * subscription that touches them; the policy is the one of the most urgent match. Where none matches, the reason that
 * came closest to a match is given.
 */
import type { Development, Subscription } from '../model.js';
import type { ExposureIndex } from './exposure-index.js';
import { eachOnce } from './links.js';
import { highestOf, match, type Match, type NoMatch, type Standing } from './match.js';
import { isMoreUrgent } from './urgency.js';

/** From the furthest to the closest. */
const CLOSENESS: readonly NoMatch[] = [
  'not_subscribed',
  'too_uncertain',
  'background',
  'too_old',
  'nobody_touched',
  'ordinary_crime',
  'withdrawn',
];

function combine(a: Match, b: Match): Match {
  if (!a.matched && !b.matched) return CLOSENESS.indexOf(b.because) > CLOSENESS.indexOf(a.because) ? b : a;
  if (!a.matched) return b;
  if (!b.matched) return a;
  const entries = eachOnce([...a.touched, ...b.touched]);
  const { policyId } = isMoreUrgent(b.urgency, a.urgency) ? b : a;
  return { matched: true, urgency: highestOf(entries), window: a.window || b.window, policyId, touched: entries };
}

/** Matches a development for all subscriptions of an organisation. */
export function matchOrganisation(
  development: Development,
  exposures: ExposureIndex,
  subscriptions: readonly Subscription[],
  now: Date,
  standing: Standing | null = null,
): Match {
  const none: Match = { matched: false, because: 'not_subscribed' };
  return subscriptions
    .map((subscription) => match(development, exposures, subscription, now, standing))
    .reduce(combine, none);
}
