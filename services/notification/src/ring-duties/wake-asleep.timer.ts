import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Database, Every, Keyring, Metrics } from '@lapwing/platform';
import { NoticeBoardStore } from '../page-operators/notice-board.store.js';
import { DutyStore } from './duty.store.js';
import { planRing } from './plan-ring.js';
import { RingTimer } from './ring.timer.js';
import { SituationStore } from './situation.store.js';

/** What operators are paged for; one for all duties, and it says nothing of any of them. */
export const ASLEEP_NOTICE = '51900000-0000-4000-8000-000000000011';
/** After this long without another one, a notice that somebody took is over. */
const CALM_MS = 3_600_000;
const AT_ONCE = 500;

/** Rows whose duty has not ended and for which nothing is scheduled; most are meant so: a policy without steps, or given up. */
const UNSCHEDULED = `
  select d.id from duty d join alert a on a.org_id = d.org_id and a.alert_id = d.alert_id
  where d.next_ring_at is null and d.ended_because is null and a.open and a.urgency <> 'digest'
  order by a.urgency = 'critical' desc, d.id limit ${AT_ONCE}`;

/** By what what sleeps is found and rung. */
@Injectable()
export class WakingMeans {
  constructor(
    readonly duties: DutyStore,
    readonly situations: SituationStore,
    readonly rings: RingTimer,
    readonly board: NoticeBoardStore,
    readonly keyring: Keyring,
  ) {}
}

/**
 * Finds duties that nobody has and that nothing would ever ring again. There should be none, whatever happens: one that is
 * found is rung at once, counted, and operators are paged until somebody looks why.
 */
@Injectable()
export class WakeAsleepTimer {
  private readonly log = new Logger('wake asleep');

  constructor(
    private readonly means: WakingMeans,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  @Every('duties.wake', 30_000)
  async look(): Promise<void> {
    // Who can be reached is sealed; the ring timers wait for the unlock, too.
    if (this.means.keyring.locked) return;
    const ids = await this.database.inWork((tx) => tx.query<{ id: string }[]>(UNSCHEDULED));
    let found = 0;
    for (const { id } of ids) found += await this.database.inWork((tx) => this.wake(tx, id));
    const help = 'Duties that nobody had and that nothing would have rung again.';
    this.metrics.counter('duties_found_asleep_total', help, []).inc({}, found);
    await this.database.inWork(async (tx) => {
      if (found > 0) await this.means.board.raise(tx, ASLEEP_NOTICE, 'page');
      else await this.means.board.calmDown(tx, ASLEEP_NOTICE, new Date(this.clock.now().getTime() - CALM_MS));
    });
  }

  /** Looks again under the lock, decides as ever, and rings; 0 where the duty rests for a reason. */
  private async wake(tx: EntityManager, id: string): Promise<0 | 1> {
    const { duties, situations, rings } = this.means;
    const duty = await duties.hold(tx, id);
    const situation = duty === null ? null : await situations.of(tx, duty.orgId, duty.alertId);
    if (duty === null || situation === null || duty.nextRingAt !== null || duty.endedBecause !== null) return 0;
    const plan = planRing(duty, situation, this.clock.now());
    if (plan.wishes.length === 0 && plan.duty.nextRingAt === null) return 0;
    await rings.carryOutAll(tx, [{ alert: situation.alert, plans: [plan] }]);
    this.log.warn('a duty slept that nobody has; it rings again', { duty: id });
    return 1;
  }
}
