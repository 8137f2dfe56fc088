import { Injectable, Logger } from '@nestjs/common';
import { Database, Every, Metrics } from '@lapwing/platform';
import { DaySealStore } from './day-seal.store.js';

/** Seals each day of documents once it is over. */
@Injectable()
export class SealDaysTimer {
  private readonly log = new Logger('seal');

  constructor(
    private readonly database: Database,
    private readonly seals: DaySealStore,
    private readonly metrics: Metrics,
  ) {}

  @Every('days.seal', 600_000)
  async seal(): Promise<void> {
    for (;;) {
      const day = await this.database.inWork((tx) => this.seals.sealNext(tx));
      if (day === null) return;
      this.metrics.counter('days_sealed_total', 'Days of documents sealed and signed.').inc();
      this.log.log('a day is sealed', { day });
    }
  }
}
