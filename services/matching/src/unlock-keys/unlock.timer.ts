import { Injectable, Logger } from '@nestjs/common';
import { Every } from '@lapwing/platform';
import { KeyStore } from './key.store.js';

/** Unlocking is local to the process: somebody puts the key file in its place and matching goes on. */
@Injectable()
export class UnlockTimer {
  private readonly log = new Logger('unlock-keys');

  constructor(private readonly keys: KeyStore) {}

  @Every('keys.unlock', 5_000)
  async look(): Promise<void> {
    if (this.keys.unlock()) this.log.log('the keys are open');
  }
}
