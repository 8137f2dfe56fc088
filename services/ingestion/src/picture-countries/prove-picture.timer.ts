import { Injectable, Logger } from '@nestjs/common';
import { Database, Every, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { Picture } from './picture.js';
import { PictureStore, readAll } from './picture.store.js';

const MINUTE_MS = 60_000;

/** Keeps the picture warm, and shows that it equals a count of everything anew. */
@Injectable()
export class ProvePictureTimer {
  private readonly log = new Logger('picture');

  constructor(
    private readonly pictures: PictureStore,
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  /** What has changed is taken in before somebody asks. */
  @Every('picture.follow', MINUTE_MS)
  async follow(): Promise<void> {
    const { size } = await this.database.inWork((tx) => this.pictures.current(tx));
    this.metrics.gauge('picture_facts', 'Developments that the picture of this process holds.').set(size);
  }

  @Every('picture.prove', 60 * MINUTE_MS)
  async prove(): Promise<void> {
    const differing = await this.database.inWork((tx) => this.differing(tx));
    await this.database.inWork((tx) => this.restamp(tx));
    const help =
      'Developments that the picture of this process counts otherwise than the database; anything but 0 is a fault.';
    this.metrics.gauge('picture_difference', help).set(differing);
    if (differing === 0) return;
    this.log.warn(`the picture differs from a recount in ${differing} developments and is drawn anew`);
    this.pictures.forget();
  }

  /** Counted in one snapshot of the database; what this process has heard since is newer and no difference. */
  private async differing(tx: EntityManager): Promise<number> {
    await tx.query('set transaction isolation level repeatable read');
    const held = await this.pictures.current(tx);
    const anew = new Picture();
    await readAll(tx, anew);
    let differing = 0;
    for (const id of anew.ids()) {
      const [is, should] = [held.versionOf(id) ?? 0, anew.versionOf(id) ?? 0];
      const same = JSON.stringify(held.factOf(id)) === JSON.stringify(anew.factOf(id));
      if (is < should || (is === should && !same)) differing += 1;
    }
    return differing;
  }

  /** In a database that was restored elsewhere marks may lie ahead of its count of transactions, and would be read each time. */
  private async restamp(tx: EntityManager): Promise<void> {
    await tx.query(
      `update development set version = version where changed_in >= pg_snapshot_xmax(pg_current_snapshot())`,
    );
  }
}
