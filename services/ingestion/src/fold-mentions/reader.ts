import { Injectable } from '@nestjs/common';
import { type Mention, read, type ReadingInput } from '@lapwing/domain';

/** Which way of reading made mentions; a new one reads everything again and keeps the old set. */
const VERSION = 'weighed/1';

/** The reader of documents; injected so that another one can stand in its place. */
@Injectable()
export class Reader {
  readonly version: string = VERSION;

  read(document: ReadingInput): Mention[] {
    return read(document);
  }
}
