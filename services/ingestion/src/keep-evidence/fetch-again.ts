import { Injectable } from '@nestjs/common';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { type Fetched, mayPass } from '../fetch-safely/outcome.js';
import { ItemLine } from '../watch-sources/item-line.js';
import { ItemRow } from '../watch-sources/item.row.js';

const TRIES = 8;
const FIRST_PAUSE_S = 60;
const LONGEST_PAUSE_S = 6 * 3600;

/** Notes that a page could not be had, and tries again later where that can help. */
@Injectable()
export class FetchAgain {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Puts a page off whose host is to be left alone for now; that is no failure of the page. */
  async putOff(tx: EntityManager, item: ItemRow, until: Date): Promise<void> {
    await this.set(tx, item, until);
  }

  /** Whether there will be another try. */
  async later(tx: EntityManager, item: ItemRow, refused: Fetched & { is: 'refused' }): Promise<boolean> {
    const attempts = item.attempts + 1;
    await tx.update(ItemRow, { id: item.id }, { attempts, failure: refused.because });
    if (!mayPass(refused) || attempts >= TRIES) return false;
    const pause = Math.max(refused.retryAfter ?? 0, Math.min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** (attempts - 1)));
    const again = new Date(this.clock.now().getTime() + pause * 1000);
    await this.set(tx, item, again);
    return true;
  }

  private async set(tx: EntityManager, { id, sourceId, url }: ItemRow, when: Date): Promise<void> {
    const line = await ItemLine.of(tx, sourceId);
    await this.jobs.at(tx, 'item.fetch', id, when, line.laneOf(url));
  }
}
