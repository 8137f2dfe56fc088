import type { AttemptView } from '@lapwing/contracts';

/** Whether a person has a message: the most that any attempt shows. */
export const STANDINGS = ['read', 'delivered', 'sent', 'unknown', 'recorded', 'failed', 'not_needed'] as const;

/** How one attempt stands. What was called off because somebody had it by then failed nobody. */
export function standingOfAttempt({
  state,
  because,
}: Pick<AttemptView, 'state' | 'because'>): (typeof STANDINGS)[number] {
  return state === 'failed' && because === 'no_longer_needed' ? 'not_needed' : state;
}

/** What one person was told of an alert, the newest first. */
export interface ToldPerson {
  memberId: string;
  standing: (typeof STANDINGS)[number];
  attempts: AttemptView[];
}

/** The attempts of an alert by person, in the order in which they were first told. */
export function byPerson(attempts: readonly AttemptView[]): ToldPerson[] {
  const people = new Map<string, AttemptView[]>();
  for (const attempt of [...attempts].sort((a, b) => a.recordedAt.localeCompare(b.recordedAt))) {
    people.set(attempt.memberId, [attempt, ...(people.get(attempt.memberId) ?? [])]);
  }
  return [...people].map(([memberId, theirs]) => {
    const standing =
      STANDINGS.find((state) => theirs.some((attempt) => standingOfAttempt(attempt) === state)) ?? 'recorded';
    return { memberId, standing, attempts: theirs };
  });
}
