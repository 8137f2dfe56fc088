import { Injectable } from '@nestjs/common';
import { Failure, type PersonEntry, type PersonView } from '@lapwing/contracts';
import type { Exposure } from '@lapwing/domain';
import { Clock, Ids, type Place } from '@lapwing/platform';
import { MoreThan, type EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { PersonRow } from './person.row.js';
import { PersonVersionRow } from './person-version.row.js';

/** An exposure and the organisation's count of changes it came with. */
export interface PlacedExposure {
  exposure: Exposure;
  position: bigint;
}

/**
 * The only face of persons: one sealed envelope per version, whose place binds it to its organisation, person and
 * version. A code is found by its keyed index only.
 */
@Injectable()
export class PersonStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Adds a person; throws `Failure` conflict when the organisation uses the code already. */
  async add(tx: EntityManager, orgId: string, entry: PersonEntry): Promise<PersonView> {
    const id = this.ids.next();
    const row = await this.rowOf(tx, orgId, id, 1, entry);
    await this.demandFree(tx, row);
    await tx.insert(PersonRow, row);
    return this.keepVersion(tx, row, entry);
  }

  /** Replaces a person; throws `Failure` stale_version when it was changed since it was read. */
  async change(tx: EntityManager, orgId: string, id: string, version: number, entry: PersonEntry): Promise<PersonView> {
    const row = await this.rowOf(tx, orgId, id, version + 1, entry);
    await this.demandFree(tx, row);
    const { affected } = await tx.update(PersonRow, { orgId, id, version }, row);
    if (affected !== 1)
      throw new Failure('stale_version', { detail: 'Somebody changed this person since it was read.' });
    return this.keepVersion(tx, row, entry);
  }

  async find(tx: EntityManager, orgId: string, id: string): Promise<PersonView | null> {
    const row = await tx.findOneBy(PersonRow, { orgId, id });
    return row === null ? null : this.view(row);
  }

  /** All persons of an organisation in the order of their ids. */
  async all(tx: EntityManager, orgId: string): Promise<PersonView[]> {
    const rows = await tx.find(PersonRow, { where: { orgId }, order: { id: 'asc' } });
    return rows.map((row) => this.view(row));
  }

  /** What changed after the given count of changes. */
  async exposuresSince(tx: EntityManager, orgId: string, position: bigint): Promise<PlacedExposure[]> {
    const rows = await tx.findBy(PersonRow, { orgId, position: MoreThan(position.toString()) });
    return rows.map((row) => {
      const { version: _version, changedAt: _changedAt, ...exposure } = this.view(row);
      return { exposure: { orgId, ...exposure }, position: BigInt(row.position) };
    });
  }

  async isFree(tx: EntityManager, orgId: string, code: string): Promise<boolean> {
    return !(await tx.existsBy(PersonRow, { orgId, codeIndex: this.keys.codeIndex(orgId, code) }));
  }

  /** The row lock on the organisation lets changes of its persons commit one after the other, in order of the count. */
  private async nextPosition(tx: EntityManager, orgId: string): Promise<string> {
    const rows = await tx.query<{ persons_changed: string }[]>(
      `insert into organisation as o (org_id, version, active, persons_changed) values ($1, 0, true, 1)
       on conflict (org_id) do update set persons_changed = o.persons_changed + 1 returning persons_changed`,
      [orgId],
    );
    const position = rows[0]?.persons_changed;
    if (position === undefined) throw new Error('The count of changes was not written.');
    return position;
  }

  private async rowOf(
    tx: EntityManager,
    orgId: string,
    id: string,
    version: number,
    entry: PersonEntry,
  ): Promise<PersonRow> {
    return {
      orgId,
      id,
      version,
      codeIndex: this.keys.codeIndex(orgId, entry.code),
      position: await this.nextPosition(tx, orgId),
      sealed: this.keys.seal(orgId, placeOf(id, version), entry),
      changedAt: this.clock.now(),
    };
  }

  private async demandFree(tx: EntityManager, { orgId, id, codeIndex }: PersonRow): Promise<void> {
    const other = await tx.findOneBy(PersonRow, { orgId, codeIndex });
    if (other === null || other.id === id) return;
    throw new Failure('conflict', {
      detail: 'The organisation uses this code already.',
      faults: [{ path: 'code', message: 'in use' }],
    });
  }

  private async keepVersion(tx: EntityManager, row: PersonRow, entry: PersonEntry): Promise<PersonView> {
    const { orgId, id, version, sealed, changedAt } = row;
    await tx.insert(PersonVersionRow, { orgId, id, version, sealed, changedAt });
    return { id, version, ...entry, changedAt: changedAt.toISOString() };
  }

  private view(row: PersonRow): PersonView {
    const entry = this.keys.open<PersonEntry>(row.orgId, placeOf(row.id, row.version), row.sealed);
    return { id: row.id, version: row.version, ...entry, changedAt: row.changedAt.toISOString() };
  }
}

function placeOf(id: string, version: number): Place {
  return { table: 'person', row: `${id}/${version}`, schemaVersion: 1 };
}
