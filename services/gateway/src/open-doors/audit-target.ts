import { type Question, uploadsPut } from '@lapwing/contracts';

const NAMES = ['id', 'alertId', 'memberId', 'personId'] as const;

/** Whether asking is recorded: everything that changes something, and every read of persons or addresses. */
export function isAudited(question: Question): boolean {
  if (question.access === 'public' || question.name.startsWith('session.')) return false;
  // A part of a file on its way in is nothing yet; what becomes of the file is recorded.
  if (question.name === uploadsPut.name) return false;
  return question.sealed || !(question.door ?? '').startsWith('GET ');
}

/** The records a request is about, by id; null when it names none. */
export function targetOf(request: unknown): string | null {
  if (request === null || typeof request !== 'object') return null;
  const fields = new Map(Object.entries(request));
  const several: unknown = fields.get('personIds');
  const ids = [...NAMES.map((name): unknown => fields.get(name)), ...(Array.isArray(several) ? several : [])];
  const named = ids.filter((id): id is string => typeof id === 'string');
  return named.length === 0 ? null : named.join(' ');
}
