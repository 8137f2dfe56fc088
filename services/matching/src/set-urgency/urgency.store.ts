import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import type { UrgencyTable } from '@lapwing/domain';
import type { Place } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { UrgencyTableRow } from './urgency-table.row.js';

/** A table in its version; version 0 and null are the default that nobody has touched. */
export interface KeptUrgency {
  version: number;
  table: UrgencyTable | null;
}

/** The tables of urgency that organisations keep: what one of them fears most says who its people are. */
@Injectable()
export class UrgencyStore {
  constructor(private readonly keys: KeyStore) {}

  async get(tx: EntityManager, orgId: string): Promise<KeptUrgency> {
    const row = await tx.findOneBy(UrgencyTableRow, { orgId });
    if (row === null) return { version: 0, table: null };
    const { version, sealed } = row;
    if (sealed === null) return { version, table: null };
    return { version, table: this.keys.open<UrgencyTable>(orgId, placeOf(version), sealed) };
  }

  /** Replaces the table; throws `Failure` stale_version when it was changed since it was read. */
  async change(tx: EntityManager, orgId: string, version: number, table: UrgencyTable | null): Promise<void> {
    const next = version + 1;
    const sealed = table === null ? null : this.keys.seal(orgId, placeOf(next), table);
    if (version === 0 && !(await tx.existsBy(UrgencyTableRow, { orgId }))) {
      await tx.insert(UrgencyTableRow, { orgId, version: next, sealed });
      return;
    }
    const { affected } = await tx.update(UrgencyTableRow, { orgId, version }, { version: next, sealed });
    if (affected !== 1) throw staleTable();
  }
}

/** Somebody was faster. */
export function staleTable(): Failure {
  return new Failure('stale_version', { detail: 'Somebody changed the table of urgency since it was read.' });
}

function placeOf(version: number): Place {
  return { table: 'urgency_table', row: String(version), schemaVersion: 1 };
}
