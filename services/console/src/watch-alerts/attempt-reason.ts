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
  covered: 'attempt.why.covered',
  no_longer_needed: 'attempt.why.no_longer_needed',
  captcha_rejected: 'attempt.why.captcha_rejected',
  interrupted: 'attempt.why.interrupted',
  internal_error: 'attempt.why.internal_error',
  unreadable_reply: 'attempt.why.unreadable_reply',
  account_gone: 'attempt.why.account_gone',
  captcha_wanted: 'attempt.why.captcha_wanted',
  certificate: 'attempt.why.certificate',
  channel_broke: 'attempt.why.channel_broke',
  connection_lost: 'attempt.why.connection_lost',
  gone: 'attempt.why.gone',
  no_key: 'attempt.why.no_key',
  other_channel_refused: 'attempt.why.other_channel_refused',
  over_budget: 'attempt.why.over_budget',
  rate_limit: 'attempt.why.rate_limit',
  timeout: 'attempt.why.timeout',
  untrusted_identity: 'attempt.why.untrusted_identity',
};

/** Why an attempt failed, as a sentence; null for a reason without one, whose code is shown instead. */
export function whyOf(because: string): MessageId | null {
  return WHYS[because] ?? null;
}
