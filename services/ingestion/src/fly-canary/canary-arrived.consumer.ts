import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { canaryArrived, type EventOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { CanaryTidings } from './canary-tidings.js';
import { FlightStore } from './flight.store.js';

/** A canary has come back: the way is open. */
@Controller()
export class CanaryArrivedConsumer {
  constructor(
    private readonly flights: FlightStore,
    private readonly tidings: CanaryTidings,
  ) {}

  @Consumes(canaryArrived)
  async on({ developmentId, at }: EventOf<typeof canaryArrived>, tx: EntityManager): Promise<void> {
    const seconds = await this.flights.arrive(tx, developmentId, new Date(at));
    if (seconds !== null) await this.tidings.arrived(tx, seconds);
  }
}
