import type { Urgency } from '../model.js';
import type { Policy } from './policy.js';
import { holdUntil } from './take-duty.js';
import type { MessageKind } from '../wording/texts.js';

/** What "later" means in a reply, in minutes. */
export const LATER_MINUTES = 15;
const MINUTE = 60_000;

/** The minutes an answer to a reply says: how long it is yours, or when you are asked again; null for other messages. */
export function minutesOfAnswer(kind: MessageKind, policy: Policy, urgency: Urgency, at: string): number | null {
  if (kind === 'snoozed' || kind === 'snoozed_passed') return LATER_MINUTES;
  if (kind !== 'noted') return null;
  return Math.round((Date.parse(holdUntil(policy, urgency, at)) - Date.parse(at)) / MINUTE);
}
