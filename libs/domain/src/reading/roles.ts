/**
 * Who acts, and to whom would the person be returned? Each state named near an act collects points as host and as
 * origin from how it stands (deported *to* X, *from* Y, *in* Y, *by* Y, a Y court, an X activist, at X's request); words of
 * the same clause weigh most, then the sentence, then what the document established before. The origin is chosen first,
 * then the host among the others.
 */
import type { Clause } from './clauses.js';
import { fleeWeight, originCode } from './outlook.js';
import { INTO, type Place, type Standing } from './places.js';
import type { Sentence } from './scene.js';

export interface Roles {
  hosts: string[];
  origin: string | null;
  /** The origin comes from the sentence, not from the rest of the document. */
  stated: boolean;
  /** The origin is named as the target or the asker. */
  sure: boolean;
}

/** What the document has said so far: points per state. */
export interface Background {
  hosts: ReadonlyMap<string, number>;
  origins: ReadonlyMap<string, number>;
  /** Every state named. */
  named: ReadonlySet<string>;
}

/** How the verbs of a frame use places. */
export interface Pattern {
  /** "to X" names the origin. */
  returns: boolean;
  at: number;
  passive: boolean;
  /** Where the asking stands, when the act is only asked for: the asker is before it, the asked between it and the act. */
  askedAt: number | null;
  /** "to X" names the host: entry, visas. */
  door: boolean;
}

type Points = readonly [host: number, origin: number];

const BASE: Record<Standing, Points> = {
  to: [0, 0],
  from: [20, 10],
  in: [60, 0],
  post: [20, 0],
  by: [30, 20],
  of: [10, 15],
  with: [10, 10],
  via: [0, 0],
  fled: [0, 70],
  asker: [0, 75],
  authority: [60, 14],
  national: [0, 60],
  bare: [25, 15],
};
const NEAR = 1.5;
/** How many words behind the act its target may stand. */
const TARGET_REACH = 14;
const ENOUGH = 18;
const CLEAR_ORIGIN = 55;
const RARELY_FLED = 4;
/** What a state that hardly anybody flees needs to be taken for an origin. */
const UNLIKELY_ORIGIN = 45;
const SURE = 110;
const CLEAR_HOST = 28;
/** What a sentence alone needs to make a state the place where it happens. */
const CLEAR_SEAT = 85;

/** A subject: without a preposition, and not in another case than the first where the language shows it. */
function canAct(place: Place): boolean {
  if (place.standing === 'authority') return true;
  return place.standing === 'bare' && (place.cases === '' || place.cases.includes('n') || place.sort === 'adjective');
}

/** "The Kazakhs arrested him": a people right before the verb acts for its state. */
function isDoer(place: Place, pattern: Pattern): boolean {
  return place.sort === 'people' && place.to === pattern.at;
}

function askedPoints(place: Place, pattern: Pattern, askedAt: number): Points | null {
  if (!['bare', 'authority', 'from', 'by', 'to'].includes(place.standing)) return null;
  if (place.to <= askedAt) return place.standing === 'bare' || place.standing === 'authority' ? [10, 120] : null;
  return place.to <= pattern.at && place.standing !== 'by' ? [115, 0] : null;
}

function doorPoints(place: Place): Points | null {
  if (place.sort === 'people') return [0, 60];
  if (place.standing === 'to') return [70, 0];
  if (place.standing === 'post') return [0, 0];
  return place.standing === 'from' ? [0, 25] : null;
}

function pointsOf(place: Place, pattern: Pattern, sameClause: boolean): Points {
  const asked = pattern.askedAt === null ? null : askedPoints(place, pattern, pattern.askedAt);
  const special = asked ?? (pattern.door ? doorPoints(place) : null);
  if (special) return special;
  if (place.standing === 'fled' && fleeWeight(place.code) === 0) return [10, 20];
  const after = place.from > pattern.at;
  if (pattern.returns && after && sameClause && place.from - pattern.at < TARGET_REACH) {
    const into = place.standing === 'in' && place.cases === INTO;
    if (place.standing === 'to' || into) return [0, fleeWeight(place.code) === 0 ? 45 : 130];
    if (place.standing === 'from') return [110, 0];
  }
  if (pattern.returns && sameClause && place.standing === 'from') return [110, 0];
  if (pattern.returns && place.standing === 'to') return after ? [0, 80] : place.cases === '' ? [30, 10] : [40, 70];
  if (sameClause && !after && !pattern.passive && (canAct(place) || isDoer(place, pattern))) return [100, 10];
  if (sameClause && after && place.standing === 'by') return pattern.returns ? [100, 0] : [90, 10];
  if (!pattern.returns && place.standing === 'from') return [0, 10];
  const [host, origin] = BASE[place.standing];
  return sameClause ? [host * NEAR, origin * NEAR] : [host, origin];
}

function add(points: Map<string, number>, code: string, value: number): void {
  if (value > 0) points.set(code, Math.max(points.get(code) ?? 0, value) + Math.min(value, 10) / 10);
}

function best(points: ReadonlyMap<string, number>, except: string | null): [string, number] | null {
  let winner: [string, number] | null = null;
  for (const [code, value] of points) {
    if (code !== except && (winner === null || value > winner[1])) winner = [code, value];
  }
  return winner;
}

/** The state that the sentence itself clearly makes the host: what was said before does not make it the origin. */
function seatOf(hosts: ReadonlyMap<string, number>, origins: ReadonlyMap<string, number>): string | null {
  const winner = best(hosts, null);
  return winner && winner[1] >= CLEAR_SEAT && winner[1] > 2 * (origins.get(winner[0]) ?? 0) ? winner[0] : null;
}

function withBackground(points: Map<string, number>, background: ReadonlyMap<string, number>): Map<string, number> {
  const all = new Map(points);
  for (const [code, value] of background) all.set(code, (all.get(code) ?? 0) + value);
  return all;
}

function companions(
  sentence: Sentence,
  hosts: ReadonlyMap<string, number>,
  winner: string,
  origin: string | null,
): string[] {
  const top = hosts.get(winner) ?? 0;
  const rows = sentence.places.filter((place) => place.code === winner).map((place) => place.standing);
  const others = sentence.places
    .filter((place) => place.code !== winner && place.code !== origin && rows.includes(place.standing))
    .filter((place) => ['in', 'from', 'by'].includes(place.standing) && (hosts.get(place.code) ?? 0) >= top - 2)
    .map((place) => place.code);
  return [...new Set([winner, ...others])];
}

function alone(points: ReadonlyMap<string, number>, least: number, except: string | null): string | null {
  const winner = best(points, except);
  return winner && winner[1] >= least ? winner[0] : null;
}

function enough(
  points: Map<string, number>,
  background: ReadonlyMap<string, number>,
  except: string | null,
): string | null {
  const winner = best(withBackground(points, background), except);
  return winner && winner[1] >= ENOUGH ? winner[0] : null;
}

const MANY_FLEE = 6;
const ABOUT = ['sign:refugee', 'person', 'person:self'];

/** Where nothing tells the origin: the one state of the document that many flee, unless the act is there. */
function likeliest(named: ReadonlySet<string>, sentence: Sentence): string | null {
  const aboutSomebody = sentence.names.length > 0 || ABOUT.some((label) => sentence.labels.has(label));
  if (!aboutSomebody) return null;
  const candidates = [...named].filter(
    (code) =>
      fleeWeight(code) >= MANY_FLEE &&
      !sentence.places.some((place) => place.code === code && ['in', 'from', 'by'].includes(place.standing)),
  );
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** Host and origin of an act in a clause, with what the document said elsewhere. */
export function rolesOf(
  sentence: Sentence,
  clause: Clause,
  pattern: Pattern,
  background: Background,
  whole: Background,
): Roles {
  const hosts = new Map<string, number>();
  const origins = new Map<string, number>();
  for (const place of sentence.places) {
    const sameClause = place.from >= clause.from && place.from < clause.to;
    const [host, origin] = pointsOf(place, pattern, sameClause);
    add(hosts, place.code, host);
    const weight = fleeWeight(place.code);
    const fits = origin > 0 && (weight > RARELY_FLED || origin >= UNLIKELY_ORIGIN);
    add(origins, originCode(place.code), fits ? origin + weight : 0);
  }
  const seat = pattern.returns ? null : seatOf(hosts, origins);
  const code =
    alone(origins, CLEAR_ORIGIN, null) ??
    enough(origins, background.origins, seat) ??
    enough(origins, whole.origins, seat) ??
    likeliest(whole.named, sentence);
  const hostCode =
    alone(hosts, CLEAR_HOST, code) ?? enough(hosts, background.hosts, code) ?? enough(hosts, whole.hosts, code);
  return {
    hosts: hostCode === null ? [] : companions(sentence, hosts, hostCode, code),
    origin: code,
    sure: code !== null && (origins.get(code) ?? 0) >= SURE,
    stated: code !== null && (origins.get(code) ?? 0) >= ENOUGH,
  };
}
