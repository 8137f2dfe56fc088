import { Injectable } from '@nestjs/common';
import { dayOf, erasureDue } from '@lapwing/domain';
import { Clock, Database, Every, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { ErasureStore } from './erasure.store.js';
import type { PersonRow } from './person.row.js';
import { RecordSeal } from './record-seal.js';

const DAY_MS = 86_400_000;
const AT_ONCE = 500;

/**
 * Ends records whose time is over. The day on which one was closed is sealed, so it is looked for by opening what is closed,
 * once a day. Whose key is destroyed already, as after data were restored from a backup, ends too.
 */
@Injectable()
export class ErasePersonsTimer {
  constructor(
    private readonly erasures: ErasureStore,
    private readonly seals: RecordSeal,
    private readonly keys: KeyStore,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `subject` is `<organisation>/<person>`. */
  @OnTimer('person.destroy')
  async destroy(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', id = ''] = subject.split('/');
    await this.erasures.destroy(tx, orgId, id);
  }

  @Every('persons.erase_due', DAY_MS)
  async look(): Promise<void> {
    if (this.keys.locked) return;
    let rows: PersonRow[] = [];
    do {
      const after = rows.at(-1) ?? null;
      rows = await this.database.inWork((tx) => this.step(tx, after));
    } while (rows.length === AT_ONCE);
  }

  private async step(tx: EntityManager, after: PersonRow | null): Promise<PersonRow[]> {
    const rows = await this.erasures.standing(tx, after, AT_ONCE);
    const open = this.seals.opener();
    const today = dayOf(this.clock.now());
    for (const row of rows) {
      const closedOn = row.state === 'closed' ? (open(row)?.closed?.on ?? null) : null;
      const over = closedOn !== null && erasureDue(closedOn, today);
      if (over || this.erasures.isShredded(row)) await this.erasures.eraseByTimer(tx, row.orgId, row);
    }
    return rows;
  }
}
