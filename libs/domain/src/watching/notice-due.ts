/**
 * Is a trouble that is seen now news to the operators?
 *
 * 1. Its notice is open: known, unless it has become more urgent.
 * 2. Its notice was cleared a little while ago: the same trouble again. The notice opens anew, with who has taken it
 *    and until when it is muted, so that what comes and goes does not ring each time.
 * 3. Otherwise it is new.
 */

export const NOTICE_KINDS = [
  'source_failing',
  'source_silent',
  'source_blocked',
  'source_gone',
  'source_not_looked_at',
  'source_wish',
  'reading_late',
  'blind_language',
  'blind_country',
  'canary_missed',
  'evidence_altered',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** `page` rings the operators until somebody has it; `tell` comes with the next digest. */
export const NOTICE_URGENCIES = ['page', 'tell'] as const;
export type NoticeUrgency = (typeof NOTICE_URGENCIES)[number];

/** The latest notice of the same kind about the same subject. Instants in UTC. */
interface EarlierNotice {
  urgency: NoticeUrgency;
  clearedAt: string | null;
}

export type NoticeStep = 'new' | 'again' | 'worse' | 'known';

/** Seconds for which a cleared notice still counts as the same trouble. */
const CALM_SECONDS = 2 * 3600;

/** Decides what a trouble that is seen now does to its notice. */
export function noticeDue(earlier: EarlierNotice | null, urgency: NoticeUrgency, now: string): NoticeStep {
  if (earlier === null) return 'new';
  if (earlier.clearedAt === null) return earlier.urgency === 'tell' && urgency === 'page' ? 'worse' : 'known';
  const calm = (Date.parse(now) - Date.parse(earlier.clearedAt)) / 1000;
  return calm < CALM_SECONDS ? 'again' : 'new';
}
