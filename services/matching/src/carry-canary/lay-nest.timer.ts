import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CANARY, RANDOM_NUMBERS, suggestCode } from '@lapwing/domain';
import { Clock, Database, Every, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { PersonRow } from '../keep-persons/person.row.js';
import { PersonStore } from '../keep-persons/person.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';

const FINE = 2 ** 32;

/** What the nest is made with beside rows. */
@Injectable()
export class NestTools {
  constructor(
    readonly clock: Clock,
    readonly jobs: Jobs,
    readonly database: Database,
  ) {}
}

/**
 * Sees to it that there is an organisation for canaries with one person where they happen, sealed like any other. Nobody
 * else hears of it. While the keys are locked there is none, and canaries are missed, as they should be.
 */
@Injectable()
export class LayNestTimer {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly persons: PersonStore,
    private readonly keys: KeyStore,
    private readonly tools: NestTools,
  ) {}

  @Every('canary.nest', 10_000)
  async lay(): Promise<void> {
    if (this.keys.locked) return;
    await this.tools.database.inWork((tx) => this.layIn(tx));
  }

  private async layIn(tx: EntityManager): Promise<void> {
    const { orgId } = CANARY;
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['canary nest']);
    await this.organisations.keepOrganisation(tx, { orgId, version: 1, active: true });
    if (await tx.existsBy(PersonRow, { orgId })) return;
    await this.persons.add(tx, orgId, {
      code: suggestCode(Array.from({ length: RANDOM_NUMBERS }, () => randomInt(FINE) / FINE)),
      status: 'active',
      stays: [{ country: CANARY.host, kind: 'residence', from: null, until: null }],
      origins: [CANARY.origin],
      profiles: [],
      wanted: 'none',
      documents: [],
      links: [],
      assignees: [],
    });
    await this.tools.jobs.at(tx, 'subscription.match', orgId, this.tools.clock.now());
  }
}
