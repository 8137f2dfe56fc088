import { Injectable } from '@nestjs/common';
import { Database, Every } from '@lapwing/platform';
import { KeyStore } from '../unlock-keys/key.store.js';
import { CanaryNest } from './canary-nest.js';

/** Sees to it that there is a nest. While the keys are locked there is none, and canaries are missed, as they should be. */
@Injectable()
export class LayNestTimer {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyStore,
    private readonly nest: CanaryNest,
  ) {}

  @Every('canary.nest', 10_000)
  async lay(): Promise<void> {
    if (!this.keys.locked) await this.database.inWork((tx) => this.nest.lay(tx));
  }
}
