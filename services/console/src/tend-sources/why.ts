import type { MessageId } from '../wording/messages.js';
import type { Words } from '../wording/use-words.js';
import { spanOf } from './span.js';

/** Why a source or a notice is as it is, as the server says it. */
export interface Because {
  code: string;
  values: Readonly<Record<string, string | number>>;
}

const CODES = [
  'bad_mapping',
  'bad_selector',
  'bad_url',
  'bomb',
  'broken',
  'certificate',
  'connection',
  'corrupt',
  'crashed',
  'deadline',
  'downgraded',
  'dtd',
  'empty',
  'encrypted',
  'forbidden_address',
  'forbidden_port',
  'headers_too_large',
  'killed_memory',
  'killed_time',
  'late',
  'media_type',
  'name_unknown',
  'no_feed',
  'no_match',
  'no_text',
  'not_looked_at',
  'nothing_new',
  'pages_lost',
  'peer_disordered',
  'peer_future',
  'peer_not_signed',
  'peer_replayed',
  'proxy',
  'put_off',
  'quiet',
  'quiet_expected',
  'quiet_unlike',
  'robots',
  'several_codings',
  'too_deep',
  'too_large',
  'too_many_attributes',
  'too_many_redirects',
  'trial_late',
  'unparseable',
] as const;

const STATUSES: Readonly<Record<number, MessageId>> = {
  401: 'why.status.login',
  402: 'why.status.login',
  403: 'why.status.refused',
  404: 'why.status.not_there',
  407: 'why.status.login',
  410: 'why.status.not_there',
  429: 'why.status.too_often',
  451: 'why.status.law',
};

/** The reason in the reader's words; null where the code is newer than they are. */
export function whyWords(because: Because | null, say: Words['say']): string | null {
  if (because === null) return null;
  const { code, values } = because;
  if (code === 'status') return statusWords(Number(values['status']), say);
  const known = CODES.find((one) => one === code);
  return known === undefined ? null : say(`why.${known}`, { ...values, ...spansOf(values, say) });
}

function statusWords(status: number, say: Words['say']): string {
  return say(STATUSES[status] ?? (status >= 500 ? 'why.status.broken' : 'why.status.other'), { status });
}

function spansOf({ seconds, usual }: Because['values'], say: Words['say']): Record<string, string> {
  const words = (value: string | number | undefined) => (typeof value === 'number' ? spanWords(value, say) : '');
  return { span: words(seconds), usual: words(usual) };
}

/** `5 minutes` in the reader's language. */
export function spanWords(seconds: number, say: Words['say']): string {
  const { unit, count } = spanOf(seconds);
  return say(`span.${unit}`, { count });
}
