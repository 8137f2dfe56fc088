/**
 * Which states does a claim mean that names none? A court, "the police" or "he was sent home" belong to the states of which
 * the text around speaks most as host and as origin. Only what the frame leaves open is filled in.
 */
import type { Kind } from '../../model.js';
import type { Frame } from '../frame.js';
import { likeliestClaim, type Weighed } from '../weighing/weigh.js';

/** What is done to people by those who hold them. */
export const PEOPLE = new Set<Kind>(['forced_return', 'abduction', 'detention', 'violence', 'pressure']);

/** Whether a claim names every state that its kind must have. */
export function isComplete(frame: Frame): boolean {
  if (frame.origin !== null && frame.hosts.includes(frame.origin)) return false;
  if (frame.kind === 'refuge' || frame.kind === 'surveillance') return frame.hosts.length > 0;
  if (PEOPLE.has(frame.kind) && frame.hosts.length === 0) return false;
  if (frame.kind === 'origin_action') return frame.origin !== null;
  if (frame.name === 'notice') return frame.origin !== null;
  return frame.hosts.length > 0 && frame.origin !== null;
}

const ACTING = new Set(['bare', 'of', 'by', 'from', 'in', 'authority']);
/** Less likely than this, the kind is a misreading, and its states would be guesses upon a guess. */
const LEAST_CHANCE_OF_KIND = 0.3;

/** The one state of the sentence beside the origin that may be the host. */
function onlyOther({ sentence, origin }: Frame): string[] {
  const others = sentence.places.filter(({ code, standing }) => code !== origin && ACTING.has(standing));
  const codes = new Set(others.map(({ code }) => code));
  return codes.size === 1 ? [...codes] : [];
}

/** The frame with host and origin as the text around has them, where the frame has none. */
export function completed(frame: Frame, around: Weighed): Frame {
  const isRefuge = frame.kind === 'refuge';
  if (frame.hosts.length > 0 && (frame.origin !== null || isRefuge)) return frame;
  if (!isRefuge && !PEOPLE.has(frame.kind)) return frame;
  if ((around.kinds.get(frame.kind) ?? 0) < LEAST_CHANCE_OF_KIND) return frame;
  const states = likeliestClaim(around);
  const own = frame.hosts.length > 0 ? frame.hosts : onlyOther(frame);
  const hosts = own.length > 0 ? own : states.hosts.filter((host) => host !== frame.origin);
  const origin = frame.origin ?? (states.origin !== null && hosts.includes(states.origin) ? null : states.origin);
  return { ...frame, hosts, origin, weak: true };
}
