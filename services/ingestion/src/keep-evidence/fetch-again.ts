import { Injectable } from '@nestjs/common';
import { pauseAfter } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { type Fetched, mayPass } from '../fetch-safely/outcome.js';
import { ItemRow } from '../watch-sources/item.row.js';

const TRIES = 8;
const FIRST_PAUSE_S = 60;

/** Notes that a page could not be had, and tries again later where that can help. */
@Injectable()
export class FetchAgain {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Whether there will be another try. */
  async later(tx: EntityManager, item: ItemRow, refused: Fetched & { is: 'refused' }): Promise<boolean> {
    const attempts = item.attempts + 1;
    await tx.update(ItemRow, { id: item.id }, { attempts, failure: refused.because });
    if (!mayPass(refused) || attempts >= TRIES) return false;
    const pause = pauseAfter(attempts - 1, FIRST_PAUSE_S);
    const again = new Date(this.clock.now().getTime() + pause * 1000);
    await this.jobs.at(tx, 'item.fetch', item.id, again, item.sourceId);
    return true;
  }
}
