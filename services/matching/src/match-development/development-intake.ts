import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { type Development, isSpentCanary } from '@lapwing/domain';
import { Clock, Metrics, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DevelopmentMatching } from './development-matching.js';
import { DevelopmentStore } from './development.store.js';

/** A person added while this transaction runs is not in sight of it, and the other way round: both look again. */
const LOOK_AGAIN_MS = 60_000;

/** Takes versions of developments over and matches them at once. */
@Injectable()
export class DevelopmentIntake {
  constructor(
    private readonly developments: DevelopmentStore,
    private readonly matching: DevelopmentMatching,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /**
   * True when the version was news; `into` is the development in which this one was absorbed. Throws `Failure` locked while
   * the keys are locked, and unavailable while the merged version of the other was not heard of, so that it comes again.
   */
  async take(tx: EntityManager, development: Development, into: string | null = null): Promise<boolean> {
    const now = this.clock.now();
    if (isSpentCanary(development, now)) return false;
    const kept = await this.developments.keep(tx, development, new Date(now.getTime() + LOOK_AGAIN_MS));
    const news = kept !== 'known';
    this.metrics.counter('versions_taken_total', 'Versions heard of.', ['news']).inc({ news: String(news) });
    if (!news) return false;
    if (into === null) await this.matching.matchEverywhere(tx, development, { isFirst: kept === 'first' });
    else await this.matching.carryOver(tx, development, await this.survivor(tx, into, development));
    return true;
  }

  private async survivor(tx: EntityManager, id: string, absorbed: Development): Promise<Development> {
    const survivor = await this.developments.lock(tx, id);
    if (survivor !== null && Date.parse(survivor.changedAt) >= Date.parse(absorbed.changedAt)) return survivor;
    throw new Failure('unavailable', { detail: 'The development in which this one lives on is not known yet.' });
  }

  /** Something about its place or its time has come due. */
  @OnTimer('development.match')
  async again(id: string, tx: EntityManager): Promise<void> {
    const development = await this.developments.lock(tx, id);
    if (development !== null) await this.matching.matchEverywhere(tx, development);
  }
}
