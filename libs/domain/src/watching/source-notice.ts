/**
 * Which notice about a source stands after a look at it?
 *
 * 1. It cannot be read, and that is certain: one notice that says how; the other ways of being in trouble are over.
 * 2. It could not be read once: nothing changes yet.
 * 3. It is read but silent: a notice of that. It is well: none.
 * 4. Critical sources page, others are told of.
 */
import type { AfterPoll } from './after-poll.js';
import type { NoticeKind, NoticeUrgency } from './notice-due.js';

/** What can be the matter with a source. */
export const SOURCE_NOTICES = [
  'source_failing',
  'source_blocked',
  'source_gone',
  'source_silent',
  'source_not_looked_at',
] as const satisfies readonly NoticeKind[];

interface SourceNotices {
  raise: { kind: NoticeKind; urgency: NoticeUrgency } | null;
  clear: readonly NoticeKind[];
}

const KIND_OF: Partial<Record<AfterPoll['health'], NoticeKind>> = {
  failing: 'source_failing',
  blocked: 'source_blocked',
  gone: 'source_gone',
  silent: 'source_silent',
};

/** Decides which notice about a source is raised and which are cleared. */
export function sourceNotices(
  { health, certain, failures }: Pick<AfterPoll, 'health' | 'certain' | 'failures'>,
  critical: boolean,
): SourceNotices {
  const kind = KIND_OF[health] ?? null;
  if (failures > 0 && !certain) return { raise: null, clear: ['source_not_looked_at'] };
  const clear = SOURCE_NOTICES.filter((other) => other !== kind);
  return { raise: kind === null ? null : { kind, urgency: critical ? 'page' : 'tell' }, clear };
}
