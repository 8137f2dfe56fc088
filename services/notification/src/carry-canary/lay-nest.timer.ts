import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, Every, Keyring } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { CanaryNest } from './canary-nest.js';

/** Sees to it that canaries have a nest at the address of the settings. */
@Injectable()
export class LayNestTimer {
  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly nest: CanaryNest,
  ) {}

  @Every('canary.nest', 10_000)
  async lay(): Promise<void> {
    const { canaryRecipient: email } = this.config;
    if (email !== null && !this.keyring.locked) await this.database.inWork((tx) => this.nest.lay(tx, email));
  }
}
