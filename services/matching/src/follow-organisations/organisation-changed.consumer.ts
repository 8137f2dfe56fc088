import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { organisationChanged, type EventOf } from '@lapwing/contracts';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { SubscriptionStore } from '../keep-subscriptions/subscription.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { OrganisationStore } from './organisation.store.js';

/** A new organisation gets its keys and the default subscription, so that it is covered at once, whoever came before. */
@Controller()
export class OrganisationChangedConsumer {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Consumes(organisationChanged)
  async on(event: EventOf<typeof organisationChanged>, tx: EntityManager): Promise<void> {
    this.keys.demandOpen();
    if (!(await this.organisations.keepOrganisation(tx, event)) || !event.active) return;
    await this.subscriptions.addDefault(tx, event.orgId);
    await this.jobs.at(tx, 'subscription.match', event.orgId, this.clock.now());
  }
}
