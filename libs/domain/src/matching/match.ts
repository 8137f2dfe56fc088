/**
 * Which of our persons does a development touch, how urgently, and why? In this order:
 * 1. what is withdrawn, or an ordinary crime, or told as history, touches nobody;
 * 2. the subscription must want it: enabled, kind, stage, certainty, countries, and inside its window;
 * 3. persons where it acts are touched by place, origin and profile (touch.ts);
 * 4. for what is done to people, those linked to them are touched too: family one urgency lower, the others alike.
 * An alert that already stands is judged by the age it was raised at, so that time alone never quiets it.
 */
import {
  CERTAINTIES,
  type Development,
  type Exposure,
  type Kind,
  type Subscription,
  type Urgency,
  isInstrument,
} from '../model.js';
import type { Touched } from './reasons.js';
import { ageHours, dayOf } from './dates.js';
import type { ExposureIndex } from './exposure-index.js';
import { eachOnce, linkedWith } from './links.js';
import { isWatched } from './presence.js';
import { statesOf } from './states-of.js';
import { touch, touchFromOrigin, type Acting } from './touch.js';
import { dangerOf, moreUrgent, opensWindow } from './urgency.js';

export type NoMatch =
  'withdrawn' | 'ordinary_crime' | 'background' | 'too_old' | 'too_uncertain' | 'not_subscribed' | 'nobody_touched';

export type Match =
  | { matched: true; urgency: Urgency; window: boolean; policyId: string | null; touched: Touched[] }
  | { matched: false; because: NoMatch };

/** An alert that stands already: since when, and for whom. */
export interface Standing {
  since: Date;
  personIds: ReadonlySet<string>;
}

/** When it is judged: places as of now, age as of the day an alert that stands was raised. */
interface Moment {
  now: Date;
  agedAt: Date;
}

const LINKING: readonly Kind[] = ['forced_return', 'abduction', 'detention', 'violence', 'pressure'];

/** An instrument acts in each party at the party's own stage, which has its own date. */
function byParties({ kind, parties }: Development): boolean {
  return isInstrument(kind) && parties.length > 0;
}

function refusal(development: Development, subscription: Subscription, now: Date): NoMatch | null {
  if (development.state === 'withdrawn') return 'withdrawn';
  if (development.persecution === false) return 'ordinary_crime';
  const { kinds, enabled, minimumCertainty, windowDays } = subscription;
  if (!enabled || (kinds.length > 0 && !kinds.includes(development.kind))) return 'not_subscribed';
  if (CERTAINTIES.indexOf(development.certainty) < CERTAINTIES.indexOf(minimumCertainty)) return 'too_uncertain';
  if (development.background && development.when === null) return 'background';
  const moments = byParties(development) ? development.parties.map(({ since }) => since) : [development.when];
  const youngest = Math.min(...moments.map((when) => ageHours(when, development.changedAt, now).least));
  if (youngest <= windowDays * 24) return null;
  return development.background ? 'background' : 'too_old';
}

function actingIn(development: Development, subscription: Subscription, { now, agedAt }: Moment): Map<string, Acting> {
  const acting = new Map<string, Acting>();
  const enter = (host: string, stage: Acting['stage'], since: string | null): void => {
    if (subscription.stages.length > 0 && !subscription.stages.includes(stage)) return;
    const age = ageHours(since, development.changedAt, agedAt);
    if (age.least > subscription.windowDays * 24) return;
    for (const country of statesOf(host, dayOf(now))) {
      if (subscription.countries.length > 0 && ![country, host].some((it) => subscription.countries.includes(it)))
        continue;
      acting.set(country, { country, stage, danger: dangerOf(development, stage, age.most) });
    }
  };
  if (byParties(development)) for (const { country, stage, since } of development.parties) enter(country, stage, since);
  else for (const host of development.hosts) enter(host, development.stage, development.when);
  return acting;
}

function wanted(subscription: Subscription, exposure: Exposure): boolean {
  const { profiles } = subscription;
  return isWatched(exposure) && (profiles.length === 0 || exposure.profiles.some((it) => profiles.includes(it)));
}

function touchedDirectly(
  development: Development,
  exposures: ExposureIndex,
  subscription: Subscription,
  moment: Moment,
): Touched[] {
  const acting = actingIn(development, subscription, moment);
  const here = exposures.in(acting.keys()).filter((exposure) => wanted(subscription, exposure));
  const touched = here.map((exposure) => touch(development, exposure, acting, dayOf(moment.now)));
  if (development.kind === 'origin_action' && development.origin !== null) {
    const age = ageHours(development.when, development.changedAt, moment.agedAt);
    const danger = dangerOf(development, development.stage, age.most);
    const fled = exposures.from(development.origin).filter((exposure) => wanted(subscription, exposure));
    touched.push(...fled.map((exposure) => touchFromOrigin(development, exposure, danger)));
  }
  return touched.filter((it) => it !== null);
}

/** The highest urgency among the touched. */
export function highestOf(touched: readonly Touched[]): Urgency {
  return touched.map(({ urgency }) => urgency).reduce(moreUrgent, 'digest');
}

function fixed(touched: Touched[], development: Development, subscription: Subscription): Touched[] {
  const { urgency } = subscription;
  if (urgency === null || development.polarity === 'mitigating') return touched;
  return touched.map((it) => ({ ...it, urgency }));
}

function touchedAt(
  development: Development,
  exposures: ExposureIndex,
  subscription: Subscription,
  moment: Moment,
): Touched[] {
  const direct = touchedDirectly(development, exposures, subscription, moment);
  const links = LINKING.includes(development.kind) && development.polarity === 'adverse';
  return fixed(eachOnce(links ? [...direct, ...linkedWith(direct, exposures)] : direct), development, subscription);
}

/** Matches a development with the exposures of one organisation for one of its subscriptions. */
export function match(
  development: Development,
  exposures: ExposureIndex,
  subscription: Subscription,
  now: Date,
  standing: Standing | null = null,
): Match {
  const refused = refusal(development, subscription, standing?.since ?? now);
  if (refused !== null) return { matched: false, because: refused };
  const touched = new Map<string, Touched>();
  for (const entry of touchedAt(development, exposures, subscription, { now, agedAt: now }))
    touched.set(entry.personId, entry);
  if (standing !== null) {
    const asRaised = touchedAt(development, exposures, subscription, { now, agedAt: standing.since });
    for (const entry of asRaised) if (standing.personIds.has(entry.personId)) touched.set(entry.personId, entry);
  }
  if (touched.size === 0) return { matched: false, because: 'nobody_touched' };
  const entries = [...touched.values()].sort((a, b) => (a.personId < b.personId ? -1 : 1));
  const urgency = highestOf(entries);
  return {
    matched: true,
    urgency,
    window: urgency !== 'digest' && opensWindow(development, development.stage),
    policyId: subscription.policyId,
    touched: entries,
  };
}
