/**
 * What has the document said about states up to here? The reader goes through it once; every sentence adds what it
 * established, and older sentences fade, so that "the country" and a bare "police" mean the one spoken of last.
 */
import type { Background } from './roles.js';
import { fleeWeight, originCode } from './outlook.js';
import type { Place } from './places.js';
import type { Sentence } from './scene.js';

const FADE = 0.75;
const FADE_ORIGIN = 0.95;
const MOST = 45;
const ASKS = 14;
const ESTABLISHED = 20;

function hostPoints(place: Place): number {
  if (place.standing === 'in') return 20;
  if (place.standing === 'authority') return 20;
  if (place.standing === 'by' || place.standing === 'from') return 8;
  return place.standing === 'bare' ? 8 : 0;
}

function originPoints(place: Place): number {
  if (place.standing === 'fled' || place.standing === 'asker') return 16;
  if (place.standing === 'national') return 14;
  if (place.standing === 'to') return 8;
  return 0;
}

/** "X seeks the extradition": the subject of asking is the origin. */
function asksFor(sentence: Sentence, place: Place): boolean {
  if (place.standing !== 'bare' || !(sentence.labels.has('noun:return') || sentence.labels.has('act:return')))
    return false;
  return sentence.tags.some(
    (tag) =>
      (tag.label === 'cue:request' || tag.label === 'cue:want') &&
      tag.form !== 'noun' &&
      tag.from >= place.to &&
      tag.from - place.to < 4,
  );
}

function put(points: Map<string, number>, code: string, value: number): void {
  if (value > 0) points.set(code, Math.min(MOST, (points.get(code) ?? 0) + value));
}

export class Recollection implements Background {
  readonly hosts = new Map<string, number>();
  readonly origins = new Map<string, number>();
  readonly named = new Set<string>();

  /** Holds on to what a claim has established. */
  establish(hosts: readonly string[], origin: string | null): void {
    for (const host of hosts.slice(0, 1)) put(this.hosts, host, ESTABLISHED);
    if (origin !== null) put(this.origins, origin, ESTABLISHED);
  }

  /** Takes in what a sentence says; call once per sentence, in order. */
  hear(sentence: Sentence): void {
    if (sentence.places.length > 0) {
      for (const [code, value] of this.hosts) this.hosts.set(code, value * FADE);
      for (const [code, value] of this.origins) this.origins.set(code, value * FADE_ORIGIN);
    }
    for (const place of sentence.places) {
      this.named.add(originCode(place.code));
      put(this.hosts, place.code, hostPoints(place));
      const origin = Math.max(originPoints(place), asksFor(sentence, place) ? ASKS : 0);
      put(this.origins, originCode(place.code), origin === 0 ? 0 : origin + fleeWeight(place.code));
    }
  }
}
