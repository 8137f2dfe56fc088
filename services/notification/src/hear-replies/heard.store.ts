import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '@lapwing/platform';

/** Longer than the network keeps a message for a phone that is off. */
const KEPT_MS = 45 * 86_400_000;

/** Which messages of members were heard, so that each counts once, whoever hears it and however often it comes. */
@Injectable()
export class HeardStore {
  constructor(private readonly clock: Clock) {}

  /** Notes a message by who sent it when; false when it was heard before. */
  async first(
    tx: EntityManager,
    members: readonly { orgId: string; memberId: string }[],
    sentAt: number,
  ): Promise<boolean> {
    let news = members.length === 0;
    const ordered = [...members].sort((one, other) =>
      one.orgId + one.memberId < other.orgId + other.memberId ? -1 : 1,
    );
    for (const { orgId, memberId } of ordered) {
      const added = await tx.query<unknown[]>(
        `insert into signal_heard (org_id, member_id, sent_at, heard_at) values ($1, $2, $3, $4)
         on conflict do nothing returning sent_at`,
        [orgId, memberId, sentAt, this.clock.now()],
      );
      if (added.length > 0) news = true;
    }
    return news;
  }

  async forgetOld(tx: EntityManager): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await tx.query('delete from signal_heard where heard_at < $1', [before]);
  }
}
