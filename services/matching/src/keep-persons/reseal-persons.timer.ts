import { Injectable } from '@nestjs/common';
import { Database, Every } from '@lapwing/platform';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { PersonRow } from './person.row.js';
import { PersonVersionRow } from './person-version.row.js';
import { RecordSeal } from './record-seal.js';

const HOUR_MS = 3_600_000;
const AT_ONCE = 200;

/** Puts records of the first days, sealed under their organisation's key, under keys of their own, so that they can be destroyed. */
@Injectable()
export class ResealPersonsTimer {
  constructor(
    private readonly seals: RecordSeal,
    private readonly keys: KeyStore,
    private readonly database: Database,
  ) {}

  @Every('persons.reseal', HOUR_MS)
  async reseal(): Promise<void> {
    if (this.keys.locked) return;
    for (const step of [this.records, this.versions])
      while ((await this.database.inWork((tx) => step.call(this, tx))) === AT_ONCE);
  }

  private async records(tx: EntityManager): Promise<number> {
    const where = { keySlot: IsNull(), state: Not('erased' as const) };
    const rows = await tx.find(PersonRow, { where, order: { orgId: 'asc', id: 'asc' }, take: AT_ONCE });
    const open = this.seals.opener();
    const slots = await this.seals.slotsFor(tx, rows);
    for (const [nth, row] of rows.entries()) {
      const record = open(row);
      const keySlot = slots[nth] ?? '';
      if (record === null) continue;
      const sealed = this.seals.seal({ ...row, keySlot }, record);
      const state = record.closed === null ? 'open' : 'closed';
      const values = [row.orgId, row.id, row.version, sealed, keySlot, state];
      await tx.query('select reseal_person($1, $2, $3, $4, $5, $6)', values);
    }
    return rows.length;
  }

  /** Earlier versions go under the key that their person has by now. */
  private async versions(tx: EntityManager): Promise<number> {
    const rows = await tx.find(PersonVersionRow, {
      where: { keySlot: IsNull() },
      order: { orgId: 'asc', id: 'asc', version: 'asc' },
      take: AT_ONCE,
    });
    const open = this.seals.opener();
    let resealed = 0;
    for (const row of rows) {
      const person = await tx.findOneBy(PersonRow, { orgId: row.orgId, id: row.id });
      const record = open(row);
      const keySlot = person?.keySlot ?? null;
      if (record === null || keySlot === null || this.keys.isShredded(Number(keySlot))) continue;
      const sealed = this.seals.seal({ ...row, keySlot }, record);
      const values = [row.orgId, row.id, row.version, sealed, keySlot];
      await tx.query('select reseal_person_version($1, $2, $3, $4, $5)', values);
      resealed += 1;
    }
    return resealed;
  }
}
