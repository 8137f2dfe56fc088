/**
 * Whom of an organisation does a development touch, for one subscription? In this order:
 * 1. persons where it acts by place, origin, profile, papers and wanted status (touch.ts), who is alike at once (alike.ts);
 * 2. an act of the origin touches who fled it, wherever they are;
 * 3. for what is done to people, those linked to the touched;
 * 4. a subscription may fix the urgency of what is adverse, save under a mute.
 */
import type { Kind, Profile } from '../model.js';
import { mutedBy } from '../subscribing/mutes.js';
import { tableOf } from '../subscribing/ringing.js';
import type { Case, Moment } from './acting.js';
import type { Alike } from './alike.js';
import { profileMask } from './columns/exposure-columns.js';
import { ageHours } from './dates.js';
import type { ExposureIndex } from './exposure-index.js';
import { addLinked, keepWorst } from './links.js';
import { isWatched } from './presence.js';
import type { Touch } from './reasons.js';
import { touchFromOrigin } from './touch.js';
import { dangerOf } from './urgency.js';

const LINKING: readonly Kind[] = ['forced_return', 'abduction', 'detention', 'violence', 'pressure'];

/** Who is touched and how, by the number of the person. */
export type Found = Map<number, Touch>;

/** What is the same for every organisation that wishes the same: where it acts, and who is touched alike. */
export interface Bench extends Case {
  moment: Moment;
  /** Where it acts, by the numbers of the countries. */
  countries: readonly number[];
  alike: Alike;
  /** The ways in which an act of the origin touches who fled it, by the first named profile they have. */
  fled: Map<Profile | null, Touch | null>;
}

function wants({ subscription }: Bench, { columns }: ExposureIndex): (person: number) => boolean {
  const mask = profileMask(subscription.profiles);
  return mask === 0 ? () => true : (person) => (columns.profiles(person) & mask) !== 0;
}

function findHere(bench: Bench, exposures: ExposureIndex): Found {
  const isWanted = wants(bench, exposures);
  const found: Found = new Map();
  for (const country of bench.countries) {
    for (const person of exposures.numbersIn(country)) {
      const way = isWanted(person) ? bench.alike.touch(exposures, person) : null;
      if (way !== null) found.set(person, way);
    }
  }
  return found;
}

function fledWay({ development, subscription, ringing, moment }: Bench, named: Profile | null): Touch | null {
  const { when, changedAt, stage } = development;
  const danger = dangerOf(development, stage, ageHours(when, changedAt, moment.agedAt).most, tableOf(ringing));
  const muted = mutedBy(ringing.mutes, development, null, moment.now, subscription.id) !== null;
  return touchFromOrigin(development, named, danger, muted);
}

/** An act of the origin touches who fled it, wherever they are. */
function addFled(found: Found, bench: Bench, exposures: ExposureIndex): void {
  const { kind, origin, profiles } = bench.development;
  if (kind !== 'origin_action' || origin === null) return;
  const isWanted = wants(bench, exposures);
  for (const person of exposures.numbersFrom(origin)) {
    if (!isWatched(exposures.columns.status(person)) || !isWanted(person)) continue;
    const named = exposures.columns.firstProfile(person, profiles);
    if (!bench.fled.has(named)) bench.fled.set(named, fledWay(bench, named));
    const way = bench.fled.get(named) ?? null;
    if (way !== null) keepWorst(found, person, way);
  }
}

/** A subscription may fix the urgency of what is adverse. */
function fix(found: Found, { development, subscription }: Bench): void {
  const { urgency } = subscription;
  if (urgency === null || development.polarity === 'mitigating') return;
  const fixed = new Map<Touch, Touch>();
  for (const [person, way] of found) {
    if (isMuted(way)) continue;
    const same = fixed.get(way) ?? { ...way, urgency };
    found.set(person, same);
    fixed.set(way, same);
  }
}

/** Whether only a mute keeps it from ringing. */
export function isMuted({ reasons }: Touch): boolean {
  return reasons.some(({ code }) => code === 'muted');
}

/** Everybody a development touches in one organisation, for one subscription. */
export function findTouched(bench: Bench, exposures: ExposureIndex): Found {
  const { development, ringing } = bench;
  const found = findHere(bench, exposures);
  addFled(found, bench, exposures);
  if (LINKING.includes(development.kind) && development.polarity === 'adverse')
    addLinked(found, exposures, { kind: development.kind, table: tableOf(ringing) });
  fix(found, bench);
  return found;
}
