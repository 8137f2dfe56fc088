import { callsList, personsImportPut, personsImports, type Question, reviewLook, uploadsPut } from '@lapwing/contracts';
import { looksLikeAName } from '@lapwing/domain';

/**
 * A part of a file on its way in is nothing yet, and how far a file is says nothing of anybody; what becomes of the file is
 * recorded. The desk looks for calls by itself, and no address is in them.
 * Looking at what waits decides nothing.
 */
const NOTHING_YET: ReadonlySet<string> = new Set([
  ...[uploadsPut.name, personsImportPut.name, personsImports.name],
  callsList.name,
  reviewLook.name,
]);
const NAMES = ['id', 'alertId', 'memberId', 'personId'] as const;

/** Whether asking is recorded: everything that changes something, and every read of persons or addresses. */
export function isAudited(question: Question): boolean {
  if (question.access === 'public' || question.name.startsWith('session.')) return false;
  if (NOTHING_YET.has(question.name)) return false;
  return question.sealed || !(question.door ?? '').startsWith('GET ');
}

/** What is recorded as done: the question, and whether a code is kept that was refused as a name or an address. */
export function actionOf(question: Question, request: unknown): string {
  return keepsRefusedCode(request) ? `${question.name}.code_overridden` : question.name;
}

function keepsRefusedCode(request: unknown): boolean {
  if (request === null || typeof request !== 'object') return false;
  // A file of persons says how many of its codes are kept so.
  if ('overridden' in request && typeof request.overridden === 'number') return request.overridden > 0;
  if (!('code' in request && 'codeOverride' in request)) return false;
  const { code, codeOverride } = request;
  return typeof code === 'string' && typeof codeOverride === 'string' && looksLikeAName(code).refused;
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
