import { Injectable } from '@nestjs/common';
import { type Actor, Failure } from '@lapwing/contracts';
import { Clock, Ids } from '@lapwing/platform';
import { LessThan, type EntityManager } from 'typeorm';
import { PreviewTakenRow } from './preview-taken.row.js';

const HOUR_MS = 3_600_000;
/** Enough to try out a wish, too few to ask country by country. */
const PER_HOUR = 20;

/** How often each member may preview. */
@Injectable()
export class PreviewBudgetStore {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Takes one preview and says how many are left; throws `Failure` too_many_requests. One member previews one at a time. */
  async take(tx: EntityManager, { orgId, memberId }: Actor): Promise<number> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('preview/' || $1, 0))`, [memberId]);
    const now = this.clock.now();
    await tx.delete(PreviewTakenRow, { orgId, at: LessThan(new Date(now.getTime() - HOUR_MS)) });
    const taken = await tx.find(PreviewTakenRow, { where: { orgId, memberId }, order: { at: 'asc' } });
    const [first] = taken;
    if (taken.length >= PER_HOUR && first !== undefined) {
      const retryAfterSeconds = Math.ceil((first.at.getTime() + HOUR_MS - now.getTime()) / 1000);
      throw new Failure('too_many_requests', { retryAfterSeconds, detail: `There are ${PER_HOUR} previews an hour.` });
    }
    await tx.insert(PreviewTakenRow, { orgId, id: this.ids.next(), memberId, at: now });
    return PER_HOUR - taken.length - 1;
  }
}
