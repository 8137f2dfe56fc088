import { Injectable } from '@nestjs/common';
import type { PartStatus } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { SecondLookStore } from './second-look.store.js';
import { SecondReader } from './second-reader.js';

/** One failure may be a document's; so many in a row are the endpoint's. */
const TROUBLED = 3;

/** Says how the second reader is; nothing where there is none. */
@Injectable()
export class ReaderStatus {
  constructor(
    private readonly reader: SecondReader,
    private readonly looks: SecondLookStore,
  ) {}

  async tell(tx: EntityManager): Promise<Pick<PartStatus, 'checks' | 'counts'>> {
    if (this.reader.model === null) return { checks: [], counts: {} };
    const { failures } = await this.looks.standing(tx);
    const [row] = await tx.query<{ waiting: number }[]>('select count(*)::int as waiting from second_look');
    const ok = failures < TROUBLED;
    const detail = ok ? null : `${failures} questions in a row brought no answer`;
    return { checks: [{ name: 'second reader', ok, detail }], counts: { second_looks: row?.waiting ?? 0 } };
  }
}
