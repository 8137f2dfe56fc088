import { Injectable } from '@nestjs/common';
import { Failure, type SubscriptionEntry } from '@lapwing/contracts';
import type { Subscription } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { staleSubscription, SubscriptionStore } from '../keep-subscriptions/subscription.store.js';
import { MuteStore } from '../mute-alerts/mute.store.js';
import { staleTable, UrgencyStore } from '../set-urgency/urgency.store.js';
import type { AskedDeed } from './ringing-wish.store.js';

/** Writes a change of what rings, and has everything that stands matched again by it. */
@Injectable()
export class DoDeed {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly mutes: MuteStore,
    private readonly urgency: UrgencyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Throws `Failure` stale_version or not_found where a change is of something that is no more as it was read. */
  async demandCurrent(tx: EntityManager, orgId: string, asked: AskedDeed): Promise<void> {
    if (await this.isCurrent(tx, orgId, asked)) return;
    if (asked.deed.do === 'set_urgency') throw staleTable();
    const { deed } = asked;
    const id = deed.do === 'change_subscription' ? deed.subscription.id : null;
    if (id === null || (await this.subscriptions.find(tx, orgId, id)) === null) throw new Failure('not_found');
    throw staleSubscription();
  }

  /** Whether what a change is of is still as it was read. */
  async isCurrent(tx: EntityManager, orgId: string, { deed, version }: AskedDeed): Promise<boolean> {
    if (deed.do === 'change_subscription')
      return (await this.subscriptions.find(tx, orgId, deed.subscription.id))?.version === version;
    if (deed.do === 'set_urgency') return (await this.urgency.get(tx, orgId)).version === version;
    if (deed.do === 'mute' && deed.mute.subscriptionId !== null)
      return (await this.subscriptions.find(tx, orgId, deed.mute.subscriptionId)) !== null;
    return true;
  }

  /** Whoever calls holds the organisation and has made sure that the change is current. */
  async carryOut(tx: EntityManager, orgId: string, asked: AskedDeed, by: string): Promise<void> {
    const { deed, version } = asked;
    const now = this.clock.now();
    switch (deed.do) {
      case 'add_subscription':
        await this.subscriptions.insert(tx, orgId, deed.subscription.id, entryOf(deed.subscription));
        break;
      case 'change_subscription':
        await this.subscriptions.change(tx, orgId, deed.subscription.id, version ?? 0, entryOf(deed.subscription));
        break;
      case 'mute':
        await this.mutes.add(tx, { ...deed.mute, from: now.toISOString() }, { because: asked.because ?? '', by });
        break;
      default:
        await this.urgency.change(tx, orgId, version ?? 0, deed.table);
    }
    if (deed.do !== 'mute') await this.jobs.at(tx, 'subscription.match', orgId, now);
  }
}

function entryOf({ id: _id, orgId: _orgId, ...entry }: Subscription): SubscriptionEntry {
  return entry;
}
