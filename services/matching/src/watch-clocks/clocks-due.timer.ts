import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { dayOf, travelComesDue } from '@lapwing/domain';
import { Clock, Database, Every, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { ReminderRaising, type LookedAt } from './reminder-raising.js';

const HOUR_MS = 3_600_000;
const AT_ONCE = 100;

/**
 * Looks every hour at whom something is due of: reminds of clocks, and lets persons be matched anew when a journey begins or
 * comes near. Found in memory rather than kept as timers, because these days must not lie on the disk in clear.
 */
@Injectable()
export class ClocksDueTimer {
  constructor(
    private readonly watches: WatchStore,
    private readonly reminders: ReminderRaising,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** While the keys are locked nothing is looked at and nothing lost: what is due stays due. */
  @Every('clocks.due', HOUR_MS)
  async look(): Promise<void> {
    try {
      const today = dayOf(this.clock.now());
      for (const orgId of await this.database.inWork((tx) => this.watches.catchUp(tx))) {
        const due = this.watches.exposuresOf(orgId).dueBy(today);
        for (let at = 0; at < due.length; at += AT_ONCE) await this.lookAt(orgId, due.slice(at, at + AT_ONCE), today);
      }
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'locked')) throw error;
    }
  }

  private async lookAt(orgId: string, personIds: readonly string[], today: string): Promise<void> {
    const looked = await this.database.inWork(async (tx): Promise<LookedAt[]> => {
      await this.watches.catchUp(tx);
      const watch = await this.watches.of(tx, orgId);
      await this.matchTravellers(tx, orgId, personIds, today);
      return this.reminders.remindAll(tx, watch, personIds);
    });
    for (const { personId, next } of looked) this.watches.exposuresOf(orgId).setDue(personId, next);
  }

  private async matchTravellers(tx: EntityManager, orgId: string, personIds: readonly string[], today: string) {
    const exposures = this.watches.exposuresOf(orgId);
    const when = this.clock.now();
    const travellers = personIds.filter((id) => {
      const exposure = exposures.get(id);
      return exposure !== null && travelComesDue(exposure, today);
    });
    const timers = travellers.map((id) => ({ subject: `${orgId}/${id}`, when, lane: null }));
    await this.jobs.atAll(tx, 'person.match', timers);
  }
}
