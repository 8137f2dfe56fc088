import { Injectable } from '@nestjs/common';
import type { ExposureIndex, Subscription } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { ExposuresStore } from '../keep-persons/exposures.store.js';
import { SubscriptionStore } from '../keep-subscriptions/subscription.store.js';

/** What matching holds of one organisation when it judges. */
export interface Watch {
  orgId: string;
  exposures: ExposureIndex;
  subscriptions: Subscription[];
  /** Members who left or are suspended. */
  gone: ReadonlySet<string>;
}

/** Loads everything a judgement about an organisation needs. */
@Injectable()
export class WatchStore {
  constructor(
    private readonly exposures: ExposuresStore,
    private readonly subscriptions: SubscriptionStore,
    private readonly organisations: OrganisationStore,
  ) {}

  /** Catches up with committed exposures; returns the active organisations in sight. Throws `Failure` locked. */
  async catchUp(tx: EntityManager): Promise<string[]> {
    return this.exposures.catchUp(tx);
  }

  exposuresOf(orgId: string): ExposureIndex {
    return this.exposures.index(orgId);
  }

  async of(tx: EntityManager, orgId: string): Promise<Watch> {
    const subscriptions = await this.subscriptions.inForce(tx, orgId);
    const gone = await this.organisations.gone(tx, orgId);
    return { orgId, exposures: this.exposures.index(orgId), subscriptions, gone };
  }
}
