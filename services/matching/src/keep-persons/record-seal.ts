import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KeyStore, type RecordReading } from '../unlock-keys/key.store.js';
import { placeOf, recordOfOld, type PersonRecord } from './person-record.js';

/** A row that holds a sealed version of a person. */
export interface SealedRow {
  orgId: string;
  id: string;
  version: number;
  keySlot: string | null;
  sealed: Buffer | null;
  changedAt: Date;
}

/** Opens the rows of one load; null for somebody who is gone, erased here or shredded since this data was backed up. */
export type OpenRow = (row: SealedRow) => PersonRecord | null;

/** Seals each person under a key of their own, and opens what lies under it or, from the first days, under the organisation's. */
@Injectable()
export class RecordSeal {
  constructor(private readonly keys: KeyStore) {}

  /** Throws `Failure` locked. */
  opener(): OpenRow {
    const reading = this.keys.readRecords();
    return (row) => this.opened(reading, row);
  }

  /** A slot for each record; one that has a key keeps it. On the disk when it returns. */
  async slotsFor(tx: EntityManager, records: readonly { orgId: string; keySlot: string | null }[]): Promise<string[]> {
    const keyless = records.filter(({ keySlot }) => keySlot === null).map(({ orgId }) => orgId);
    const made = keyless.length === 0 ? [] : await this.keys.newRecordKeysFor(tx, keyless);
    return records.map(({ keySlot }) => keySlot ?? String(made.shift()?.slot));
  }

  seal(row: Pick<SealedRow, 'orgId' | 'id' | 'version'> & { keySlot: string }, record: PersonRecord): Buffer {
    const key = this.keys.recordKey(row.orgId, Number(row.keySlot));
    return this.keys.sealRecord(key, row.orgId, placeOf(row.id, row.version, row.keySlot), record);
  }

  /** Where a code stands in the organisation's blind index. */
  codeIndex(orgId: string, code: string): Buffer {
    return this.keys.codeIndex(orgId, code);
  }

  private opened(
    reading: RecordReading,
    { orgId, id, version, keySlot, sealed, changedAt }: SealedRow,
  ): PersonRecord | null {
    if (sealed === null) return null;
    const place = placeOf(id, version, keySlot);
    if (keySlot === null) return recordOfOld(this.keys.open<unknown>(orgId, place, sealed), version, changedAt);
    return reading.open<PersonRecord>(orgId, Number(keySlot), place, sealed);
  }
}
