import { Injectable } from '@nestjs/common';
import type { HandOverState } from '@lapwing/domain';
import { Clock, Metrics } from '@lapwing/platform';

/** What following is measured by. */
@Injectable()
export class HandOverCounts {
  constructor(
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  count(outcome: HandOverState): void {
    this.metrics.counter('hand_overs_total', 'Offers of persons by what became of them.', ['outcome']).inc({ outcome });
  }
}
