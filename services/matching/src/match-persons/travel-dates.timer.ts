import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { dayOf, travelComesDue } from '@lapwing/domain';
import { Clock, Database, Every, Jobs } from '@lapwing/platform';
import { ExposuresStore } from '../keep-persons/exposures.store.js';

const HOUR_MS = 3_600_000;

/**
 * Matches persons anew when a journey begins or comes near. Looked for in memory rather than kept as timers,
 * because the days on which somebody travels must not lie on the disk in clear.
 */
@Injectable()
export class TravelDatesTimer {
  constructor(
    private readonly exposures: ExposuresStore,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Every('travel.due', HOUR_MS)
  async look(): Promise<void> {
    const now = this.clock.now();
    await this.database
      .inWork(async (tx) => {
        await this.exposures.catchUp(tx);
        const due = this.exposures.all().filter(({ exposure }) => travelComesDue(exposure, dayOf(now)));
        for (const { orgId, exposure } of due) await this.jobs.at(tx, 'person.match', `${orgId}/${exposure.id}`, now);
      })
      .catch((error: unknown) => {
        if (!(error instanceof Failure && error.code === 'locked')) throw error;
      });
  }
}
