import { Injectable } from '@nestjs/common';
import { CANARY_DAY_MS } from '@lapwing/domain';
import { Clock, Database, Every } from '@lapwing/platform';

const EVERY_MS = 600_000;

/** Removes what canaries leave in the ledger after a day. */
@Injectable()
export class PurgeCanariesTimer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Every('canary.purge', EVERY_MS)
  async purge(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - CANARY_DAY_MS);
    await this.database.inWork((tx) => tx.query('select purge_canaries($1)', [before]));
  }
}
