/**
 * May a host be asked now?
 *
 * 1. Whoever got a place goes, at once or within the moment the host wants between two requests.
 * 2. A host that asked us to wait is left alone until then, and people are told.
 * 3. Otherwise its distance is kept: who is patient stands in line, who is not comes back as soon as it can be.
 *
 * May a page be asked, by what its site's robots.txt says (RFC 9309)?
 *
 * 1. What is known counts for a day; then it is asked for anew.
 * 2. A site without one allows everything; one whose server fails allows nothing, except that what was known before
 *    counts for another day. It is tried again after ten minutes.
 */

/** How a host stands once a place with it was asked for. Instants in UTC. */
export interface HostStanding {
  /** When whoever asked may begin; null where there is no place. */
  startsAt: string | null;
  freeAt: string;
  /** The next moment that nobody in line was promised yet. */
  promisedAt: string;
  pausedUntil: string | null;
}

export type MayFetch = { is: 'now'; inMs: number } | { is: 'later'; until: string; because: 'paused' | 'busy' };

const AGAIN_MS = 2_000;

/** Decides when a host may be asked. */
export function mayFetch(host: HostStanding, patient: boolean, now: string): MayFetch {
  const at = Date.parse(now);
  if (host.startsAt !== null) return { is: 'now', inMs: Math.max(0, Date.parse(host.startsAt) - at) };
  if (host.pausedUntil !== null && Date.parse(host.pausedUntil) > at) {
    return { is: 'later', until: host.pausedUntil, because: 'paused' };
  }
  const soonest = Math.max(Date.parse(patient ? host.promisedAt : host.freeAt), at + AGAIN_MS);
  return { is: 'later', until: new Date(soonest).toISOString(), because: 'busy' };
}

/** What is known of a site's robots.txt. Instants in UTC; null where it never was so. */
export interface RobotsStanding {
  /** What was there when its server last answered well. */
  known: 'text' | 'absent' | null;
  goodAt: string | null;
  /** When its server last failed to answer. */
  failedAt: string | null;
}

export type RobotsRule = 'ask' | 'obey' | 'allow' | 'forbid';

const HOUR = 3_600_000;
const FRESH = 24 * HOUR;
const LAST_KNOWN = 48 * HOUR;
const FAILED = HOUR / 6;

/** Decides whether robots.txt is asked for, obeyed, or answers by not being there. */
export function robotsRule(robots: RobotsStanding, now: string): RobotsRule {
  const at = Date.parse(now);
  const age = robots.goodAt === null ? Infinity : at - Date.parse(robots.goodAt);
  const failed = robots.failedAt !== null && at - Date.parse(robots.failedAt) < FAILED;
  if (age >= FRESH && !failed) return 'ask';
  return knownRule(robots, now);
}

/** What counts while nothing newer can be had. */
export function knownRule({ known, goodAt }: RobotsStanding, now: string): Exclude<RobotsRule, 'ask'> {
  if (known === null || goodAt === null || Date.parse(now) - Date.parse(goodAt) >= LAST_KNOWN) return 'forbid';
  return known === 'text' ? 'obey' : 'allow';
}

/** The name by which a robots.txt would speak of us, from what we call ourselves. */
export function robotsName(userAgent: string): string {
  const compatible = /\(compatible; *([^;)/]+)/i.exec(userAgent)?.[1];
  return (compatible ?? userAgent.split('/')[0] ?? '').trim().toLowerCase();
}
