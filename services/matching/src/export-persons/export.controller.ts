import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { personsExport, type Actor, type PortablePerson, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { PersonBatch, type KnownPerson } from '../keep-persons/person-batch.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { portableOf } from './portable-of.js';

const AT_ONCE = 200;
/** Characters of one page; ids, codes and words of lists are ASCII, so these are bytes but for the reason of an override. */
const MOST = 300_000;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Hands the persons of an organisation out, page by page. */
@Controller()
export class ExportController {
  constructor(
    private readonly persons: PersonBatch,
    private readonly keys: KeyStore,
  ) {}

  @Answers(personsExport)
  async page(
    { cursor }: RequestOf<typeof personsExport>,
    tx: EntityManager,
    { orgId, memberId, guarded }: Actor,
  ): Promise<ReplyOf<typeof personsExport>> {
    this.keys.demandOpen();
    const after = cursor !== null && ID.test(cursor) ? cursor : null;
    const page = await this.persons.page(tx, orgId, after, AT_ONCE);
    // Somebody made to hand the list out hands out a shorter one of the same form.
    const found = guarded === true ? page.filter(({ entry }) => entry.assignees.includes(memberId)) : page;
    const codes = await this.codesOf(tx, orgId, found);
    const items: PortablePerson[] = [];
    let size = 0;
    for (const person of found) {
      const portable = portableOf(person.entry, codes);
      size += JSON.stringify(portable).length;
      if (items.length > 0 && size > MOST) return { items, next: found[items.length - 1]?.id ?? null };
      items.push(portable);
    }
    return { items, next: page.length < AT_ONCE ? null : (page.at(-1)?.id ?? null) };
  }

  /** The codes of whoever is on the page or linked to somebody on it. */
  private async codesOf(
    tx: EntityManager,
    orgId: string,
    found: readonly KnownPerson[],
  ): Promise<ReadonlyMap<string, string>> {
    const here = new Map(found.map(({ id, entry }) => [id, entry.code]));
    const linked = found.flatMap(({ entry }) => entry.links.map(({ personId }) => personId));
    const others = await this.persons.known(tx, orgId, [...new Set(linked.filter((id) => !here.has(id)))]);
    return new Map([...here, ...[...others.values()].map(({ id, entry }): [string, string] => [id, entry.code])]);
  }
}
