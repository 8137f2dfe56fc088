import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, type EntityManager } from 'typeorm';
import type { DutyView } from '@lapwing/contracts';
import type { DutyHistory, Urgency } from '@lapwing/domain';
import { Clock, Ids, Jobs } from '@lapwing/platform';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import { DutyRow } from './duty.row.js';

/** One alert × one responsible. */
@Injectable()
export class DutyStore {
  constructor(
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * A duty held until the transaction ends, so that two wakings cannot both ring; null when there is none. All duties of
   * its alert are held, so that two of them that lead to one member see each other's ring.
   */
  async hold(tx: EntityManager, id: string): Promise<DutyRow | null> {
    const place = await tx.findOneBy(DutyRow, { id });
    if (place === null) return null;
    const held = await this.holdAll(tx, place.orgId, place.alertId);
    return held.find((duty) => duty.id === id) ?? null;
  }

  /** All duties of an alert, held until the transaction ends. */
  async holdAll(tx: EntityManager, orgId: string, alertId: string): Promise<DutyRow[]> {
    return tx.find(DutyRow, { where: { orgId, alertId }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  async ofAlert(tx: EntityManager, orgId: string, alertId: string): Promise<DutyRow[]> {
    return tx.find(DutyRow, { where: { orgId, alertId }, order: { openedAt: 'ASC', id: 'ASC' } });
  }

  /** The duties of an alert that have not ended, held until the transaction ends. */
  async holdOpen(tx: EntityManager, orgId: string, alertId: string): Promise<DutyRow[]> {
    return tx.find(DutyRow, {
      where: { orgId, alertId, endedBecause: IsNull() },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Every duty of the organisation that has not ended. */
  async open(tx: EntityManager, orgId: string): Promise<DutyRow[]> {
    return tx.find(DutyRow, { where: { orgId, endedBecause: IsNull() }, order: { openedAt: 'DESC', id: 'ASC' } });
  }

  /** The open duties of these alerts that are one member's, by responsibility or because the member took them. */
  async heldBy(tx: EntityManager, orgId: string, memberId: string): Promise<DutyRow[]> {
    return tx.findBy(DutyRow, [
      { orgId, responsible: memberId, endedBecause: IsNull() },
      { orgId, takenBy: memberId, endedBecause: IsNull() },
    ]);
  }

  /** Begins duties, or begins ended ones anew; returns them all. */
  async begin(tx: EntityManager, alert: AlertRow, responsibles: readonly string[]): Promise<DutyRow[]> {
    const { orgId, alertId } = alert;
    const at = this.clock.now();
    for (const responsible of responsibles) {
      await tx.query(
        `insert into duty (org_id, id, alert_id, responsible, state, round_started_at, round_because, repeat, rung, opened_at)
         values ($1, $2, $3, $4, 'ringing', $5, 'opened', 0, 0, $5)
         on conflict (org_id, alert_id, responsible) do update
           set state = 'ringing', ended_because = null, round_started_at = $5, round_because = 'opened',
               repeat = duty.repeat + 1, rung = 0, last_rung_at = null, passed = false,
               taken_by = null, taken_until = null, opened_at = $5`,
        [orgId, this.ids.next(), alertId, responsible, at],
      );
    }
    const begun = { orgId, alertId, responsible: In([...responsibles]) };
    return tx.find(DutyRow, { where: begun, order: { id: 'ASC' } });
  }

  /** Writes a duty back and sets the timer of its next ring. */
  async save(tx: EntityManager, duty: DutyRow): Promise<void> {
    await tx.update(DutyRow, { orgId: duty.orgId, id: duty.id }, duty);
    if (duty.nextRingAt !== null) await this.jobs.at(tx, 'duty.due', duty.id, duty.nextRingAt);
  }

  /** Duties whose next ring is due before this instant. */
  async due(tx: EntityManager, before: Date): Promise<DutyRow[]> {
    return tx.findBy(DutyRow, { nextRingAt: LessThan(before), endedBecause: IsNull() });
  }
}

/** What escalation knows of a duty. */
export function historyOf(duty: DutyRow, urgency: Urgency): DutyHistory {
  return {
    urgency,
    roundStartedAt: duty.roundStartedAt.toISOString(),
    roundBecause: duty.roundBecause,
    repeat: duty.repeat,
    rung: duty.rung,
    lastRungAt: duty.lastRungAt?.toISOString() ?? null,
    passed: duty.passed,
    takenUntil: duty.takenUntil?.toISOString() ?? null,
    endedBecause: duty.endedBecause,
  };
}

/** Writes a history back into its duty. */
export function applyHistory(duty: DutyRow, history: DutyHistory): void {
  duty.roundStartedAt = new Date(history.roundStartedAt);
  duty.roundBecause = history.roundBecause;
  duty.repeat = history.repeat;
  duty.rung = history.rung;
  duty.lastRungAt = history.lastRungAt === null ? null : new Date(history.lastRungAt);
  duty.passed = history.passed;
  duty.takenUntil = history.takenUntil === null ? null : new Date(history.takenUntil);
  duty.endedBecause = history.endedBecause;
}

/** A duty as people see it. */
export function viewOfDuty(duty: DutyRow, alert: AlertRow): DutyView {
  const { alertId, responsible, state } = duty;
  return {
    alertId,
    code: alert.code,
    responsible,
    state,
    urgency: alert.urgency,
    kind: alert.kind,
    takenBy: duty.takenUntil === null ? null : duty.takenBy,
    takenUntil: duty.takenUntil?.toISOString() ?? null,
    nextRingAt: duty.nextRingAt?.toISOString() ?? null,
    openedAt: duty.openedAt.toISOString(),
  };
}
