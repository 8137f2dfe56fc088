import { Injectable } from '@nestjs/common';
import { Failure, type PersonView } from '@lapwing/contracts';
import { seesPerson, type Reader } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PersonStore } from './person.store.js';

/** Persons who are added in one go end in one version of an alert. */
const SETTLE_MS = 2_000;
const LOOK_AGAIN_MS = 60_000;

/** What all that is done with one person begins and ends with. */
@Injectable()
export class PersonDesk {
  constructor(
    private readonly persons: PersonStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** A person who is not in sight is as one who is not there. Throws `Failure` locked, not_found. */
  async seen(tx: EntityManager, reader: Reader & { orgId: string }, id: string): Promise<PersonView> {
    const person = await this.persons.find(tx, reader.orgId, id);
    if (person === null || !seesPerson(reader, person.assignees)) throw new Failure('not_found');
    return person;
  }

  /** When a burst of changes is over, and again when a development that came meanwhile is in sight. */
  async matchSoon(tx: EntityManager, orgId: string, personId: string): Promise<void> {
    const now = this.clock.now().getTime();
    for (const after of [SETTLE_MS, LOOK_AGAIN_MS])
      await this.jobs.at(tx, 'person.match', `${orgId}/${personId}`, new Date(now + after));
  }

  /** What waits to be done about a person whose record was closed, waits no longer. */
  async endTasksSoon(tx: EntityManager, orgId: string, personId: string): Promise<void> {
    await this.jobs.at(tx, 'task.end', `${orgId}/${personId}`, new Date(this.clock.now().getTime() + SETTLE_MS));
  }
}
