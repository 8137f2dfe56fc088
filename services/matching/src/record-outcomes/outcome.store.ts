import { Injectable } from '@nestjs/common';
import type { Outcome } from '@lapwing/domain';
import { Ids, type Place } from '@lapwing/platform';
import { In, type EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { OutcomeRow } from './outcome.row.js';

/** What happened to a touched person, as somebody recorded it. */
export interface OutcomeRecord {
  personId: string;
  outcome: Outcome;
  by: string;
  at: string;
}

/** Outcomes are only ever added, until their person is erased; the last one of a person counts. */
@Injectable()
export class OutcomeStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly ids: Ids,
  ) {}

  async add(tx: EntityManager, orgId: string, alertId: string, record: OutcomeRecord): Promise<void> {
    const id = this.ids.next();
    await tx.insert(OutcomeRow, { orgId, id, alertId, sealed: this.keys.seal(orgId, placeOf(id), record) });
  }

  /** Removes what was recorded of a person in these alerts. */
  async forget(tx: EntityManager, orgId: string, alertIds: readonly string[], personId: string): Promise<void> {
    const rows = await tx.findBy(OutcomeRow, { orgId, alertId: In([...alertIds]) });
    const about = rows.filter(
      ({ id, sealed }) => this.keys.open<OutcomeRecord>(orgId, placeOf(id), sealed).personId === personId,
    );
    if (about.length > 0) await tx.query('select forget_outcomes($1, $2)', [orgId, about.map(({ id }) => id)]);
  }

  /** The last outcome of each person of an alert. */
  async last(tx: EntityManager, orgId: string, alertId: string): Promise<ReadonlyMap<string, OutcomeRecord>> {
    const rows = await tx.find(OutcomeRow, { where: { orgId, alertId }, order: { id: 'asc' } });
    const records = rows.map(({ id, sealed }) => this.keys.open<OutcomeRecord>(orgId, placeOf(id), sealed));
    return new Map(records.map((record) => [record.personId, record]));
  }
}

function placeOf(id: string): Place {
  return { table: 'outcome', row: id, schemaVersion: 1 };
}
