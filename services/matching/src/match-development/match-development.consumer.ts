import { Controller } from '@nestjs/common';
import { ConsumesMany } from '@lapwing/bus';
import { developmentChanged, type EventOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { DevelopmentIntake, type Arrival } from './development-intake.js';

@Controller()
export class MatchDevelopmentConsumer {
  constructor(private readonly intake: DevelopmentIntake) {}

  @ConsumesMany(developmentChanged)
  async on(events: EventOf<typeof developmentChanged>[], tx: EntityManager): Promise<void> {
    await this.intake.takeAll(tx, events.map(arrivalOf));
  }
}

function arrivalOf({ change, snapshot, other }: EventOf<typeof developmentChanged>): Arrival {
  const arrival = { development: snapshot, into: null, beside: null };
  if (other === null || (change !== 'merged' && change !== 'split')) return arrival;
  if (change === 'split') return { ...arrival, beside: { id: other, ruling: change } };
  return snapshot.state === 'withdrawn'
    ? { ...arrival, into: other }
    : { ...arrival, beside: { id: other, ruling: change } };
}
