import { attemptView, dutyView, type AttemptView, type DutyView } from '@lapwing/contracts';
import { ALERT, PACT_ALERT } from './happenings.js';
import { ANNA, BORIS, minutesAgo, uuid } from './people.js';

export function duties(): DutyView[] {
  const duty = (rest: object): DutyView =>
    dutyView.parse({
      alertId: ALERT,
      code: 'K7-42',
      responsible: ANNA,
      state: 'ringing',
      urgency: 'critical',
      kind: 'detention',
      takenBy: null,
      takenUntil: null,
      nextRingAt: minutesAgo(-4),
      openedAt: minutesAgo(95),
      ...rest,
    });
  const taken = { state: 'taken', takenBy: BORIS, takenUntil: minutesAgo(-18), nextRingAt: null };
  return [
    duty({}),
    duty({ ...taken, responsible: BORIS }),
    duty({ ...taken, alertId: PACT_ALERT, code: 'M2-08', responsible: 'desk', urgency: 'high' }),
  ];
}

export function attempts(): AttemptView[] {
  const attempt = (n: number, rest: object): AttemptView =>
    attemptView.parse({
      id: uuid(600 + n),
      alertVersion: 1,
      responsible: ANNA,
      memberId: ANNA,
      channel: 'signal',
      step: 0,
      repeat: 0,
      attempt: 1,
      state: 'delivered',
      because: 'step',
      recordedAt: minutesAgo(95 - n * 5),
      completedAt: minutesAgo(95 - n * 5),
      ...rest,
    });
  return [
    attempt(0, {}),
    attempt(1, { memberId: BORIS, responsible: BORIS, state: 'read' }),
    attempt(2, { channel: 'email', state: 'failed', because: 'refused' }),
    attempt(3, { channel: 'email', attempt: 2, state: 'unknown' }),
  ];
}
