import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '@lapwing/platform';

/** What a member is told of in the next digest instead of being rung. */
export interface Aside {
  orgId: string;
  alertId: string;
  memberId: string;
  because: string;
}

/** Notes what is put aside for a digest, so that for each alert it is known why nobody was rung. */
@Injectable()
export class PutAsideStore {
  constructor(private readonly clock: Clock) {}

  /** Puts alerts aside for members; one that waits already stays as it is, one that was told waits again. */
  async put(tx: EntityManager, asides: readonly Aside[]): Promise<void> {
    if (asides.length === 0) return;
    await tx.query(
      `insert into put_aside (org_id, alert_id, member_id, because, since)
       select w."orgId", w."alertId", w."memberId", w.because, $2
       from jsonb_to_recordset($1::jsonb) as w ("orgId" uuid, "alertId" uuid, "memberId" uuid, because text)
       on conflict (org_id, alert_id, member_id) do update
         set because = excluded.because, since = excluded.since, told_at = null where put_aside.told_at is not null`,
      [JSON.stringify(asides), this.clock.now()],
    );
  }
}
