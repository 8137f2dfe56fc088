/**
 * How urgent is a development where it touches somebody? The rules, in order:
 * 1. what the kind and the stage say, by age;
 * 2. an unverified report counts one urgency lower;
 * 3. what mitigates never rings, except a window in which to act: that is high, once.
 * Other profiles, far plans and documents lower it afterwards, per person (see touch.ts).
 */
import { URGENCIES, type Development, type Kind, type Stage, type Urgency } from '../model.js';

/** A happening is new for this long, in hours. */
const NEW_HOURS = 72;

/** What the development is at one host. */
export interface Danger {
  stage: Stage;
  urgency: Urgency;
  /** A release, a document issued or a blocked return: there is something to do now. */
  window: boolean;
}

/** One urgency lower; a digest stays a digest. */
export function lower(urgency: Urgency): Urgency {
  return urgency === 'critical' ? 'high' : 'digest';
}

/** The more urgent of two. */
export function moreUrgent(a: Urgency, b: Urgency): Urgency {
  return isMoreUrgent(a, b) ? a : b;
}

/** Whether `a` is more urgent than `b`. */
export function isMoreUrgent(a: Urgency, b: Urgency): boolean {
  return URGENCIES.indexOf(a) > URGENCIES.indexOf(b);
}

function ofTakenPeople(kind: Kind, stage: Stage, isNew: boolean): Urgency {
  const gone = kind === 'abduction' || kind === 'violence';
  if (stage === 'detained' || stage === 'ordered' || stage === 'executed') return isNew ? 'critical' : 'high';
  if (stage === 'requested' || gone) return 'high';
  return 'digest';
}

function ofInstruments(stage: Stage): Urgency {
  return stage === 'rumoured' || stage === 'negotiating' || stage === 'threatened' ? 'digest' : 'high';
}

function byTable(kind: Kind, stage: Stage, isNew: boolean): Urgency {
  switch (kind) {
    case 'abduction':
    case 'violence':
    case 'detention':
    case 'forced_return':
      return ofTakenPeople(kind, stage, isNew);
    case 'refuge':
      return stage === 'executed' || stage === 'ordered' ? 'high' : 'digest';
    case 'pressure':
    case 'origin_action':
      return 'digest';
    default:
      return ofInstruments(stage);
  }
}

/** Whether a mitigating development opens a window in which to act. */
export function opensWindow(development: Development, stage: Stage): boolean {
  if (development.polarity !== 'mitigating') return false;
  if (development.kind === 'refuge') return stage === 'executed';
  return stage === 'blocked' && ['detention', 'forced_return', 'abduction'].includes(development.kind);
}

/** The default urgency at a stage, `ageHours` after it happened. */
export function dangerOf(development: Development, stage: Stage, ageHours: number): Danger {
  if (development.polarity === 'mitigating') {
    const window = opensWindow(development, stage);
    return { stage, window, urgency: window && development.certainty !== 'unverified' ? 'high' : 'digest' };
  }
  const urgency = byTable(development.kind, stage, ageHours <= NEW_HOURS);
  return { stage, window: false, urgency: development.certainty === 'unverified' ? lower(urgency) : urgency };
}
