import { Injectable } from '@nestjs/common';
import { Failure, type SubscriptionEntry, type SubscriptionView } from '@lapwing/contracts';
import { defaultSubscription, type Subscription } from '@lapwing/domain';
import type { Place } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { SubscriptionRow } from './subscription.row.js';

/** What each organisation wants to be warned of; sealed, because its countries say where people are. */
@Injectable()
export class SubscriptionStore {
  constructor(private readonly keys: KeyStore) {}

  /** Keeps a new subscription under an id that was given out for it. */
  async insert(tx: EntityManager, orgId: string, id: string, entry: SubscriptionEntry): Promise<void> {
    await tx.insert(SubscriptionRow, { orgId, id, version: 1, sealed: this.seal(orgId, id, 1, entry) });
  }

  async find(tx: EntityManager, orgId: string, id: string): Promise<SubscriptionView | null> {
    const row = await tx.findOneBy(SubscriptionRow, { orgId, id });
    return row === null ? null : this.view(row);
  }

  /** Gives an organisation the default, once; false when it has subscriptions already. */
  async addDefault(tx: EntityManager, orgId: string): Promise<boolean> {
    if (await tx.existsBy(SubscriptionRow, { orgId })) return false;
    const { id: _id, orgId: _orgId, ...entry } = defaultSubscription(orgId, orgId);
    await tx.insert(SubscriptionRow, { orgId, id: orgId, version: 1, sealed: this.seal(orgId, orgId, 1, entry) });
    return true;
  }

  /** Replaces a subscription; throws `Failure` stale_version when it was changed since it was read. */
  async change(tx: EntityManager, orgId: string, id: string, version: number, entry: SubscriptionEntry): Promise<void> {
    const next = version + 1;
    const sealed = this.seal(orgId, id, next, entry);
    const { affected } = await tx.update(SubscriptionRow, { orgId, id, version }, { version: next, sealed });
    if (affected !== 1) throw staleSubscription();
  }

  async list(tx: EntityManager, orgId: string): Promise<SubscriptionView[]> {
    const rows = await tx.find(SubscriptionRow, { where: { orgId }, order: { id: 'asc' } });
    return rows.map((row) => this.view(row));
  }

  /** What raises an alert in an organisation: the default where nothing was ever set. */
  async inForce(tx: EntityManager, orgId: string): Promise<Subscription[]> {
    const views = await this.list(tx, orgId);
    if (views.length === 0) return [defaultSubscription(orgId, orgId)];
    return views.map(({ version: _version, wishId: _wishId, ...subscription }) => ({ orgId, ...subscription }));
  }

  private view({ orgId, id, version, sealed }: SubscriptionRow): SubscriptionView {
    return { id, version, ...this.keys.open<SubscriptionEntry>(orgId, placeOf(id, version), sealed), wishId: null };
  }

  private seal(orgId: string, id: string, version: number, entry: SubscriptionEntry): Buffer {
    return this.keys.seal(orgId, placeOf(id, version), entry);
  }
}

function placeOf(id: string, version: number): Place {
  return { table: 'subscription', row: `${id}/${version}`, schemaVersion: 1 };
}

/** Somebody was faster. */
export function staleSubscription(): Failure {
  return new Failure('stale_version', { detail: 'Somebody changed this subscription since it was read.' });
}
