import { Injectable } from '@nestjs/common';
import { marksOf, type Mention, type ReadingInput } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { MentionRow } from './mention.row.js';
import { Reader } from './reader.js';
import { ReadingRow } from './reading.row.js';

/** The reader of what another installation claims. */
const PEER = 'peer';
/** The reader of what a person claims. */
export const OPERATOR = 'operator';

/** Readings of documents and the mentions they found; append-only. */
@Injectable()
export class MentionStore {
  constructor(
    private readonly reader: Reader,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Reads a document and keeps what it says; null where this version of the reader has read it already. */
  async read(tx: EntityManager, input: ReadingInput, extractionId: string): Promise<MentionRow[] | null> {
    return this.keep(tx, input, { extractionId, reader: this.reader.version }, () => this.reader.read(input));
  }

  /** Keeps what a person claims of a document; null where a person has done so before. */
  async claimed(
    tx: EntityManager,
    input: ReadingInput,
    extractionId: string,
    claim: Mention,
  ): Promise<MentionRow[] | null> {
    return this.keep(tx, input, { extractionId, reader: OPERATOR }, () => [claim]);
  }

  /** Keeps what another installation claims by a document; null where that was done before. */
  async told(
    tx: EntityManager,
    input: ReadingInput,
    extractionId: string,
    claims: Mention[],
  ): Promise<MentionRow[] | null> {
    return this.keep(tx, input, { extractionId, reader: PEER }, () => claims);
  }

  private async keep(
    tx: EntityManager,
    input: ReadingInput,
    by: { extractionId: string; reader: string },
    read: () => Mention[],
  ): Promise<MentionRow[] | null> {
    const reading = { id: this.ids.next(), documentId: input.id, ...by, at: this.clock.now() };
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(ReadingRow)
      .values(reading)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return null;
    const rows = read().map((body, ordinal) => ({
      id: this.ids.next(),
      readingId: reading.id,
      documentId: input.id,
      ordinal,
      body,
      marks: marksOf(quoteOf(body, input.text)),
    }));
    if (rows.length > 0) await tx.insert(MentionRow, rows);
    return rows;
  }
}

function quoteOf(mention: Mention, text: string): string {
  return mention.spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
