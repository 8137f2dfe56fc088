/**
 * Would a change make silent, or lower, anything that could be critical? In this order:
 * 1. all that rings is compared with all that would ring, not the one thing that is changed: what another subscription still
 *    rings is not lost, and what two harmless steps take away together is found at the second;
 * 2. every kind, stage, certainty, age, profile and place in which the two can differ is tried, now and whenever a mute ends;
 * 3. what was critical by any combination of the table's steps has to be critical after it, and by the same policy.
 */
import { CERTAINTIES, KINDS, STAGES, type Kind } from '../model.js';
import { coversOnce, type Covers } from './covers.js';
import { isInForce, type Mute } from './mutes.js';
import { reachesOf, type Reach } from './reach.js';
import { tableOf, type Ringing } from './ringing.js';
import { agesIn, developmentsIn, instantsIn, placesIn, profilesIn, type Place } from './scenes.js';
import { criticalBy, sideOf, wantsPerson, wantsPlace, wantsReport, type Mask, type Side } from './sides.js';

export const WEAKENING_EFFECTS = ['silent', 'lower', 'other_policy'] as const;
export type WeakeningEffect = (typeof WEAKENING_EFFECTS)[number];

/** What would be lost of one kind; `countries` null means anywhere. */
export interface Weakening {
  effect: WeakeningEffect;
  kind: Kind;
  countries: string[] | null;
}

/** Which subscriptions take part before and after. */
interface Pair {
  before: Mask;
  after: Mask;
}

/** Two ways of ringing, the second being what a change would make of the first. */
interface Change {
  before: Ringing;
  after: Ringing;
  sides: { before: Side; after: Side };
  /** Whether the same subscriptions ring equally loudly by the same policies on both sides: only who takes part differs. */
  isSameForEach: boolean;
  covers: Covers;
  now: Date;
}

type Losses = Map<Weakening['effect'], Set<string | null>>;

function onceEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** What a change does to something that happens, for somebody, somewhere; null when it takes nothing away. */
function effectOf({ sides }: Change, masks: Pair, reaches: readonly Reach[]): WeakeningEffect | null {
  let effect: WeakeningEffect | null = null;
  for (const reach of reaches) {
    const before = criticalBy(sides.before, masks.before, reach.before);
    if (before === false) continue;
    const after = criticalBy(sides.after, masks.after, reach.after);
    if (after === false) return masks.after === 0 ? 'silent' : 'lower';
    if (after !== before) effect = 'other_policy';
  }
  return effect;
}

/** A place with who wants what happens there. */
interface Wanting extends Pair {
  place: Place;
}

function wantingIn({ before, after, sides, now }: Change): Wanting[] {
  return placesIn([before, after], now).map((place) => {
    const wants = wantsPlace(place);
    return { place, before: sides.before.maskOf(wants), after: sides.after.maskOf(wants) };
  });
}

/** Who of those that want it is left by the mutes that cover it. */
function unmuted(wanting: Mask, side: Side, muting: readonly Mute[]): Mask {
  if (muting.some(({ subscriptionId }) => subscriptionId === null)) return 0;
  if (muting.length === 0) return wanting;
  return wanting & ~side.maskOf(({ id }) => muting.some(({ subscriptionId }) => subscriptionId === id));
}

/** Every place, instant and development in which who takes part can differ. */
function sitesOf(change: Change, kind: Kind, wanting: readonly Wanting[]): (Pair & { told: string | null })[] {
  const { before, after, sides, covers, now } = change;
  const places = wanting.filter(({ place }) => place.country !== null || kind === 'origin_action');
  const sites = new Map<string, Pair & { told: string | null }>();
  for (const at of instantsIn([before, after], now)) {
    const holding = (ringing: Ringing): Mute[] =>
      ringing.mutes.filter((mute) => isInForce(mute, at) && (mute.kinds.length === 0 || mute.kinds.includes(kind)));
    const mutes = { before: holding(before), after: holding(after) };
    for (const development of developmentsIn([mutes.before, mutes.after])) {
      const named = (mute: Mute): boolean => mute.developmentId === null || mute.developmentId === development;
      const about = { before: mutes.before.filter(named), after: mutes.after.filter(named) };
      for (const { place, ...wants } of places) {
        const covering = (mute: Mute): boolean => covers(mute, place);
        const site = {
          told: place.told,
          before: unmuted(wants.before, sides.before, about.before.filter(covering)),
          after: unmuted(wants.after, sides.after, about.after.filter(covering)),
        };
        sites.set(`${site.before} ${site.after} ${site.told}`, site);
      }
    }
  }
  return [...sites.values()];
}

/** Every report of a kind, by stage, certainty and age, in which who takes part or what the tables say can differ. */
function reportsOf({ before, after, sides }: Change, kind: Kind): (Pair & { reaches: readonly Reach[] })[] {
  const reaches = reachesOf(tableOf(before), tableOf(after), kind);
  const ages = agesIn([before, after]);
  const reports = STAGES.flatMap((stage) =>
    CERTAINTIES.flatMap((certainty) =>
      ages.map(({ hours, isNew }) => {
        const wants = wantsReport(kind, stage, certainty, hours);
        return {
          before: sides.before.maskOf(wants),
          after: sides.after.maskOf(wants),
          reaches: reaches({ stage, isNew, isUnverified: certainty === 'unverified' }),
        };
      }),
    ),
  );
  return onceEach(reports, (it) => `${it.before} ${it.after} ${JSON.stringify(it.reaches)}`);
}

/** Every sort of person in which who takes part can differ. */
function personsOf({ before, after, sides }: Change): Pair[] {
  const pairs = profilesIn([before, after]).map((profile) => {
    const wants = wantsPerson(profile);
    return { before: sides.before.maskOf(wants), after: sides.after.maskOf(wants) };
  });
  return onceEach(pairs, (it) => `${it.before} ${it.after}`);
}

function lossesOf(change: Change, kind: Kind, persons: readonly Pair[], wanting: readonly Wanting[]): Losses {
  const losses: Losses = new Map();
  const sites = sitesOf(change, kind, wanting);
  for (const report of reportsOf(change, kind)) {
    for (const person of persons) {
      for (const site of sites) {
        const before = report.before & person.before & site.before;
        const after = report.after & person.after & site.after;
        if (before === 0 || (before === after && change.isSameForEach)) continue;
        const effect = effectOf(change, { before, after }, report.reaches);
        if (effect !== null) losses.set(effect, (losses.get(effect) ?? new Set<string | null>()).add(site.told));
      }
    }
  }
  return losses;
}

function toldOf(kind: Kind, losses: Losses): Weakening[] {
  return WEAKENING_EFFECTS.flatMap((effect) => {
    const places = losses.get(effect);
    if (places === undefined) return [];
    const named = [...places].filter((country) => country !== null).sort();
    return [{ effect, kind, countries: places.has(null) ? null : named }];
  });
}

function isSameForEach(before: Ringing, after: Ringing): boolean {
  if (before.table !== after.table || before.subscriptions.length !== after.subscriptions.length) return false;
  return before.subscriptions.every((one, index) => {
    const other = after.subscriptions[index];
    return one.id === other?.id && one.urgency === other.urgency && one.policyId === other.policyId;
  });
}

/** What a change would make silent or lower that could be critical; empty when it is harmless. */
export function weakens(before: Ringing, after: Ringing, now: Date): Weakening[] {
  const sides = { before: sideOf(before), after: sideOf(after) };
  const change = { before, after, sides, isSameForEach: isSameForEach(before, after), covers: coversOnce(now), now };
  const persons = personsOf(change);
  const wanting = wantingIn(change);
  return KINDS.flatMap((kind) => toldOf(kind, lossesOf(change, kind, persons, wanting)));
}

function isWithin(lost: Weakening, known: Weakening): boolean {
  if (lost.effect !== known.effect || lost.kind !== known.kind) return false;
  return known.countries === null || (lost.countries?.every((country) => known.countries?.includes(country)) ?? false);
}

/** Whether everything that is lost was known: what a second person has agreed to covers it. */
export function isCovered(lost: readonly Weakening[], known: readonly Weakening[]): boolean {
  return lost.every((one) => known.some((other) => isWithin(one, other)));
}
