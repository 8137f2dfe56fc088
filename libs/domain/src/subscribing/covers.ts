/**
 * Does a mute cover what happens at a place? While it holds, and for the kinds and the development that it names. Asked once
 * for each mute and place, because a change of what rings is tried in hundreds of thousands of scenes.
 */
import { KINDS } from '../model.js';
import { mutedBy, type Mute } from './mutes.js';
import type { Place } from './scenes.js';

export type Covers = (mute: Mute, place: Place) => boolean;

/** Answers for as long as a change is judged. */
export function coversOnce(now: Date): Covers {
  const known = new Map<Mute, Map<Place, boolean>>();
  return (mute, place) => {
    const places = known.get(mute) ?? new Map<Place, boolean>();
    known.set(mute, places);
    const found = places.get(place) ?? covers(mute, place, now);
    places.set(place, found);
    return found;
  };
}

function covers(mute: Mute, { country, host }: Place, now: Date): boolean {
  const [kind = KINDS[0]] = mute.kinds;
  const about = { id: mute.developmentId ?? '', kind, hosts: host === null ? [] : [host] };
  const held = new Date(Math.max(now.getTime(), Date.parse(mute.from)));
  return mutedBy([mute], about, country, held, mute.subscriptionId) !== null;
}
