import { Injectable } from '@nestjs/common';
import { Clock, Database, OnJob } from '@lapwing/platform';
import { PushAddress } from '../receive-pushes/push-address.js';
import { SourceRow } from '../watch-sources/source.row.js';
import { HubAsker } from './hub-asker.js';
import { hubStep, type HubStep } from './hub-step.js';
import { HubStore } from './hub.store.js';
import { WebsubRow } from './websub.row.js';

const CROWD = { atOnce: 4, perLane: 4 };

/** Keeps the subscriptions at hubs as they should be: asks, renews in time, leaves what is not read any more. */
@Injectable()
export class SettleHubTimer {
  constructor(
    private readonly database: Database,
    private readonly hubs: HubStore,
    private readonly asker: HubAsker,
    private readonly address: PushAddress,
    private readonly clock: Clock,
  ) {}

  @OnJob('websub.settle', CROWD)
  async settle(sourceId: string): Promise<void> {
    const loaded = await this.load(sourceId);
    if (loaded === null) return;
    const { row, step } = loaded;
    if (step.do === 'wait') return this.waitUntil(sourceId, step.until);
    if (step.do === 'subscribe') return this.subscribe(row);
    if (step.do === 'unsubscribe') return this.leave(row);
  }

  private async load(sourceId: string): Promise<{ row: WebsubRow; step: HubStep } | null> {
    return this.database.inWork(async (tx) => {
      const row = await tx.findOneBy(WebsubRow, { sourceId });
      const source = await tx.findOneBy(SourceRow, { id: sourceId });
      if (row === null || source === null) return null;
      // A source that is fetched through a proxy must not be known to be ours.
      const wished = row.wanted && source.enabled && source.proxy === null && this.address.known;
      return { row, step: hubStep({ ...row, wished }, this.clock.now()) };
    });
  }

  /** The asking is noted before it happens: a hub may ask back while it is being asked. */
  private async subscribe(row: WebsubRow): Promise<void> {
    const { sourceId } = row;
    const askedAt = this.clock.now();
    const lasts = row.state === 'live' && row.leaseUntil !== null && row.leaseUntil > askedAt;
    const state = lasts ? ('live' as const) : ('asked' as const);
    await this.note(sourceId, { state, askedAt, failures: row.failures + 1 });
    const refusal = await this.asker.ask(row, 'subscribe');
    if (refusal !== null) await this.note(sourceId, { detail: refusal, ...(lasts ? {} : { state: 'failed' }) });
    const after = await this.load(sourceId);
    if (after?.step.do === 'wait') await this.waitUntil(sourceId, after.step.until);
  }

  /** A hub that cannot be told forgets us when the lease ends. */
  private async leave(row: WebsubRow): Promise<void> {
    await this.note(row.sourceId, { state: 'leaving' });
    const refusal = await this.asker.ask(row, 'unsubscribe');
    if (refusal !== null) await this.note(row.sourceId, { state: 'left', detail: refusal });
  }

  private async note(sourceId: string, change: Partial<WebsubRow>): Promise<void> {
    await this.database.inWork((tx) => this.hubs.note(tx, sourceId, change));
  }

  private async waitUntil(sourceId: string, until: Date): Promise<void> {
    await this.database.inWork((tx) => this.hubs.settle(tx, sourceId, until));
  }
}
