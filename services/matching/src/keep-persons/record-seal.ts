import { Injectable, Logger } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { Metrics, type RecordReader } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
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

/**
 * Opens the rows of one load; null for somebody who is gone, erased here or shredded since this data was backed up, and for
 * somebody whose key is missing or whose row is damaged: one such record must not keep everybody else from being warned.
 */
export type OpenRow = (row: SealedRow) => PersonRecord | null;

/** Seals each person under a key of their own, and opens what lies under it or, from the first days, under the organisation's. */
@Injectable()
export class RecordSeal {
  private readonly log = new Logger('records');
  /** Slots of records that do not open. */
  private readonly unreadable = new Set<string>();
  private said = false;

  constructor(
    private readonly keys: KeyStore,
    private readonly metrics: Metrics,
  ) {}

  /** Throws `Failure` locked. */
  opener(): OpenRow {
    return (row) => this.opened(row);
  }

  /** For one load of very many rows, thrown away after it: it may still open what is shredded meanwhile. Throws as `opener`. */
  openerOfMany(): OpenRow {
    const reader = this.keys.reader();
    return (row) => this.opened(row, reader);
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
    { orgId, id, version, keySlot, sealed, changedAt }: SealedRow,
    reader?: RecordReader,
  ): PersonRecord | null {
    if (sealed === null) return null;
    const place = placeOf(id, version, keySlot);
    if (keySlot === null) return recordOfOld(this.keys.open<unknown>(orgId, place, sealed), version, changedAt);
    try {
      return this.keys.openRecordOrNull<PersonRecord>(orgId, Number(keySlot), place, sealed, reader);
    } catch (cause) {
      if (cause instanceof Failure && cause.code !== 'not_found') throw cause;
      this.note(keySlot, cause);
      return null;
    }
  }

  /** Counted for each record; said once in a process. */
  private note(keySlot: string, cause: unknown): void {
    this.unreadable.add(keySlot);
    this.metrics.gauge('records_unreadable', 'Persons whose records do not open.').set(this.unreadable.size);
    if (this.said) return;
    this.said = true;
    const cure = 'npm run keys -- verify counts them; docs/keys.md says what to do';
    this.log.error('UNREADABLE: for somebody nothing rings, because their record does not open', cause, { cure });
  }
}
