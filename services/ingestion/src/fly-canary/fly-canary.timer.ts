import { Inject, Injectable } from '@nestjs/common';
import { judgeCanary } from '@lapwing/domain';
import { CONFIG, Database, Every } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { IngestionConfig } from '../config.js';
import { CanaryTidings } from './canary-tidings.js';
import { FlightStore } from './flight.store.js';
import { LaunchCanary } from './launch-canary.js';

/** Lets a canary go when its time has come, and finds out which ones are missed. */
@Injectable()
export class FlyCanaryTimer {
  constructor(
    @Inject(CONFIG) private readonly config: IngestionConfig,
    private readonly database: Database,
    private readonly flights: FlightStore,
    private readonly canaries: LaunchCanary,
    private readonly tidings: CanaryTidings,
  ) {}

  @Every('canary.fly', 2_000)
  async fly(): Promise<void> {
    if (this.config.canaryEvery === 0) return;
    const begun = await this.database.inWork((tx) => this.look(tx));
    if (begun !== null) await this.canaries.launch(begun);
  }

  /** The id of a flight that begins now. */
  private async look(tx: EntityManager): Promise<string | null> {
    const { canaryEvery: every, canaryPatience: patience } = this.config;
    const flights = await this.flights.hold(tx);
    const step = judgeCanary(flights, { every, patience }, this.tidings.now());
    await this.flights.miss(tx, step.missed);
    await this.tidings.missed(tx, step);
    return step.launch ? this.flights.begin(tx) : null;
  }
}
