import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayOf, RANDOM_NUMBERS, suggestCode } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PersonRow } from '../keep-persons/person.row.js';
import { RecordSeal } from '../keep-persons/record-seal.js';

const FINE = 2 ** 32;

/** Ids, codes and times of what is written anew. */
@Injectable()
export class NewNames {
  constructor(
    private readonly seals: RecordSeal,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  id(): string {
    return this.ids.next();
  }

  at(): Date {
    return this.clock.now();
  }

  today(): string {
    return dayOf(this.clock.now());
  }

  /** A code that is free in the organisation. */
  async code(tx: EntityManager, orgId: string): Promise<string> {
    for (;;) {
      const code = suggestCode(Array.from({ length: RANDOM_NUMBERS }, () => randomInt(FINE) / FINE));
      const codeIndex = this.seals.codeIndex(orgId, code);
      if (!(await tx.existsBy(PersonRow, { orgId, codeIndex }))) return code;
    }
  }
}
