/**
 * Which persons of an organisation does a development touch, how urgently, and why? In this order:
 * 1. a subscription must want it, and it must act somewhere for it (acting.ts);
 * 2. those it touches for that subscription are found (find-touched.ts);
 * 3. an alert that already stands is judged by the age it was raised at, so that time alone never quiets it;
 * 4. with several subscriptions each person counts at the most urgent one, and the policy is that of the most urgent match.
 */
import type { Development, Subscription, Urgency } from '../model.js';
import { whileMuted } from '../subscribing/mutes.js';
import { tableOf, type Ringing } from '../subscribing/ringing.js';
import type { UrgencyTable } from '../subscribing/urgency-table.js';
import { actingIn, REFUSALS, refusal, type NoMatch } from './acting.js';
import { Alike } from './alike.js';
import type { Vocabulary } from './columns/vocabulary.js';
import { dayOf } from './dates.js';
import type { ExposureIndex } from './exposure-index.js';
import { findTouched, isMuted, type Bench, type Found } from './find-touched.js';
import { groupByTouch } from './group-touched.js';
import { keepWorst } from './links.js';
import type { Touch, Touched, TouchedGroup } from './reasons.js';
import { statesOf } from './states-of.js';
import { touch } from './touch.js';
import { isMoreUrgent, moreUrgent, opensWindow } from './urgency.js';

export type Match =
  | { matched: true; urgency: Urgency; window: boolean; policyId: string | null; touched: TouchedGroup[] }
  | { matched: false; because: NoMatch };

/** An alert that stands already: since when, and how each of its persons was touched. */
export interface Standing {
  since: Date;
  touched: ReadonlyMap<string, Touched>;
}

/** The highest urgency in which anybody is touched. */
function highestOf(touched: Iterable<Touch>): Urgency {
  let highest: Urgency = 'digest';
  for (const { urgency } of touched) highest = moreUrgent(urgency, highest);
  return highest;
}

/** What makes two subscriptions judge alike. */
const settings = new WeakMap<Subscription, string>();
function settingsOf(subscription: Subscription): string {
  const known = settings.get(subscription);
  if (known !== undefined) return known;
  const { id: _id, orgId: _orgId, name: _name, policyId: _policyId, ...rest } = subscription;
  const text = JSON.stringify(rest);
  settings.set(subscription, text);
  return text;
}

/** One development as it is judged for organisation after organisation; those that wish the same share the work. */
export class Matcher {
  /** The countries in which it is felt, by number. */
  readonly #felt: readonly number[];
  /** Which lists of origins hold the named one. */
  readonly #fitting = new Map<number, boolean>();
  readonly #benches = new Map<UrgencyTable | null, Map<string, Bench>>();

  constructor(
    readonly development: Development,
    private readonly now: Date,
    private readonly vocabulary: Vocabulary,
  ) {
    const { hosts, parties } = development;
    const today = dayOf(now);
    const acting = new Set([...hosts, ...parties.map(({ country }) => country)]);
    const states = [...acting].flatMap((host) => statesOf(host, today));
    this.#felt = states.map((country) => vocabulary.numberOf(country));
  }

  /**
   * Whether it can touch anybody of these at all, cheaply: somebody of a fitting origin is where it acts, or the origin acts
   * itself.
   */
  mayConcern(exposures: ExposureIndex): boolean {
    const { kind, origin } = this.development;
    if (kind === 'origin_action' && origin !== null && exposures.size > 0) return true;
    for (const country of this.#felt) {
      for (const origins of exposures.originsIn(country)) if (this.#fits(origins)) return true;
    }
    return false;
  }

  #fits(origins: number): boolean {
    const { origin } = this.development;
    if (origin === null) return true;
    const known = this.#fitting.get(origins);
    if (known !== undefined) return known;
    const fits = this.vocabulary.originLists.at(origins).includes(origin);
    this.#fitting.set(origins, fits);
    return fits;
  }

  /** Matches it with the exposures of one organisation for everything that makes it ring. */
  of(exposures: ExposureIndex, ringing: Ringing, standing: Standing | null = null): Match {
    let because: NoMatch = 'not_subscribed';
    let best: { urgency: Urgency; policyId: string | null } | null = null;
    let all: Found = new Map();
    for (const subscription of ringing.subscriptions) {
      const found = this.#findFor(subscription, exposures, ringing, standing);
      if (typeof found === 'string') {
        if (REFUSALS.indexOf(found) > REFUSALS.indexOf(because)) because = found;
        continue;
      }
      const urgency = highestOf(found.values());
      if (best === null || isMoreUrgent(urgency, best.urgency)) best = { urgency, policyId: subscription.policyId };
      if (all.size === 0) all = found;
      else for (const [person, way] of found) keepWorst(all, person, way);
    }
    if (best === null) return { matched: false, because };
    const window = best.urgency !== 'digest' && opensWindow(this.development, this.development.stage);
    return { matched: true, ...best, window, touched: groupByTouch(all, exposures) };
  }

  #findFor(
    subscription: Subscription,
    exposures: ExposureIndex,
    ringing: Ringing,
    standing: Standing | null,
  ): Found | NoMatch {
    const refused = refusal(this.development, subscription, standing?.since ?? this.now);
    if (refused !== null) return refused;
    const found = findTouched(this.#bench(subscription, ringing, this.now), exposures);
    if (standing !== null) this.#keepStanding(found, subscription, exposures, ringing, standing);
    return found.size === 0 ? 'nobody_touched' : found;
  }

  /** Who was touched before is judged by the age it had then, and a mute leaves them as they stood. */
  #keepStanding(
    found: Found,
    subscription: Subscription,
    exposures: ExposureIndex,
    ringing: Ringing,
    { since, touched }: Standing,
  ): void {
    const unmuted = findTouched(this.#bench(subscription, { ...ringing, mutes: [] }, since), exposures);
    const muted =
      ringing.mutes.length === 0 ? unmuted : findTouched(this.#bench(subscription, ringing, since), exposures);
    for (const [personId, before] of touched) {
      const person = exposures.numberOf(personId);
      const judged = unmuted.get(person);
      // Nobody was rung for what came under a mute: when it ends, it counts at the age it has by then.
      if (isMuted(before)) {
        if (!found.has(person) && judged !== undefined) found.set(person, before);
        continue;
      }
      if (judged === undefined) continue;
      const under = muted.get(person);
      const isKept = under !== undefined && isMuted(under);
      found.set(person, isKept ? whileMuted({ personId, ...judged }, before) : judged);
    }
  }

  /** Mutes are of one organisation, and what stands has its own age: neither is shared. */
  #bench(subscription: Subscription, ringing: Ringing, agedAt: Date): Bench {
    if (ringing.mutes.length > 0 || agedAt !== this.now) return this.#newBench(subscription, ringing, agedAt);
    const sharing = this.#benches.get(ringing.table) ?? new Map<string, Bench>();
    const key = settingsOf(subscription);
    const bench = sharing.get(key) ?? this.#newBench(subscription, ringing, agedAt);
    this.#benches.set(ringing.table, sharing.set(key, bench));
    return bench;
  }

  #newBench(subscription: Subscription, ringing: Ringing, agedAt: Date): Bench {
    const { development, now } = this;
    const moment = { now, agedAt };
    const acting = actingIn({ development, subscription, ringing }, moment);
    const today = dayOf(now);
    const table = tableOf(ringing);
    const countries = [...acting.keys()].map((country) => this.vocabulary.numberOf(country));
    const where = { acting: new Set(countries), today, mayFit: (origins: number) => this.#fits(origins) };
    const alike = new Alike(development, where, (exposure) => touch(development, exposure, acting, today, table));
    return {
      development,
      subscription,
      ringing,
      moment,
      countries,
      alike,
      fled: new Map(),
    };
  }
}
