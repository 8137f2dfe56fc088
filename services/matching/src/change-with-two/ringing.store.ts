import { Injectable } from '@nestjs/common';
import type { Ringing } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { SubscriptionStore } from '../keep-subscriptions/subscription.store.js';
import { MuteStore } from '../mute-alerts/mute.store.js';
import { UrgencyStore } from '../set-urgency/urgency.store.js';

/** Everything that decides what rings in an organisation, together. */
@Injectable()
export class RingingStore {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly mutes: MuteStore,
    private readonly urgency: UrgencyStore,
  ) {}

  /** What rings now, and the mutes that hold now or later. */
  async inForce(tx: EntityManager, orgId: string): Promise<Ringing> {
    return {
      subscriptions: await this.subscriptions.inForce(tx, orgId),
      mutes: await this.mutes.inForce(tx, orgId),
      table: (await this.urgency.get(tx, orgId)).table,
    };
  }
}
