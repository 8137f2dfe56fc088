import type { MessageId } from './messages.js';

/** What zod tells of a fault; enough of it to choose a sentence. */
interface Issue {
  code?: string | undefined;
  format?: string | undefined;
  minimum?: number | bigint | undefined;
  origin?: string | undefined;
  path?: readonly PropertyKey[] | undefined;
  input?: unknown;
  message?: string | undefined;
}

const BY_FORMAT: Record<string, MessageId> = {
  email: 'fault.email',
  url: 'fault.url',
  date: 'fault.date',
  datetime: 'fault.date',
};

/** The sentence for a faulty field, chosen by what is wrong, never by the library's own English. */
export function faultOf(issue: Issue): MessageId {
  if (issue.code === 'custom' && issue.message === 'fault.differ') return 'fault.differ';
  if (issue.code === 'custom' && issue.message === 'fault.person_code') return 'fault.person_code';
  const { input } = issue;
  if (input === '' || input === undefined || input === null || Number.isNaN(input)) return 'fault.required';
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'fault.too_long' : 'fault.too_many';
  const field = String(issue.path?.at(-1) ?? '');
  if (field === 'login') return 'fault.login';
  if (field === 'totp') return 'fault.totp';
  if (issue.code === 'invalid_format') return BY_FORMAT[issue.format ?? ''] ?? 'fault.form';
  if (issue.code === 'invalid_union' && field === 'email') return 'fault.email';
  return 'fault.form';
}

function tooSmall(issue: Issue): MessageId {
  if (issue.origin === 'array') return 'fault.choose';
  if (issue.origin === 'string') return Number(issue.minimum) <= 1 ? 'fault.required' : 'fault.too_short';
  return 'fault.too_few';
}
