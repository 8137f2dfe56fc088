import { meaningOfOutcome } from '@lapwing/domain';
import type { AlertRow, AlertView, AttemptView, DutyView } from '@lapwing/contracts';

/** Who has an alert: the answer a reader looks for first. */
export type Standing =
  | { is: 'over'; how: 'closed' | 'withdrawn' }
  | { is: 'noted' }
  | { is: 'nobody' }
  | { is: 'waiting' }
  | { is: 'mine'; until: string; deskRings: boolean }
  | { is: 'taken'; by: string; until: string }
  | { is: 'partly'; taken: number; of: number };

/** An alert as a list has it, or with its persons. */
export type Standable = Pick<AlertRow, 'state' | 'duties'> &
  Partial<Pick<AlertView, 'changedAt' | 'touched' | 'touchedCount'>>;

/** Over beats all, and so does an outcome of everybody; then my own hold (which says when the desk's part still rings), or my own duty that waits; then whether all others are held now, some, or none. */
export function standingOf(alert: Standable, me: string, now: Date): Standing {
  if (alert.state === 'closed' || alert.state === 'withdrawn') return { is: 'over', how: alert.state };
  if (isNoted(alert)) return { is: 'noted' };
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

/** Whether all whom it touches have an outcome that ends the ringing, none older than what is known now. */
function isNoted({ changedAt, touched = [], touchedCount }: Standable): boolean {
  if (touched.length === 0 || touched.length !== touchedCount || changedAt === undefined) return false;
  return touched.every(
    ({ outcome }) =>
      outcome !== null &&
      meaningOfOutcome(outcome.outcome) !== 'rings_on' &&
      new Date(outcome.at) >= new Date(changedAt),
  );
}

/** Whether "I have it" has anything to take: a duty of one's own or the desk's, or what rang for somebody else. */
export function canTake(alert: Pick<AlertRow, 'state' | 'duties'>, me: string, rung: boolean): boolean {
  if (alert.state === 'closed' || alert.state === 'withdrawn') return false;
  return rung || alert.duties.some(({ responsible }) => responsible === me || responsible === 'desk');
}

/** Whether the ledger says that the reader was rung, and for something that is not over: what nobody had rings on. */
export function wasRung(
  ledger: { duties: readonly Pick<DutyView, 'state'>[]; attempts: readonly AttemptView[] } | undefined,
  me: string,
): boolean {
  if (ledger === undefined || ledger.duties.every(({ state }) => state === 'settled')) return false;
  return ledger.attempts.some(({ memberId, step }) => memberId === me && step >= 0);
}
