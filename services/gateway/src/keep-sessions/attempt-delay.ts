/**
 * How long must the next sign-in wait after so many failures? Order of the rules: failures are forgotten after a
 * while, a few are free, each further one doubles the pause up to a limit. Nobody is locked out for good, or an
 * attacker could keep a caseworker out.
 */
export interface DelayRule {
  forgetAfterMs: number;
  free: number;
  firstPauseMs: number;
  longestPauseMs: number;
}

/** For one login. */
export const PER_LOGIN: DelayRule = {
  forgetAfterMs: 60 * 60_000,
  free: 4,
  firstPauseMs: 2_000,
  longestPauseMs: 300_000,
};
/** For all logins together, against guessing across many of them. */
export const OVERALL: DelayRule = { forgetAfterMs: 60_000, free: 60, firstPauseMs: 250, longestPauseMs: 5_000 };

export interface Attempts {
  failures: number;
  lastAt: Date;
}

/** The failures that count, the one at `now` included, and when the next attempt may be made. */
export function countFailure(rule: DelayRule, before: Attempts | null, now: Date): { failures: number; until: Date } {
  const forgotten = before === null || now.getTime() - before.lastAt.getTime() >= rule.forgetAfterMs;
  const failures = (forgotten ? 0 : before.failures) + 1;
  const paid = failures - rule.free;
  const pause = paid <= 0 ? 0 : Math.min(rule.longestPauseMs, rule.firstPauseMs * 2 ** Math.min(paid - 1, 20));
  return { failures, until: new Date(now.getTime() + pause) };
}
