import { Injectable } from '@nestjs/common';
import { Database } from '@lapwing/platform';
import { SecondLookStore } from './second-look.store.js';
import { SecondReader } from './second-reader.js';

/** Puts a document that was read before the second reader, where there is one. Asks nothing and waits for nothing. */
@Injectable()
export class WantSecondLook {
  constructor(
    private readonly database: Database,
    private readonly reader: SecondReader,
    private readonly looks: SecondLookStore,
  ) {}

  async of(documentId: string): Promise<void> {
    if (this.reader.model === null) return;
    await this.database.inWork((tx) => this.looks.want(tx, documentId));
  }
}
