/**
 * Has the person at a session proven lately who they are? Order of the rules: never proven since signing in, proven too
 * long ago; else it is fresh. Signing in does not count: the code that opened a session may have been asked for by
 * somebody who stands behind its owner.
 */
export const FRESH_MS = 5 * 60_000;

export type Freshness = { fresh: true; until: Date } | { fresh: false; because: 'never' | 'too_old' };

export function judgeFreshness(confirmedAt: Date | null, now: Date): Freshness {
  if (confirmedAt === null) return { fresh: false, because: 'never' };
  const until = new Date(confirmedAt.getTime() + FRESH_MS);
  return now < until ? { fresh: true, until } : { fresh: false, because: 'too_old' };
}
