import { Injectable } from '@nestjs/common';
import { CANARY, CANARY_DAY_MS } from '@lapwing/domain';
import { Clock, Database, Every } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { AlertChannel } from '../match-development/alert.channel.js';
import { AlertStore } from '../match-development/alert.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';

const EVERY_MS = 60_000;
/** Whatever did not arrive by then is missed; ringing on would tell nobody anything. */
const RINGS_MS = 20 * 60_000;

/** Ends canaries that did not arrive, and removes what canaries leave behind after a day. */
@Injectable()
export class PurgeCanariesTimer {
  constructor(
    private readonly database: Database,
    private readonly alerts: AlertStore,
    private readonly channel: AlertChannel,
    private readonly keys: KeyStore,
    private readonly clock: Clock,
  ) {}

  @Every('canary.purge', EVERY_MS)
  async purge(): Promise<void> {
    const now = this.clock.now().getTime();
    await this.database.inWork(async (tx) => {
      if (!this.keys.locked) await this.closeLost(tx, new Date(now - RINGS_MS));
      await tx.query('select purge_canaries($1)', [new Date(now - CANARY_DAY_MS)]);
    });
  }

  private async closeLost(tx: EntityManager, before: Date): Promise<void> {
    for (const id of await this.alerts.open(tx, CANARY.orgId)) {
      const alert = await this.alerts.lock(tx, CANARY.orgId, id);
      if (alert === null || alert.raisedAt > before) continue;
      await this.channel.tell(tx, this.alerts.next(alert, { state: 'closed' }), false);
    }
  }
}
