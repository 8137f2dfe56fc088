/**
 * Which part of a change takes something from what every organisation hears of a source?
 *
 * 1. It is believed less: a lower grade, a type that counts for less. That reaches what it said before, so it counts
 *    whether the source is read or not.
 * 2. A source that is not read cannot be silenced any further; nor is one by being read again.
 * 3. It is read no more, elsewhere, in another way, or with other secrets.
 * 4. It is looked at more rarely, or its silence is noticed later.
 * 5. Whoever has added it may take that back: within the hour, or as long as nothing was ever read there.
 */
import { GRADES, type Grade, type SourceType } from '../model.js';
import { ceilingOf } from './next-look.js';

/** A source as far as a change can silence it. Seconds. */
export interface Hearing {
  enabled: boolean;
  url: string;
  connector: string;
  settings: object;
  proxy: string | null;
  grade: Grade;
  type: SourceType;
  critical: boolean;
  cadenceSeconds: number;
  slowestSeconds: number | null;
  expectedSeconds: number | null;
}

export const SILENCING_REASONS = [
  'disabled',
  'moved',
  'other_connector',
  'other_settings',
  'other_proxy',
  'other_secrets',
  'lower_grade',
  'lesser_type',
  'not_critical',
  'slower',
  'later_noticed',
] as const;
export type SilencingReason = (typeof SILENCING_REASONS)[number];

/** What is known besides: the secrets that come with the change, and how long the source is usually quiet. */
interface Besides {
  newSecrets: boolean;
  learntSeconds: number | null;
}

/** Nothing is called silent earlier. */
const SOONEST_SILENCE = 6 * 3600;
/** By so much a quiet exceeds the usual before it is called silence. */
const LEARNT_TWICE = 2;
const HOUR_MS = 3_600_000;

/** Why a change silences a source; none where it is harmless. */
export function silencing(before: Hearing, after: Hearing, besides: Besides): SilencingReason[] {
  const reasons: readonly (readonly [SilencingReason, boolean])[] = [
    ['lower_grade', GRADES.indexOf(after.grade) > GRADES.indexOf(before.grade)],
    ['lesser_type', isLesser(before.type, after.type)],
    ...(before.enabled ? unheard(before, after, besides) : []),
  ];
  const found = new Set(reasons.filter(([, is]) => is).map(([reason]) => reason));
  return SILENCING_REASONS.filter((reason) => found.has(reason));
}

function unheard(before: Hearing, after: Hearing, { newSecrets, learntSeconds }: Besides) {
  return [
    ['disabled', !after.enabled],
    ['moved', after.url !== before.url],
    ['other_connector', after.connector !== before.connector],
    ['other_settings', !isSame(before.settings, after.settings)],
    ['other_proxy', after.proxy !== before.proxy],
    ['other_secrets', newSecrets],
    ['not_critical', before.critical && !after.critical],
    ['slower', after.cadenceSeconds > before.cadenceSeconds || slowestOf(after) > slowestOf(before)],
    ['later_noticed', isLaterNoticed(before.expectedSeconds, after.expectedSeconds, learntSeconds)],
  ] as const satisfies readonly (readonly [SilencingReason, boolean])[];
}

/** What a partisan source says is never more than unverified; an official one settles what others dispute. */
function isLesser(before: SourceType, after: SourceType): boolean {
  return before !== after && (after === 'partisan' || before === 'official');
}

/** The ceiling of a source, were it not critical: who makes it uncritical later falls back to it. */
function slowestOf({ cadenceSeconds, slowestSeconds }: Hearing): number {
  return ceilingOf({ cadenceSeconds, slowestSeconds, critical: false, intervalSeconds: null });
}

function isLaterNoticed(before: number | null, after: number | null, learnt: number | null): boolean {
  if (before === after) return false;
  if (after !== null) return after > (before ?? learnt ?? SOONEST_SILENCE);
  return learnt === null || before === null || LEARNT_TWICE * learnt > before;
}

/** Whether two values say the same, in whatever order they name it. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}

/** A source as its own organisation may take it back; instants in UTC. */
interface Added {
  byOwn: boolean;
  addedAt: string;
  everRead: boolean;
}

/** Whether a source may still be taken back by who added it: nobody else has come to rely on it. */
export function isOwnToTakeBack({ byOwn, addedAt, everRead }: Added, now: string): boolean {
  return byOwn && (!everRead || Date.parse(now) - Date.parse(addedAt) <= HOUR_MS);
}
