import { Failure } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { PersonRow } from './person.row.js';
import { PersonVersionRow } from './person-version.row.js';

/** Writes a new person with the first version. */
export async function insertPerson(tx: EntityManager, row: PersonRow): Promise<void> {
  await tx.insert(PersonRow, row);
  await tx.insert(PersonVersionRow, versionOf(row));
}

/** Writes the next version of a person. Throws `Failure` stale_version when it was changed since it was read. */
export async function replacePerson(tx: EntityManager, row: PersonRow): Promise<void> {
  const { orgId, id, version } = row;
  const { affected } = await tx.update(PersonRow, { orgId, id, version: version - 1 }, row);
  if (affected !== 1) throw new Failure('stale_version', { detail: 'Somebody changed this person since it was read.' });
  await tx.insert(PersonVersionRow, versionOf(row));
}

/** Throws `Failure` conflict when the code is another person’s. */
export async function demandFree(tx: EntityManager, { orgId, id, codeIndex }: PersonRow): Promise<void> {
  if (codeIndex === null) return;
  const other = await tx.findOneBy(PersonRow, { orgId, codeIndex });
  if (other === null || other.id === id) return;
  const faults = [{ path: 'code', message: 'in_use' }];
  throw new Failure('conflict', { detail: 'The organisation uses this code already.', faults });
}

function versionOf({ orgId, id, version, keySlot, sealed, changedAt }: PersonRow): PersonVersionRow {
  if (sealed === null) throw new Error('An erased person has no versions.');
  return { orgId, id, version, keySlot, sealed, changedAt };
}
