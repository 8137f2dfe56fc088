import { randomInt } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  personsAdd,
  personsChange,
  personsGet,
  personsList,
  personsSuggestCode,
  type Actor,
  type PersonEntry,
  type PersonView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { RANDOM_NUMBERS, seesPerson, suggestCode } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { assigneesFor, checkPerson, demandMembers } from './check-person.js';
import { PersonStore } from './person.store.js';

/** Persons who are added in one go end in one version of an alert. */
const SETTLE_MS = 2_000;
const LOOK_AGAIN_MS = 60_000;
const FINE = 2 ** 32;

@Controller()
export class PersonsController {
  constructor(
    private readonly persons: PersonStore,
    private readonly organisations: OrganisationStore,
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Answers(personsList)
  async list(
    { cursor, limit }: RequestOf<typeof personsList>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof personsList>> {
    this.keys.demandOpen();
    const all = await this.persons.all(tx, actor.orgId);
    const seen = all.filter(({ id, assignees }) => seesPerson(actor, assignees) && (cursor === null || id > cursor));
    const items = seen.slice(0, limit);
    return { items, next: seen.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  @Answers(personsGet)
  async get({ id }: RequestOf<typeof personsGet>, tx: EntityManager, actor: Actor): Promise<PersonView> {
    this.keys.demandOpen();
    return this.seen(tx, actor, id);
  }

  @Answers(personsAdd)
  async add(request: RequestOf<typeof personsAdd>, tx: EntityManager, actor: Actor): Promise<PersonView> {
    this.keys.demandOpen();
    const entry = checkPerson({ ...request, assignees: assigneesFor(actor, request.assignees) }, null);
    await this.demandAssignees(tx, actor, request.assignees);
    await this.demandLinks(tx, actor, entry);
    const person = await this.persons.add(tx, actor.orgId, entry);
    await this.matchSoon(tx, actor.orgId, person.id);
    return person;
  }

  @Answers(personsChange)
  async change(
    { id, version, ...request }: RequestOf<typeof personsChange>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<PersonView> {
    this.keys.demandOpen();
    const before = await this.seen(tx, actor, id);
    const entry = checkPerson({ ...request, assignees: assigneesFor(actor, request.assignees) }, id);
    await this.demandAssignees(tx, actor, request.assignees, before.assignees);
    await this.demandLinks(tx, actor, entry, before.links);
    const person = await this.persons.change(tx, actor.orgId, id, version, entry);
    await this.matchSoon(tx, actor.orgId, id);
    return person;
  }

  @Answers(personsSuggestCode)
  async suggest(_request: object, tx: EntityManager, { orgId }: Actor): Promise<{ code: string }> {
    this.keys.demandOpen();
    for (;;) {
      const code = suggestCode(Array.from({ length: RANDOM_NUMBERS }, () => randomInt(FINE) / FINE));
      if (await this.persons.isFree(tx, orgId, code)) return { code };
    }
  }

  /** A person who is not in sight is as one who is not there. */
  private async seen(tx: EntityManager, actor: Actor, id: string): Promise<PersonView> {
    const person = await this.persons.find(tx, actor.orgId, id);
    if (person === null || !seesPerson(actor, person.assignees)) throw new Failure('not_found');
    return person;
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
      if (!known.some((link) => link.personId === personId)) await this.seen(tx, actor, personId);
    }
  }

  /** When a burst of changes is over, and again when a development that came meanwhile is in sight. */
  private async matchSoon(tx: EntityManager, orgId: string, personId: string): Promise<void> {
    const now = this.clock.now();
    await this.jobs.at(tx, 'person.match', `${orgId}/${personId}`, new Date(now.getTime() + SETTLE_MS));
    await this.jobs.at(tx, 'person.match', `${orgId}/${personId}`, new Date(now.getTime() + LOOK_AGAIN_MS));
  }
}
