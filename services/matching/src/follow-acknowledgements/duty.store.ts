import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { DutyRow } from './duty.row.js';

/** Who has taken which duty, as notification tells it. */
@Injectable()
export class DutyStore {
  /** Takes over what is told; older news is ignored. */
  async keep(tx: EntityManager, duty: DutyRow): Promise<void> {
    const { orgId, alertId, responsible, takenBy, takenUntil, settled, toldAt } = duty;
    await tx.query(
      `insert into duty as d (org_id, alert_id, responsible, taken_by, taken_until, settled, told_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (org_id, alert_id, responsible) do update
       set taken_by = excluded.taken_by, taken_until = excluded.taken_until, settled = excluded.settled, told_at = excluded.told_at
       where d.told_at <= excluded.told_at`,
      [orgId, alertId, responsible, takenBy, takenUntil, settled, toldAt],
    );
  }

  /** Notification needs no more rings for a duty, or nobody has it. */
  async settle(
    tx: EntityManager,
    duty: Pick<DutyRow, 'orgId' | 'alertId' | 'responsible' | 'settled' | 'toldAt'>,
  ): Promise<void> {
    const { orgId, alertId, responsible } = duty;
    const known = await tx.findOneBy(DutyRow, { orgId, alertId, responsible });
    const keepsHolder = duty.settled !== 'exhausted' && known !== null;
    await this.keep(tx, { ...duty, takenBy: keepsHolder ? known.takenBy : null, takenUntil: null });
  }

  /** For whom the member has taken an alert, last of all. */
  async takenBy(tx: EntityManager, orgId: string, alertId: string, memberId: string): Promise<string[]> {
    const rows = await tx.findBy(DutyRow, { orgId, alertId, takenBy: memberId });
    return rows.map(({ responsible }) => responsible);
  }

  async ofAlerts(tx: EntityManager, orgId: string, alertIds: readonly string[]): Promise<DutyRow[]> {
    return alertIds.length === 0 ? [] : tx.findBy(DutyRow, { orgId, alertId: In([...alertIds]) });
  }
}
