import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  personsClose,
  personsErase,
  personsHistory,
  personsReopen,
  personsRestore,
  type Actor,
  type PersonView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { dayOf } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { checkPerson } from './check-person.js';
import { ErasureStore } from './erasure.store.js';
import { HistoryStore } from './history.store.js';
import { PersonDesk } from './person-desk.js';
import { PersonStore } from './person.store.js';

/** The course of a record: its earlier versions, its closing, opening again and end. */
@Controller()
export class PersonCourseController {
  constructor(
    private readonly persons: PersonStore,
    private readonly history: HistoryStore,
    private readonly erasures: ErasureStore,
    private readonly desk: PersonDesk,
    private readonly clock: Clock,
  ) {}

  @Answers(personsHistory)
  async versions(
    { id }: RequestOf<typeof personsHistory>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof personsHistory>> {
    await this.desk.seen(tx, actor, id);
    return { items: await this.history.versions(tx, actor.orgId, id) };
  }

  /** Who looks after somebody is no matter of the record's content: an old version must not hide a person from them. */
  @Answers(personsRestore)
  async restore(request: RequestOf<typeof personsRestore>, tx: EntityManager, actor: Actor): Promise<PersonView> {
    const { id, version, to } = request;
    const now = await this.desk.seen(tx, actor, id);
    demandOpen(now);
    const earlier = (await this.history.versions(tx, actor.orgId, id)).find((one) => one.version === to);
    if (earlier === undefined) throw new Failure('not_found');
    const status = earlier.entry.status === 'closed' ? now.status : earlier.entry.status;
    const entry = { ...earlier.entry, status, assignees: now.assignees };
    const today = dayOf(this.clock.now());
    const checked = checkPerson(entry, { personId: id, before: entry, today });
    const person = await this.persons.restore(tx, actor, { id, version }, checked);
    await this.desk.matchSoon(tx, actor.orgId, id);
    return person;
  }

  @Answers(personsClose)
  async close(request: RequestOf<typeof personsClose>, tx: EntityManager, actor: Actor): Promise<PersonView> {
    const { because, ...read } = request;
    demandOpen(await this.desk.seen(tx, actor, read.id));
    const person = await this.persons.close(tx, actor, read, because);
    await this.desk.matchSoon(tx, actor.orgId, read.id);
    await this.desk.endTasksSoon(tx, actor.orgId, read.id);
    return person;
  }

  @Answers(personsReopen)
  async reopen(read: RequestOf<typeof personsReopen>, tx: EntityManager, actor: Actor): Promise<PersonView> {
    const { status } = await this.desk.seen(tx, actor, read.id);
    if (status !== 'closed') throw new Failure('conflict', { detail: 'This record is open.' });
    const person = await this.persons.reopen(tx, actor, read);
    await this.desk.matchSoon(tx, actor.orgId, read.id);
    return person;
  }

  /** Whoever erases types the code, so that nobody ends a record by a slip. */
  @Answers(personsErase)
  async erase(
    { id, code }: RequestOf<typeof personsErase>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof personsErase>> {
    const person = await this.desk.seen(tx, actor, id);
    if (code.trim().toLowerCase() !== person.code.toLowerCase()) {
      const faults = [{ path: 'code', message: 'differs' }];
      throw new Failure('invalid', { detail: 'This is not the code of the person.', faults });
    }
    await this.erasures.erase(tx, actor.orgId, person);
    return {};
  }
}

function demandOpen({ status }: PersonView): void {
  if (status === 'closed') throw new Failure('conflict', { detail: 'This record is closed. Open it again first.' });
}
