import type { AlertRow } from '@lapwing/contracts';

/** Who has an alert: the answer a reader looks for first. */
export type Standing =
  | { is: 'over'; how: 'closed' | 'withdrawn' }
  | { is: 'nobody' }
  | { is: 'waiting' }
  | { is: 'mine'; until: string; deskRings: boolean }
  | { is: 'taken'; by: string; until: string }
  | { is: 'partly'; taken: number; of: number };

/** Over beats all; then my own hold (which says when the desk's part still rings), or my own duty that waits; then whether all others are held now, some, or none. */
export function standingOf(alert: Pick<AlertRow, 'state' | 'duties'>, me: string, now: Date): Standing {
  if (alert.state === 'closed' || alert.state === 'withdrawn') return { is: 'over', how: alert.state };
  const held = alert.duties.flatMap(({ responsible, takenBy, takenUntil }) =>
    takenBy !== null && takenUntil !== null && new Date(takenUntil) > now
      ? [{ responsible, by: takenBy, until: takenUntil }]
      : [],
  );
  const isHeld = (whose: string): boolean => held.some((one) => one.responsible === whose);
  const mine = held.find(({ by }) => by === me);
  if (mine !== undefined) {
    const deskRings = alert.duties.some(({ responsible }) => responsible === 'desk') && !isHeld('desk');
    return { is: 'mine', until: mine.until, deskRings };
  }
  const waits = ({ responsible }: { responsible: string }): boolean => responsible === me && !isHeld(me);
  if (alert.duties.some(waits)) return { is: 'waiting' };
  const [first] = held;
  if (first === undefined) return { is: 'nobody' };
  if (held.length < alert.duties.length) return { is: 'partly', taken: held.length, of: alert.duties.length };
  return { is: 'taken', by: first.by, until: first.until };
}

/** Whether "I have it" has anything to take: a duty of one's own, or the desk's. */
export function canTake(alert: Pick<AlertRow, 'state' | 'duties'>, me: string): boolean {
  if (alert.state === 'closed' || alert.state === 'withdrawn') return false;
  return alert.duties.some(({ responsible }) => responsible === me || responsible === 'desk');
}
