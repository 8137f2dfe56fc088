import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  subscriptionsAdd,
  subscriptionsChange,
  subscriptionsList,
  type Actor,
  type ReplyOf,
  type RequestOf,
  type SubscriptionEntry,
  type SubscriptionView,
} from '@lapwing/contracts';
import { checkCountry } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { SubscriptionStore } from './subscription.store.js';

@Controller()
export class SubscriptionsController {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Answers(subscriptionsList)
  async list(_request: object, tx: EntityManager, { orgId }: Actor): Promise<ReplyOf<typeof subscriptionsList>> {
    this.keys.demandOpen();
    return { items: await this.subscriptions.list(tx, orgId) };
  }

  @Answers(subscriptionsAdd)
  async add(entry: RequestOf<typeof subscriptionsAdd>, tx: EntityManager, { orgId }: Actor): Promise<SubscriptionView> {
    this.keys.demandOpen();
    checkCountries(entry);
    const added = await this.subscriptions.add(tx, orgId, entry);
    await this.jobs.at(tx, 'subscription.match', orgId, this.clock.now());
    return added;
  }

  @Answers(subscriptionsChange)
  async change(
    { id, version, ...entry }: RequestOf<typeof subscriptionsChange>,
    tx: EntityManager,
    { orgId }: Actor,
  ): Promise<SubscriptionView> {
    this.keys.demandOpen();
    checkCountries(entry);
    const changed = await this.subscriptions.change(tx, orgId, id, version, entry);
    await this.jobs.at(tx, 'subscription.match', orgId, this.clock.now());
    return changed;
  }
}

function checkCountries({ countries }: SubscriptionEntry): void {
  const faults = countries.flatMap((country, index) =>
    checkCountry(country).valid ? [] : [{ path: `countries.${index}`, message: 'no such country code' }],
  );
  if (faults.length > 0) throw new Failure('invalid', { detail: 'Some fields cannot be true.', faults });
}
