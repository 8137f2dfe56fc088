import type { Kind, Urgency } from '../model.js';
import type { Channel } from '../reaching/channel.js';
import { afterRing, nextStep, type DutyHistory, type RingReason } from './next-step.js';
import { sceneAt, type RingMaterial } from './scene.js';
import { channelsToUse } from './channels-to-use.js';
import type { CallReason, Scene, WhoRings } from './ring-scene.js';
import { whoToRing } from './who-to-ring.js';

/*
 * Whom would a policy ring when, if nobody answered? The same rules as at night, lived through from an instant on: the whole
 * first round and the first ring of the next.
 */

const MOST_RINGS = 30;

/** One ring as it would happen; nobody where nobody could be reached. */
export interface RehearsedRing {
  at: string;
  step: number;
  repeat: number;
  because: RingReason;
  who: { memberId: string; because: CallReason; channels: Channel[] }[];
}

export interface Rehearsal {
  rings: RehearsedRing[];
  /** What comes after them. */
  then: 'again' | 'given_up' | 'nothing' | 'nobody';
}

/** Lives through an alert nobody answers. */
export function rehearse(
  material: RingMaterial,
  alert: { urgency: Urgency; kind: Kind | null; responsible: string },
  at: string,
): Rehearsal {
  const { urgency, responsible } = alert;
  const rings: RehearsedRing[] = [];
  let history = freshDuty(alert, at);
  let now = at;
  for (let turn = 0; turn < MOST_RINGS * 2 && rings.length < MOST_RINGS; turn += 1) {
    const next = nextStep(material.policy, history, now);
    if (next.do === 'nothing') return { rings, then: next.because === 'given_up' ? 'given_up' : 'nothing' };
    if (next.do === 'wait') {
      now = next.until;
      continue;
    }
    const scene = sceneAt(material, urgency, now);
    const called = whoToRing(next, { responsible, holder: null, takers: [], passers: [], urgency }, scene);
    if (called.do === 'wait') {
      now = called.until;
      continue;
    }
    if (called.do === 'nobody') return { rings, then: 'nobody' };
    const who = called.who.map((one) => ({ ...one, channels: channelsOf(one, next.channels, scene) }));
    rings.push({ at: now, step: next.step, repeat: next.repeat, because: next.because, who });
    if (next.repeat > 0) break;
    history = afterRing(history, next, now);
  }
  return { rings, then: 'again' };
}

function channelsOf({ memberId }: WhoRings, choice: Parameters<typeof channelsToUse>[0], scene: Scene): Channel[] {
  return channelsToUse(choice, scene.reachable.get(memberId) ?? []).now;
}

/** A duty that begins. */
export function freshDuty({ urgency, kind }: { urgency: Urgency; kind: Kind | null }, at: string): DutyHistory {
  return {
    urgency,
    kind,
    roundStartedAt: at,
    roundBecause: 'opened',
    repeat: 0,
    rung: 0,
    lastRungAt: null,
    passed: false,
    takers: [],
    takenUntil: null,
    snoozedUntil: null,
    endedBecause: null,
  };
}
