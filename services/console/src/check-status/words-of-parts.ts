import type { PartStatus } from '@lapwing/contracts';
import type { MessageId } from '../wording/messages.js';

const CHECKS: Readonly<Record<string, MessageId>> = {
  answers: 'check.answers',
  asleep: 'check.asleep',
  blindness: 'check.blindness',
  canary: 'check.canary',
  database: 'check.database',
  evidence: 'check.evidence',
  exposures: 'check.exposures',
  jobs: 'check.jobs',
  keys: 'check.keys',
  mail: 'check.mail',
  'mail replies': 'check.mail_replies',
  nats: 'check.nats',
  'nobody has it': 'check.nobody_has_it',
  notices: 'check.notices',
  'on call': 'check.on_call',
  operators: 'check.operators',
  policies: 'check.policies',
  'second reader': 'check.second_reader',
  signal: 'check.signal',
  'signal client': 'check.signal_client',
  'signal replies': 'check.signal_replies',
  sources: 'check.sources',
  started: 'check.started',
  timers: 'check.timers',
};

const DETAILS: Readonly<Record<string, MessageId>> = {
  'A subscription names a policy that does not exist; its alerts follow the default policy.': 'check.why.policies',
  account_gone: 'check.why.account_gone',
  captcha_wanted: 'check.why.captcha_wanted',
  disconnected: 'check.why.not_connected',
  'no operator can be reached': 'check.why.no_operator',
  'no canary flies': 'check.why.no_canary',
  loading: 'check.why.loading',
  locked: 'check.why.locked',
  mail_refused: 'check.why.mail_refused',
  'not connected': 'check.why.not_connected',
  'not writable': 'check.why.not_writable',
  not_authorised: 'check.why.not_authorised',
  rate_limit: 'check.why.rate_limit',
  too_old: 'signal.client.too_old',
  silent: 'check.why.unreachable',
  slow: 'check.why.slow',
  starting: 'check.why.starting',
  unreachable: 'check.why.unreachable',
};

const COUNTS: Readonly<Record<string, MessageId>> = {
  'ingestion.developments': 'count.developments',
  'ingestion.documents': 'count.documents',
  'ingestion.notices': 'count.notices',
  'ingestion.review': 'count.review',
  'ingestion.rulings': 'count.rulings',
  'ingestion.second_looks': 'count.second_looks',
  'ingestion.sources': 'count.sources',
  'ingestion.troubled': 'count.troubled',
  'ingestion.waiting': 'count.unread',
  'matching.developments': 'count.developments',
  'matching.openAlerts': 'count.open_alerts',
  'matching.persons': 'count.persons',
  'notification.dead': 'count.dead',
  'notification.exhausted': 'count.exhausted',
  'notification.leaving': 'count.leaving',
  'notification.operators': 'count.operators',
  'notification.stopped': 'count.stopped',
  'notification.taken': 'count.taken',
  'notification.unknown': 'count.unknown',
  'notification.unreachable': 'count.unreachable',
  'notification.unknown_policies': 'count.unknown_policies',
  'notification.waiting': 'count.ringing',
  'gateway.streams': 'count.streams',
};

/** A sentence with its values, or the text of a part that is newer than these words. */
export type Wording = { id: MessageId; values: Record<string, number> } | { text: string };

/** Whether nothing needs attention: every part is ready and every check of every part is fine. */
export function allWell(parts: readonly PartStatus[]): boolean {
  return parts.every(({ state, checks }) => state === 'ready' && checks.every(({ ok }) => ok));
}

/** What a check looks at. */
export function checkWording(name: string): Wording {
  return known(CHECKS[name], name);
}

/** What is counted; the same word means another thing in another part. */
export function countWording(service: PartStatus['service'], name: string): Wording {
  return known(COUNTS[`${service}.${name}`], name.replaceAll('_', ' '));
}

/** Why a check is not fine. */
export function detailWording(detail: string): Wording {
  const [, troubled, all] = /^(\d+) of (\d+) cannot be read$/.exec(detail) ?? [];
  if (troubled !== undefined)
    return { id: 'check.why.sources', values: { troubled: Number(troubled), all: Number(all) } };
  const [, questions] = /^(\d+) questions in a row brought no answer$/.exec(detail) ?? [];
  if (questions !== undefined) return { id: 'check.why.second_reader', values: { count: Number(questions) } };
  const [, ended] = /^(\d+) could not be done$/.exec(detail) ?? [];
  if (ended !== undefined) return { id: 'check.why.timers', values: { count: Number(ended) } };
  const [, canaries] = /^(\d+) canaries did not arrive$/.exec(detail) ?? [];
  if (canaries !== undefined) return { id: 'check.why.canary', values: { count: Number(canaries) } };
  const [, urgent, others] = /^(\d+) urgent, (\d+) others$/.exec(detail) ?? [];
  if (urgent !== undefined)
    return { id: 'check.why.notices', values: { urgent: Number(urgent), others: Number(others) } };
  if (detail.startsWith('no source answers: ')) return { id: 'check.why.blind', values: {} };
  return known(DETAILS[detail], detail);
}

function known(id: MessageId | undefined, text: string): Wording {
  return id === undefined ? { text } : { id, values: {} };
}
