import { Injectable } from '@nestjs/common';
import type { Actor, AlertView } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';

type Dismissed = NonNullable<AlertView['dismissed']>;

/** Which alert stood in which version. */
interface Stood {
  id: string;
  version: number;
}

/** Why alerts were closed as none for an organisation. */
@Injectable()
export class DismissalStore {
  constructor(private readonly clock: Clock) {}

  /** Keeps the reason beside the version that closed the alert. */
  async keep(tx: EntityManager, actor: Actor, { id, version }: Stood, reason: Dismissed['reason']): Promise<void> {
    await tx.query(
      `insert into alert_dismissal (org_id, alert_id, alert_version, reason, member_id, at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [actor.orgId, id, version, reason, actor.memberId, this.clock.now()],
    );
  }

  /** Why an alert stands closed in this version. */
  async of(tx: EntityManager, orgId: string, { id, version }: Stood): Promise<Dismissed | null> {
    const [row] = await tx.query<{ reason: Dismissed['reason']; member_id: string; at: Date }[]>(
      `select reason, member_id, at from alert_dismissal where org_id = $1 and alert_id = $2 and alert_version = $3`,
      [orgId, id, version],
    );
    return row === undefined ? null : { reason: row.reason, by: row.member_id, at: row.at.toISOString() };
  }
}
