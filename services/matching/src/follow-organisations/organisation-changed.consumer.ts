import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { organisationChanged, type EventOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { SubscriptionStore } from '../keep-subscriptions/subscription.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { OrganisationStore } from './organisation.store.js';

/** A new organisation gets its keys and the default subscription, so that it is covered at once. */
@Controller()
export class OrganisationChangedConsumer {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly keys: KeyStore,
  ) {}

  @Consumes(organisationChanged)
  async on(event: EventOf<typeof organisationChanged>, tx: EntityManager): Promise<void> {
    this.keys.demandOpen();
    if (!(await this.organisations.keepOrganisation(tx, event)) || !event.active) return;
    await this.subscriptions.addDefault(tx, event.orgId);
  }
}
