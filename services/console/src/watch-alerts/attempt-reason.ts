import type { MessageId } from '../wording/messages.js';

const WHYS: Readonly<Record<string, MessageId>> = {
  network: 'attempt.why.network',
  unreachable: 'attempt.why.unreachable',
  refused: 'attempt.why.refused',
  bad_address: 'attempt.why.bad_address',
  no_address: 'attempt.why.no_address',
  unregistered: 'attempt.why.unregistered',
  not_configured: 'attempt.why.not_configured',
  budget: 'attempt.why.budget',
  captcha_rejected: 'attempt.why.captcha_rejected',
  interrupted: 'attempt.why.interrupted',
  internal_error: 'attempt.why.internal_error',
  unreadable_reply: 'attempt.why.unreadable_reply',
};

/** Why an attempt failed, as a sentence; null for a reason without one, whose code is shown instead. */
export function whyOf(because: string): MessageId | null {
  return WHYS[because] ?? null;
}
