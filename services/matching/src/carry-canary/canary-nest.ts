import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CANARY, RANDOM_NUMBERS, suggestCode } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { PersonRow } from '../keep-persons/person.row.js';
import { PersonStore } from '../keep-persons/person.store.js';

const FINE = 2 ** 32;

/** The organisation for canaries with one person where they happen, sealed like any other. Nobody else hears of it. */
@Injectable()
export class CanaryNest {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly persons: PersonStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Lays it where there is none. */
  async lay(tx: EntityManager): Promise<void> {
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
    await this.jobs.at(tx, 'subscription.match', orgId, this.clock.now());
  }
}
