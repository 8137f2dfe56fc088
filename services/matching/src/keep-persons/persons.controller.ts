import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  personsAdd,
  personsChange,
  personsGet,
  personsList,
  personsSearch,
  personsSuggestCode,
  type Actor,
  type PersonEntry,
  type PersonView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { dayOf, RANDOM_NUMBERS, suggestCode } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { assigneesFor, checkPerson, demandMembers } from './check-person.js';
import { ExposuresStore } from './exposures.store.js';
import { findPersons, type Wish } from './find-persons.js';
import { PersonDesk } from './person-desk.js';
import { PersonStore } from './person.store.js';

const FINE = 2 ** 32;
const ANYBODY: Wish = { statuses: [], country: null, profile: null, assignee: null, dueWithin: null };

@Controller()
export class PersonsController {
  constructor(
    private readonly persons: PersonStore,
    private readonly exposures: ExposuresStore,
    private readonly organisations: OrganisationStore,
    private readonly desk: PersonDesk,
    private readonly clock: Clock,
  ) {}

  @Answers(personsList)
  async list(
    request: RequestOf<typeof personsList>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof personsList>> {
    const { items, next } = await this.search({ ...ANYBODY, ...request, code: null }, tx, actor);
    return { items, next };
  }

  @Answers(personsSearch)
  async search(
    { code, cursor, limit, ...wish }: RequestOf<typeof personsSearch>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof personsSearch>> {
    await this.exposures.catchUp(tx);
    const found = findPersons(this.exposures.index(actor.orgId), wish, actor, dayOf(this.clock.now()));
    const coded = code === null ? null : await this.persons.withCode(tx, actor.orgId, code);
    const all = code === null ? found : found.filter((id) => id === coded);
    const rest = cursor === null ? all : all.filter((id) => id > cursor);
    const page = rest.slice(0, limit);
    const items = [...(await this.persons.several(tx, actor.orgId, page)).values()];
    return { items, total: all.length, next: rest.length > limit ? (page.at(-1) ?? null) : null };
  }

  @Answers(personsGet)
  async get({ id }: RequestOf<typeof personsGet>, tx: EntityManager, actor: Actor): Promise<PersonView> {
    return this.desk.seen(tx, actor, id);
  }

  @Answers(personsAdd)
  async add(request: RequestOf<typeof personsAdd>, tx: EntityManager, actor: Actor): Promise<PersonView> {
    const entry = this.checked(request, actor, null, null);
    await this.demandAssignees(tx, actor, request.assignees);
    await this.demandLinks(tx, actor, entry);
    const person = await this.persons.add(tx, actor, entry);
    await this.desk.matchSoon(tx, actor.orgId, person.id);
    return person;
  }

  @Answers(personsChange)
  async change(
    { id, version, ...request }: RequestOf<typeof personsChange>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<PersonView> {
    const before = await this.desk.seen(tx, actor, id);
    const entry = this.checked(request, actor, id, before);
    await this.demandAssignees(tx, actor, request.assignees, before.assignees);
    await this.demandLinks(tx, actor, entry, before.links);
    const person = await this.persons.change(tx, actor, id, version, entry);
    await this.desk.matchSoon(tx, actor.orgId, id);
    return person;
  }

  @Answers(personsSuggestCode)
  async suggest(_request: object, tx: EntityManager, { orgId }: Actor): Promise<{ code: string }> {
    for (;;) {
      const code = suggestCode(Array.from({ length: RANDOM_NUMBERS }, () => randomInt(FINE) / FINE));
      if (await this.persons.isFree(tx, orgId, code)) return { code };
    }
  }

  private checked(
    request: PersonEntry,
    actor: Actor,
    personId: string | null,
    before: PersonEntry | null,
  ): PersonEntry {
    const assignees = assigneesFor(actor, request.assignees);
    return checkPerson({ ...request, assignees }, { personId, before, today: dayOf(this.clock.now()) });
  }

  /** Whoever asks is a member, heard of or not; whoever was assigned before may have left since. */
  private async demandAssignees(
    tx: EntityManager,
    actor: Actor,
    wanted: readonly string[],
    known: readonly string[] = [],
  ): Promise<void> {
    const members = await this.organisations.members(tx, actor.orgId);
    demandMembers(wanted, new Set([...members, ...known, actor.memberId]));
  }

  /** New links lead to persons in sight only. */
  private async demandLinks(
    tx: EntityManager,
    actor: Actor,
    entry: PersonEntry,
    known: PersonEntry['links'] = [],
  ): Promise<void> {
    for (const { personId } of entry.links) {
      if (!known.some((link) => link.personId === personId)) await this.desk.seen(tx, actor, personId);
    }
  }
}
