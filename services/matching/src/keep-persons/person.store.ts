import { Injectable } from '@nestjs/common';
import { Failure, type PersonEntry, type PersonView } from '@lapwing/contracts';
import { dayOf, type ClosingReason } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import { In, type EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { PersonRow } from './person.row.js';
import { viewOf, type PersonRecord } from './person-record.js';
import { readExposures, type PlacedExposure } from './read-exposures.js';
import { RecordSeal, type OpenRow } from './record-seal.js';
import { demandFree, insertPerson, replacePerson } from './write-persons.js';

/** Whose record is written, and who writes; `memberId` is null for what no member does. */
export interface Author {
  orgId: string;
  memberId: string | null;
}

/** The version of a record that was read. */
export interface AsRead {
  id: string;
  version: number;
}

/**
 * The only face of persons: one sealed envelope per version, whose place binds it to its organisation, person and version,
 * all under the person's own key. A code is found by its keyed index only. Whose key was shredded is gone, whatever the rows
 * say: they may come from a backup.
 */
@Injectable()
export class PersonStore {
  constructor(
    private readonly seals: RecordSeal,
    private readonly organisations: OrganisationStore,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Adds a person; throws `Failure` conflict when the organisation uses the code already. */
  async add(tx: EntityManager, { orgId, memberId }: Author, entry: PersonEntry): Promise<PersonView> {
    const [keySlot = ''] = await this.seals.slotsFor(tx, [{ orgId, keySlot: null }]);
    const position = String(await this.organisations.moved(tx, orgId));
    const record: PersonRecord = { entry, closed: null, by: memberId, deed: 'added' };
    const at = { orgId, id: this.ids.next(), version: 1, keySlot, position, changedAt: this.clock.now() };
    const row = this.rowOf(at, record);
    await demandFree(tx, row);
    await insertPerson(tx, row);
    return viewOf(row, record);
  }

  /** Replaces what is recorded; throws `Failure` stale_version when it was changed since it was read. */
  async change(
    tx: EntityManager,
    author: Author,
    id: string,
    version: number,
    entry: PersonEntry,
  ): Promise<PersonView> {
    return this.rewrite(tx, author, { id, version }, (record) => ({ ...record, entry, deed: 'changed' }));
  }

  /** Makes an earlier version the newest. */
  async restore(tx: EntityManager, author: Author, read: AsRead, entry: PersonEntry): Promise<PersonView> {
    return this.rewrite(tx, author, read, (record) => ({ ...record, entry, deed: 'restored' }));
  }

  async close(tx: EntityManager, author: Author, read: AsRead, because: ClosingReason): Promise<PersonView> {
    const on = dayOf(this.clock.now());
    return this.rewrite(tx, author, read, ({ entry, ...record }) => ({
      ...record,
      entry: { ...entry, status: 'closed' },
      closed: { on, because, was: entry.status },
      deed: 'closed',
    }));
  }

  async reopen(tx: EntityManager, author: Author, read: AsRead): Promise<PersonView> {
    return this.rewrite(tx, author, read, ({ entry, closed, ...record }) => ({
      ...record,
      entry: { ...entry, status: closed?.was ?? 'active' },
      closed: null,
      deed: 'reopened',
    }));
  }

  /** Null for somebody who is not there, or no more. */
  async find(tx: EntityManager, orgId: string, id: string): Promise<PersonView | null> {
    return (await this.several(tx, orgId, [id])).get(id) ?? null;
  }

  /** Those of the persons who are there, by id, in the order of the ids. */
  async several(tx: EntityManager, orgId: string, ids: readonly string[]): Promise<ReadonlyMap<string, PersonView>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.find(PersonRow, { where: { orgId, id: In([...ids]) }, order: { id: 'asc' } });
    const open = this.seals.opener();
    const found = rows.flatMap((row) => {
      const record = open(row);
      return record === null ? [] : [viewOf(row, record)];
    });
    return new Map(found.map((view) => [view.id, view]));
  }

  /** What changed after the given count of changes, in order. */
  async exposuresSince(
    tx: EntityManager,
    since: { orgId: string; after: bigint; limit: number },
    open: OpenRow = this.seals.opener(),
  ): Promise<PlacedExposure[]> {
    return readExposures(tx, open, { ...since, today: dayOf(this.clock.now()) });
  }

  /** What opens the records of one load of everybody. */
  openerOfMany(): OpenRow {
    return this.seals.openerOfMany();
  }

  /** The codes of persons, by id. */
  async codes(tx: EntityManager, orgId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const persons = await this.several(tx, orgId, ids);
    return new Map([...persons.values()].map(({ id, code }) => [id, code]));
  }

  /** The id of the person with a code, or null when it is free. */
  async withCode(tx: EntityManager, orgId: string, code: string): Promise<string | null> {
    const row = await tx.findOneBy(PersonRow, { orgId, codeIndex: this.seals.codeIndex(orgId, code) });
    return row?.id ?? null;
  }

  async isFree(tx: EntityManager, orgId: string, code: string): Promise<boolean> {
    return (await this.withCode(tx, orgId, code)) === null;
  }

  private async rewrite(
    tx: EntityManager,
    { orgId, memberId }: Author,
    { id, version }: AsRead,
    next: (record: PersonRecord) => PersonRecord,
  ): Promise<PersonView> {
    const before = await tx.findOneBy(PersonRow, { orgId, id });
    const record = before === null ? null : this.seals.opener()(before);
    if (before === null || record === null) throw new Failure('not_found');
    const [keySlot = ''] = await this.seals.slotsFor(tx, [before]);
    const position = String(await this.organisations.moved(tx, orgId));
    const written = { ...next(record), by: memberId };
    const row = this.rowOf(
      { orgId, id, version: version + 1, keySlot, position, changedAt: this.clock.now() },
      written,
    );
    await demandFree(tx, row);
    await replacePerson(tx, row);
    return viewOf(row, written);
  }

  private rowOf(
    at: Omit<PersonRow, 'codeIndex' | 'sealed' | 'state'> & { keySlot: string },
    record: PersonRecord,
  ): PersonRow {
    const codeIndex = this.seals.codeIndex(at.orgId, record.entry.code);
    const state = record.closed === null ? 'open' : 'closed';
    return { ...at, codeIndex, sealed: this.seals.seal(at, record), state };
  }
}
