import { Inject, Injectable } from '@nestjs/common';
import type { CanaryStatus as CanaryView, PartStatus } from '@lapwing/contracts';
import { type CanaryFlight, judgeCanary } from '@lapwing/domain';
import { Clock, CONFIG } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { IngestionConfig } from '../config.js';
import { FlightStore } from './flight.store.js';

/** A timer may be late; canaries later than that are not let go any more. Seconds. */
const LATE = 120;

/** Says how the canaries fly, judged anew each time: where nothing flies any more, nobody else would notice. */
@Injectable()
export class CanaryStatus {
  constructor(
    @Inject(CONFIG) private readonly config: IngestionConfig,
    private readonly flights: FlightStore,
    private readonly clock: Clock,
  ) {}

  async tell(tx: EntityManager): Promise<{ canary: CanaryView; checks: PartStatus['checks'] }> {
    const { canaryEvery: every, canaryPatience: patience } = this.config;
    const now = this.clock.now();
    const flights = await this.flights.all(tx);
    const step = judgeCanary(flights, { every, patience }, now);
    const launched = Date.parse(flights[0]?.launchedAt ?? now.toISOString());
    const grounded = (now.getTime() - launched) / 1000 > every + LATE;
    const detail = step.alarm ? `${step.inARow} canaries did not arrive` : grounded ? 'no canary flies' : null;
    return {
      canary: viewOf(flights, every, step.inARow, step.missed.length),
      checks: every === 0 ? [] : [{ name: 'canary', ok: detail === null, detail }],
    };
  }
}

function viewOf(flights: readonly CanaryFlight[], every: number, inARow: number, overdue: number): CanaryView {
  const arrivals = flights.flatMap(({ launchedAt, arrivedAt }) =>
    arrivedAt === null ? [] : [{ launchedAt, arrivedAt }],
  );
  const [last] = arrivals.sort((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1));
  return {
    launchedAt: flights[0]?.launchedAt ?? null,
    arrivedAt: last?.arrivedAt ?? null,
    seconds: last === undefined ? null : (Date.parse(last.arrivedAt) - Date.parse(last.launchedAt)) / 1000,
    missed: flights.filter(({ missedAt }) => missedAt !== null).length + overdue,
    missedInARow: inARow,
    everySeconds: every,
  };
}
