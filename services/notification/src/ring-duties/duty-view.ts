import type { DutyView } from '@lapwing/contracts';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import type { DutyRow } from './duty.row.js';

/** A duty as people see it. */
export function viewOfDuty(duty: DutyRow, alert: AlertRow): DutyView {
  const { alertId, responsible, state } = duty;
  const takenUntil = duty.endedBecause === null ? duty.takenUntil : null;
  return {
    alertId,
    code: alert.code,
    responsible,
    state,
    urgency: alert.urgency,
    kind: alert.kind,
    takenBy: takenUntil === null ? null : duty.takenBy,
    takenUntil: takenUntil?.toISOString() ?? null,
    takers: duty.takers,
    needs: duty.needs,
    snoozedUntil: duty.snoozedUntil?.toISOString() ?? null,
    waitsBecause: duty.waitsBecause,
    nextRingAt: duty.nextRingAt?.toISOString() ?? null,
    openedAt: duty.openedAt.toISOString(),
  };
}
