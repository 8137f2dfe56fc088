import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { personEntry } from '@lapwing/contracts';
import { CANARY, RANDOM_NUMBERS, suggestCode } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
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
    const nestling: z.input<typeof personEntry> = {
      code: suggestCode(Array.from({ length: RANDOM_NUMBERS }, () => randomInt(FINE) / FINE)),
      stays: [{ country: CANARY.host, kind: 'residence' }],
      origins: [CANARY.origin],
    };
    await this.persons.add(tx, { orgId, memberId: null }, personEntry.parse(nestling));
    await this.jobs.at(tx, 'subscription.match', orgId, this.clock.now());
  }
}
