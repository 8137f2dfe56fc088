import { Injectable } from '@nestjs/common';
import { addDays, blocChanges, dayOf } from '@lapwing/domain';
import { Clock, Database, Every, Jobs } from '@lapwing/platform';
import { DevelopmentStore } from '../match-development/development.store.js';

const HOUR_MS = 3_600_000;

/**
 * Matches developments anew when somebody joins or leaves the bloc they name. Only the Union stays a name: other blocs are
 * expanded to their members of the day when a text is read.
 */
@Injectable()
export class BlocDaysTimer {
  private looked = '';

  constructor(
    private readonly developments: DevelopmentStore,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Once a day and process, and the day before as well, lest an hour of standing still passes over a day. */
  @Every('blocs.due', HOUR_MS)
  async look(): Promise<void> {
    const now = this.clock.now();
    const today = dayOf(now);
    if (this.looked === today) return;
    const changed = [addDays(today, -1), today].flatMap(blocChanges);
    if (changed.some(({ bloc }) => bloc === 'EU')) await this.matchAnew(now);
    this.looked = today;
  }

  private async matchAnew(when: Date): Promise<void> {
    await this.database.inWork(async (tx) => {
      const naming = await this.developments.concerning(tx, ['EU'], []);
      const timers = naming.map(({ id }) => ({ subject: id, when, lane: null }));
      await this.jobs.atAll(tx, 'development.match', timers);
    });
  }
}
