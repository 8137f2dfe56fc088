/**
 * Which states does an instrument bind, and whose people does it endanger? Every state named as a party; a bloc stands for
 * its members on the day; the party that more people flee is the origin, unless the document says whose exiles it is
 * about. A place of signature or the people spoken of are no parties.
 */
import { blocMembers, isBlocName } from '../../blocs.js';
import { fleeWeight, originCode } from '../outlook.js';
import type { Place } from '../places.js';
import type { Background } from '../roles.js';
import { type Sentence, tagged } from '../scene.js';
import type { Range } from '../sentences.js';

export interface Parties {
  hosts: string[];
  origin: string | null;
}

const LEAST_WEIGHT = 4;
const ASKING = new Set(['asker', 'fled']);
const ESTABLISHED = 12;

/** The origin a document has established, if any. */
export function establishedOrigin(background: Background): string | null {
  let best: string | null = null;
  let most = ESTABLISHED;
  for (const [code, value] of background.origins) {
    if (value > most) [best, most] = [code, value];
  }
  return best;
}

/** The host a document has established most recently, if any. */
export function establishedHost(background: Background, except: string | null): string | null {
  let best: string | null = null;
  let most = 8;
  for (const [code, value] of background.hosts) {
    if (code !== except && value > most) [best, most] = [code, value];
  }
  return best;
}

/** True for a state named as a party, not as a place of signature or as somebody's nationality. */
export function isParty(place: Place): boolean {
  if (place.sort === 'people') return false;
  if (place.standing === 'national' || place.standing === 'fled') return false;
  return !(place.sort === 'city' && place.standing === 'in');
}

function ofBlocs(sentence: Sentence, range: Range, on: string): string[] {
  return tagged(sentence, range, 'bloc:')
    .map((tag) => tag.label.slice('bloc:'.length))
    .filter(isBlocName)
    .flatMap((name) => blocMembers(name, on));
}

/** The parties named in a range; `on` is the day for the membership of blocs. */
export function partiesIn(
  sentence: Sentence,
  range: Range,
  background: Background,
  on: string,
  fixed: string | null = null,
): Parties {
  const codes = codesIn(sentence, range, on);
  const asker = sentence.places.find(
    (place) => ASKING.has(place.standing) && fleeWeight(place.code) >= LEAST_WEIGHT && place.sort !== 'people',
  );
  const origin = fixed ?? (asker ? originCode(asker.code) : originOf(codes, establishedOrigin(background)));
  return { hosts: codes.filter((code) => code !== origin && originCode(code) !== origin), origin };
}

function originOf(codes: readonly string[], established: string | null): string | null {
  if (established !== null && codes.includes(established)) return established;
  const ranked = [...codes].sort((a, b) => fleeWeight(b) - fleeWeight(a));
  const first = ranked[0];
  return first !== undefined && fleeWeight(first) >= LEAST_WEIGHT ? originCode(first) : established;
}

function codesIn(sentence: Sentence, range: Range, on: string): string[] {
  const inRange = sentence.places.filter((place) => place.from >= range.from && place.to <= range.to);
  const parties = inRange.filter(isParty);
  const venue = inRange.filter((place) => place.sort === 'city' && place.standing === 'in');
  const blocs = ofBlocs(sentence, range, on);
  const named = (
    new Set([...blocs, ...parties.map((place) => place.code)]).size > 1 ? parties : [...parties, ...venue]
  ).map((place) => place.code);
  const found = [...new Set([...named, ...blocs])];
  if (found.length > 0) return found;
  return [...new Set(inRange.filter((place) => place.sort === 'adjective').map((place) => place.code))];
}
