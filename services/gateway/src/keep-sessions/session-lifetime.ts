/**
 * Does a session still hold? Order of the rules: it ended with a change of its member, it is older than twelve hours,
 * it was idle for half an hour; else it holds, and its last use is noted once a minute.
 */
export const IDLE_MS = 30 * 60_000;
export const LONGEST_MS = 12 * 60 * 60_000;
const NOTE_EVERY_MS = 60_000;

export interface SessionTimes {
  createdAt: Date;
  lastSeenAt: Date;
  /** False once the member was suspended, removed or given other roles, or the organisation was closed. */
  standing: boolean;
}

export type SessionVerdict = { holds: true; note: boolean } | { holds: false; because: 'ended' | 'too_old' | 'idle' };

export function judgeSession(session: SessionTimes, now: Date): SessionVerdict {
  const age = now.getTime() - session.createdAt.getTime();
  const idle = now.getTime() - session.lastSeenAt.getTime();
  if (!session.standing) return { holds: false, because: 'ended' };
  if (age >= LONGEST_MS) return { holds: false, because: 'too_old' };
  if (idle >= IDLE_MS) return { holds: false, because: 'idle' };
  return { holds: true, note: idle >= NOTE_EVERY_MS };
}
