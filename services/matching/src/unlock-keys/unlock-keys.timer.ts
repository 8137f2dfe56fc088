import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { CONFIG, Every, KeyServiceFault, Metrics } from '@lapwing/platform';
import type { MatchingConfig } from '../config.js';
import { keyFromService } from './find-opener.js';
import { KeyStore } from './key.store.js';

const REMINDED_MS = 3_600_000;

/** While the keys are locked: asks the key service for them, tells the operators' monitoring, and says so in the log. */
@Injectable()
export class UnlockKeysTimer implements OnModuleInit {
  private readonly log = new Logger('unlock-keys');
  private remindedAt: number | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: MatchingConfig,
    private readonly keys: KeyStore,
    private readonly metrics: Metrics,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.look();
  }

  @Every('unlock-keys', 15_000)
  async look(): Promise<void> {
    if (this.keys.locked) await this.askService();
    const { locked } = this.keys;
    this.metrics
      .gauge('keys_locked', 'Whether the keys of persons are locked: 1 while nobody can be warned.')
      .set(locked ? 1 : 0);
    if (locked) this.remind();
  }

  private async askService(): Promise<void> {
    try {
      const opener = await keyFromService(this.config);
      if (opener !== null) this.keys.unlock(opener);
    } catch (cause) {
      if (!(cause instanceof KeyServiceFault)) throw cause;
      this.log.warn('the key service opens nothing', { because: cause.message, cause });
    }
  }

  /** A locked installation warns nobody: whoever reads the log of the last hour must see it. */
  private remind(): void {
    const now = performance.now();
    if (this.remindedAt !== null && now - this.remindedAt < REMINDED_MS) return;
    this.remindedAt = now;
    this.log.warn('LOCKED: persons cannot be read and nobody is warned', { cure: 'docs/keys.md says how to unlock' });
  }
}
