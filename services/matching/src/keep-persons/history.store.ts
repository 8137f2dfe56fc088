import { Injectable } from '@nestjs/common';
import type { PersonVersionView } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { PersonVersionRow } from './person-version.row.js';
import { RecordSeal } from './record-seal.js';

/** Versions of persons, which are only ever added, until their person is erased. */
@Injectable()
export class HistoryStore {
  constructor(private readonly seals: RecordSeal) {}

  /** The newest first. */
  async versions(tx: EntityManager, orgId: string, id: string): Promise<PersonVersionView[]> {
    const rows = await tx.find(PersonVersionRow, { where: { orgId, id }, order: { version: 'desc' } });
    const open = this.seals.opener();
    return rows.flatMap((row) => {
      const record = open(row);
      if (record === null) return [];
      const { entry, by, deed } = record;
      return [{ version: row.version, at: row.changedAt.toISOString(), by, deed, entry }];
    });
  }
}
