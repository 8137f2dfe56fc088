import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Jobs, type Place } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PushAddress } from '../receive-pushes/push-address.js';
import type { Hub } from '../reach-sources/connector.js';
import { SecretKeys } from '../seal-secrets/secret-keys.js';
import { WebsubRow } from './websub.row.js';

/** The subscriptions at hubs: one per source whose feed names a hub. */
@Injectable()
export class HubStore {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly keys: SecretKeys,
    private readonly address: PushAddress,
  ) {}

  /** Remembers the hub that a feed names, and has it asked where it is another one than before; null leaves the old. */
  async follow(tx: EntityManager, sourceId: string, named: Hub | null): Promise<void> {
    if (!this.address.known) return;
    const known = await tx.findOneBy(WebsubRow, { sourceId });
    if (named === null) return known?.wanted === true ? this.unwant(tx, sourceId) : undefined;
    const same = known?.hub === named.hub && known.topic === named.topic;
    if (known?.wanted === true && same && known.state !== 'left') return;
    // While the keys are locked nothing can be sealed; the next look finds the hub again.
    if (this.keys.locked) return;
    const secret = this.keys.seal(placeOf(sourceId), randomBytes(32).toString('hex'));
    const token = randomBytes(24).toString('base64url');
    const anew = { state: 'wanted' as const, wanted: true, detail: null, failures: 0, askedAt: null, leaseUntil: null };
    const row = { sourceId, ...named, ...anew, secret, token, wokenAt: null, pingedAt: null };
    await tx.upsert(WebsubRow, row, ['sourceId']);
    await this.settle(tx, sourceId);
  }

  private async unwant(tx: EntityManager, sourceId: string): Promise<void> {
    await tx.update(WebsubRow, { sourceId }, { wanted: false });
    await this.settle(tx, sourceId);
  }

  /** Has the subscription of a source looked at now, or at a later time. */
  async settle(tx: EntityManager, sourceId: string, at: Date = this.clock.now()): Promise<void> {
    await this.jobs.at(tx, 'websub.settle', sourceId, at);
  }

  /** What the hub signs with. Throws `Failure` locked. */
  secretOf({ sourceId, secret }: WebsubRow): string {
    return this.keys.open(placeOf(sourceId), secret).toString();
  }

  async byToken(tx: EntityManager, token: string): Promise<WebsubRow | null> {
    return tx.findOne(WebsubRow, { where: { token }, lock: { mode: 'pessimistic_write' } });
  }

  async note(tx: EntityManager, sourceId: string, change: Partial<WebsubRow>): Promise<void> {
    await tx.update(WebsubRow, { sourceId }, change);
  }
}

function placeOf(sourceId: string): Place {
  return { table: 'websub', row: sourceId, schemaVersion: 1 };
}
