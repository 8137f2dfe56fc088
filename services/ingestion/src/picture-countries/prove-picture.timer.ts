import { setImmediate } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { factOf, sightOf } from '@lapwing/domain';
import { Clock, Database, Every, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { todayOf } from './asked.js';
import { lineAnew, lineOf } from './board-line.js';
import type { Picture } from './picture.js';
import { eachPage, pageAfter, PictureStore, type Row } from './picture.store.js';
import { SightStore } from './sight.store.js';

const MINUTE_MS = 60_000;

/** Keeps the picture warm, and shows that it equals a count of everything anew. */
@Injectable()
export class ProvePictureTimer {
  private readonly log = new Logger('picture');

  constructor(
    private readonly pictures: PictureStore,
    private readonly sights: SightStore,
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  /** What has changed is taken in before somebody asks. */
  @Every('picture.follow', MINUTE_MS)
  async follow(): Promise<void> {
    await this.pictures.settled();
    const { size } = await this.database.inWork((tx) => this.pictures.current(tx));
    this.metrics.gauge('picture_facts', 'Developments that the picture of this process holds.').set(size);
  }

  @Every('picture.prove', 60 * MINUTE_MS)
  async prove(): Promise<void> {
    await this.pictures.settled();
    const differing = await this.database.inWork((tx) => this.differing(tx));
    await this.database.inWork((tx) => this.restamp(tx));
    const help =
      'Developments, and lines of the board, that the picture of this process tells otherwise than the database; anything but 0 is a fault.';
    this.metrics.gauge('picture_difference', help).set(differing);
    if (differing === 0) return;
    this.log.warn(`the picture differs from a recount in ${differing} places and is drawn anew`);
    this.pictures.forget();
  }

  /** Counted in one snapshot of the database; what this process has heard since is newer and no difference. */
  private async differing(tx: EntityManager): Promise<number> {
    await tx.query('set transaction isolation level repeatable read');
    const held = await this.pictures.current(tx);
    let differing = 0;
    await eachPage(
      (after) => pageAfter(tx, after),
      (rows) => {
        differing += rows.filter((row) => !isTold(held, row)).length;
      },
    );
    return differing + (await this.differingLines(tx, held));
  }

  /** What was reckoned and kept must equal what the facts give now, and each must stand where it belongs. */
  private async differingLines(tx: EntityManager, held: Picture): Promise<number> {
    const now = this.clock.now();
    const sources = await this.sights.sources(tx);
    let differing = held.isSound(null) ? 0 : 1;
    for (const host of held.hosts()) {
      await setImmediate();
      const asked = { host, origin: null, today: todayOf(now), sight: sightOf(sources, host, now) };
      const same = JSON.stringify(lineOf(held, asked)) === JSON.stringify(lineAnew(held, asked));
      if (!same || !held.isSound(host)) differing += 1;
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

/** Whether the picture tells of a development what the database says of it, or something newer. */
function isTold(held: Picture, { id, version, snapshot }: Row): boolean {
  const is = held.versionOf(id) ?? 0;
  if (is !== version) return is > version;
  const made = factOf(snapshot);
  const fact = made.counted ? made.fact : null;
  return JSON.stringify(held.factOf(id)) === JSON.stringify(fact) && held.isPlaced(id);
}
