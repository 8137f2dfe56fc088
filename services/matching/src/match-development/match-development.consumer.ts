import { Controller } from '@nestjs/common';
import { ConsumesMany } from '@lapwing/bus';
import { developmentChanged, type EventOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { DevelopmentIntake } from './development-intake.js';

@Controller()
export class MatchDevelopmentConsumer {
  constructor(private readonly intake: DevelopmentIntake) {}

  @ConsumesMany(developmentChanged)
  async on(events: EventOf<typeof developmentChanged>[], tx: EntityManager): Promise<void> {
    const arrivals = events.map(({ change, snapshot, other }) => {
      const absorbed = change === 'merged' && snapshot.state === 'withdrawn';
      return { development: snapshot, into: absorbed ? other : null };
    });
    await this.intake.takeAll(tx, arrivals);
  }
}
