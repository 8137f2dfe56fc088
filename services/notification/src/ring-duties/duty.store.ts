import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan, Not, type EntityManager } from 'typeorm';
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
    if (responsibles.length === 0) return [];
    const { orgId, alertId } = alert;
    await tx.query(
      `insert into duty (org_id, id, alert_id, responsible, state, round_started_at, round_because, repeat, rung, opened_at)
       select $1, one.id, $3, one.responsible, 'ringing', $5, 'opened', 0, 0, $5
       from unnest($2::uuid[], $4::text[]) as one (id, responsible)
       on conflict (org_id, alert_id, responsible) do update
         set state = 'ringing', ended_because = null, round_started_at = $5, round_because = 'opened',
             repeat = duty.repeat + 1, rung = 0, last_rung_at = null, passed = false,
             taken_by = null, taken_until = null, takers = '{}', passed_by = '{}', snoozed_until = null, waits_because = null, opened_at = $5,
             came_from = '{}', left_at_version = null`,
      [orgId, responsibles.map(() => this.ids.next()), alertId, responsibles, this.clock.now()],
    );
    const begun = { orgId, alertId, responsible: In([...responsibles]) };
    return tx.find(DutyRow, { where: begun, order: { id: 'ASC' } });
  }

  /** Writes a duty back and sets the timer of its next ring. */
  async save(tx: EntityManager, duty: DutyRow): Promise<void> {
    return this.saveAll(tx, [duty]);
  }

  /** Writes duties back and sets the timers of their next rings, in two statements. */
  async saveAll(tx: EntityManager, duties: readonly DutyRow[]): Promise<void> {
    if (duties.length === 0) return;
    for (const duty of duties) duty.waitsBecause = whyItWaits(duty);
    const rows = duties.map((duty) => Object.fromEntries(COLUMNS.map(([column, key]) => [column, duty[key]])));
    await tx.query(SAVE, [JSON.stringify(rows)]);
    const timers = duties.flatMap(({ id, nextRingAt }) =>
      nextRingAt === null ? [] : [{ subject: id, when: nextRingAt, lane: null }],
    );
    await this.jobs.atAll(tx, 'duty.due', timers);
  }

  /** Duties whose next ring is due before this instant. */
  async due(tx: EntityManager, before: Date): Promise<DutyRow[]> {
    return tx.findBy(DutyRow, { nextRingAt: LessThan(before), endedBecause: IsNull() });
  }

  /** Duties that wait for a ring and were last rung after this instant: the clock was set back since. */
  async fromTheFuture(tx: EntityManager, after: Date): Promise<DutyRow[]> {
    const waits = { nextRingAt: Not(IsNull()), endedBecause: IsNull() };
    return tx.findBy(DutyRow, [
      { ...waits, lastRungAt: MoreThan(after) },
      { ...waits, roundStartedAt: MoreThan(after) },
    ]);
  }

  /** How many duties nobody has, over all organisations, by urgency. */
  async nobodyHas(tx: EntityManager): Promise<{ urgency: Urgency; count: number }[]> {
    return tx.query(
      `select urgency, count(*)::int as count from duty join alert using (org_id, alert_id)
       where ended_because is null and taken_until is null and urgency <> 'digest' group by urgency`,
    );
  }
}

/** What changes of a duty: column, key and type. */
const COLUMNS = [
  ['org_id', 'orgId', 'uuid'],
  ['id', 'id', 'uuid'],
  ['state', 'state', 'text'],
  ['ended_because', 'endedBecause', 'text'],
  ['round_started_at', 'roundStartedAt', 'timestamptz'],
  ['round_because', 'roundBecause', 'text'],
  ['repeat', 'repeat', 'int'],
  ['rung', 'rung', 'int'],
  ['last_rung_at', 'lastRungAt', 'timestamptz'],
  ['passed', 'passed', 'boolean'],
  ['taken_by', 'takenBy', 'uuid'],
  ['taken_until', 'takenUntil', 'timestamptz'],
  ['takers', 'takers', 'uuid[]'],
  ['passed_by', 'passedBy', 'uuid[]'],
  ['needs', 'needs', 'int'],
  ['snoozed_until', 'snoozedUntil', 'timestamptz'],
  ['doubted_by', 'doubtedBy', 'uuid[]'],
  ['doubted_version', 'doubtedVersion', 'int'],
  ['waits_because', 'waitsBecause', 'text'],
  ['next_ring_at', 'nextRingAt', 'timestamptz'],
  ['came_from', 'cameFrom', 'uuid[]'],
  ['left_at_version', 'leftAtVersion', 'int'],
] as const satisfies readonly (readonly [string, keyof DutyRow, string])[];

const [, , ...CHANGING] = COLUMNS.map(([column]) => column);
const SAVE = `
  update duty set (${CHANGING.join(', ')}) = (${CHANGING.map((column) => `kept.${column}`).join(', ')})
  from jsonb_to_recordset($1::jsonb) as kept (${COLUMNS.map(([column, , type]) => `${column} ${type}`).join(', ')})
  where duty.org_id = kept.org_id and duty.id = kept.id`;

/** Whoever takes, puts off or ends a duty need not say what follows from that. */
function whyItWaits({ endedBecause, takenUntil, snoozedUntil, waitsBecause }: DutyRow): string | null {
  if (endedBecause !== null) return null;
  if (takenUntil !== null) return 'held';
  return snoozedUntil === null ? waitsBecause : 'snoozed';
}

/** What escalation knows of a duty. */
export function historyOf(duty: DutyRow, { urgency, kind }: Pick<AlertRow, 'urgency' | 'kind'>): DutyHistory {
  return {
    urgency,
    kind,
    roundStartedAt: duty.roundStartedAt.toISOString(),
    roundBecause: duty.roundBecause,
    repeat: duty.repeat,
    rung: duty.rung,
    lastRungAt: duty.lastRungAt?.toISOString() ?? null,
    passed: duty.passed,
    takers: duty.takers,
    takenUntil: duty.takenUntil?.toISOString() ?? null,
    snoozedUntil: duty.snoozedUntil?.toISOString() ?? null,
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
  duty.takers = [...history.takers];
  duty.takenUntil = history.takenUntil === null ? null : new Date(history.takenUntil);
  duty.snoozedUntil = history.snoozedUntil === null ? null : new Date(history.snoozedUntil);
  duty.endedBecause = history.endedBecause;
}
