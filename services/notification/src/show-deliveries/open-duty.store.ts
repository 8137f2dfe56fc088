import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type DutyView } from '@lapwing/contracts';
import { DESK } from '@lapwing/domain';
import { AlertRow } from '../receive-alerts/alert.row.js';
import { DutyRow } from '../ring-duties/duty.row.js';
import { viewOfDuty } from '../ring-duties/duty-view.js';
import { placeOf } from './delivery.store.js';

type Joined = DutyRow & { alert: AlertRow };

/** Reads open duties for people. */
@Injectable()
export class OpenDutyStore {
  /**
   * One page of the duties a member may see, the newest first: all for an admin, otherwise own ones, those of the desk, and
   * those they took. Throws `Failure` invalid on a cursor that is none.
   */
  async page(
    tx: EntityManager,
    { orgId, memberId, roles }: Actor,
    { cursor, limit }: { cursor: string | null; limit: number },
  ): Promise<{ items: DutyView[]; next: string | null }> {
    const [at, id] = placeOf(cursor);
    const query = tx
      .createQueryBuilder(DutyRow, 'duty')
      .innerJoinAndMapOne(
        'duty.alert',
        AlertRow,
        'alert',
        'alert.org_id = duty.org_id and alert.alert_id = duty.alert_id',
      )
      .where('duty.org_id = :orgId and duty.ended_because is null and alert.open', { orgId })
      .orderBy('duty.openedAt', 'DESC')
      .addOrderBy('duty.id', 'DESC')
      .limit(limit + 1);
    if (at !== null) query.andWhere('(duty.opened_at, duty.id) < (:at, :id::uuid)', { at, id });
    if (!roles.includes('organisation_admin')) {
      query.andWhere('(duty.responsible in (:memberId, :desk) or duty.taken_by = :memberId::uuid)', {
        memberId,
        desk: DESK,
      });
    }
    const rows = (await query.getMany()) as Joined[];
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    const next = last === undefined ? null : `${last.openedAt.toISOString()}~${last.id}`;
    return { items: page.map((duty) => viewOfDuty(duty, duty.alert)), next };
  }
}
