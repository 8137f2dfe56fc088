import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  clocksList,
  Failure,
  personsHeardFrom,
  type Actor,
  type ComingDay,
  type PersonView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { addDays, comingOf, dayOf, seesPerson } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PersonStore } from '../keep-persons/person.store.js';
import { WatchStore } from '../watch-organisations/watch.store.js';

/** Somebody else may save the record between our reading and writing it. */
const TRIES = 3;

@Controller()
export class ClocksController {
  constructor(
    private readonly watches: WatchStore,
    private readonly persons: PersonStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** What is overdue is looked at again tomorrow at the latest, and what comes no later than the day after its day. */
  @Answers(clocksList)
  async list(
    { within, limit }: RequestOf<typeof clocksList>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof clocksList>> {
    await this.watches.catchUp(tx);
    const today = dayOf(this.clock.now());
    const exposures = this.watches.exposuresOf(actor.orgId);
    const ids = exposures
      .dueBy(addDays(today, within + 1))
      .filter((id) => seesPerson(actor, exposures.get(id)?.assignees ?? []));
    const records = await this.persons.several(tx, actor.orgId, ids);
    const days = [...records.values()].flatMap((record) => comingDays(record, today, within)).sort(inOrder);
    return { items: days.slice(0, limit), more: Math.max(0, days.length - limit) };
  }

  @Answers(personsHeardFrom)
  async heardFrom(
    { id }: RequestOf<typeof personsHeardFrom>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof personsHeardFrom>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.note(tx, actor, id);
      } catch (error) {
        if (attempt === TRIES || !(error instanceof Failure && error.code === 'stale_version')) throw error;
      }
    }
  }

  private async note(tx: EntityManager, actor: Actor, id: string): Promise<PersonView> {
    const now = this.clock.now();
    const today = dayOf(now);
    const person = await this.persons.find(tx, actor.orgId, id);
    if (person === null || !seesPerson(actor, person.assignees)) throw new Failure('not_found');
    if (person.status === 'closed') throw new Failure('conflict', { detail: 'This record is closed.' });
    if (person.lastContact !== null && person.lastContact >= today) return person;
    const { id: _id, version, changedAt: _changedAt, closed: _closed, ...entry } = person;
    const changed = await this.persons.change(tx, actor, id, version, { ...entry, lastContact: today });
    await this.jobs.at(tx, 'person.match', `${actor.orgId}/${id}`, now);
    return changed;
  }
}

function comingDays(record: PersonView, today: string, within: number): ComingDay[] {
  return comingOf(record, today, within).map(({ code: what, country, day, daysLeft, from, document, urgency }) => ({
    personId: record.id,
    code: record.code,
    ...{ what, country, day, daysLeft, from, document, urgency },
  }));
}

function inOrder(a: ComingDay, b: ComingDay): number {
  const [first, second] = [`${a.day} ${a.code} ${a.what}`, `${b.day} ${b.code} ${b.what}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
