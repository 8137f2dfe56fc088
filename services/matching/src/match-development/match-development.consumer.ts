import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { developmentChanged, type EventOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { DevelopmentIntake } from './development-intake.js';

@Controller()
export class MatchDevelopmentConsumer {
  constructor(private readonly intake: DevelopmentIntake) {}

  @Consumes(developmentChanged)
  async on(event: EventOf<typeof developmentChanged>, tx: EntityManager): Promise<void> {
    const absorbed = event.change === 'merged' && event.snapshot.state === 'withdrawn';
    await this.intake.take(tx, event.snapshot, absorbed ? event.other : null);
  }
}
