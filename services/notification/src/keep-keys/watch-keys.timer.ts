import { Injectable } from '@nestjs/common';
import { keyWarning } from '@lapwing/domain';
import { Clock, Database, Every } from '@lapwing/platform';
import { MailKeyStore } from './mail-key.store.js';
import { SayKeys } from './say-keys.js';

/** Longer than the first warning comes before the end. */
const AHEAD_MS = 31 * 86_400_000;

/** Warns of keys that end, and stops using those that have: mails then go out plain and say as little as possible. */
@Injectable()
export class WatchKeysTimer {
  constructor(
    private readonly database: Database,
    private readonly keys: MailKeyStore,
    private readonly says: SayKeys,
    private readonly clock: Clock,
  ) {}

  @Every('keys.watch', 60_000)
  async watch(): Promise<void> {
    const now = this.clock.now();
    await this.database.inWork(async (tx) => {
      for (const row of await this.keys.endingBefore(tx, new Date(now.getTime() + AHEAD_MS))) {
        const days = keyWarning(row.expiresAt?.toISOString() ?? '', row.warnedDays, now.toISOString());
        if (days === null) continue;
        await this.keys.warned(tx, row, days);
        if (days === 0) await this.keys.end(tx, row, 'expired');
        await this.says.ends(tx, row, days);
      }
    });
  }
}
