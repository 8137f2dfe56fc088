import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { type Development, holdOf, isSpentCanary } from '@lapwing/domain';
import { Clock, Metrics, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { BriefFollowing } from '../brief-persons/brief-following.js';
import { DevelopmentMatching } from './development-matching.js';
import { DevelopmentStore } from './development.store.js';

/** A person added while this transaction runs is not in sight of it, and the other way round: both look again. */
export const LOOK_AGAIN_MS = 60_000;

/** A version that was heard of; `into` is the development in which it was absorbed. */
export interface Arrival {
  development: Development;
  into: string | null;
}

/** Takes versions of developments over and matches them at once. */
@Injectable()
export class DevelopmentIntake {
  constructor(
    private readonly developments: DevelopmentStore,
    private readonly matching: DevelopmentMatching,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
    private readonly following: BriefFollowing,
  ) {}

  /** How many versions were news. Throws as `take` does. */
  async takeAll(tx: EntityManager, arrivals: readonly Arrival[]): Promise<number> {
    const now = this.clock.now();
    const flying = latestOf(arrivals).filter(({ development }) => !isSpentCanary(development, now));
    const kept = await this.developments.keepAll(
      tx,
      flying.map(({ development }) => development),
      (development) => lookAgainAt(development, now),
    );
    const news = flying.filter(({ development: { id } }) => kept.has(id));
    const taken = this.metrics.counter('versions_taken_total', 'Versions heard of.', ['news']);
    taken.inc({ news: 'true' }, news.length);
    taken.inc({ news: 'false' }, arrivals.length - news.length);
    const living = news.filter(({ into }) => into === null).map(({ development }) => development);
    const tellings = await this.matching.matchEverywhere(
      tx,
      living.map((development) => ({ development, isFirst: kept.get(development.id) === 'first' })),
    );
    await this.following.note(
      tx,
      news.map(({ development }) => development),
      tellings,
    );
    for (const { development, into } of news) {
      if (into !== null) await this.matching.carryOver(tx, development, await this.survivor(tx, into, development));
    }
    return news.length;
  }

  /**
   * True when the version was news; `into` is the development in which this one was absorbed. Throws `Failure` locked while
   * the keys are locked, and unavailable while the merged version of the other was not heard of, so that it comes again.
   */
  async take(tx: EntityManager, development: Development, into: string | null = null): Promise<boolean> {
    return (await this.takeAll(tx, [{ development, into }])) > 0;
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
    if (development !== null) await this.matching.matchEverywhere(tx, [{ development, isFirst: false }]);
  }
}

/** A minute later; what waits for an operator, when that ends. */
function lookAgainAt(development: Development, now: Date): Date {
  const hold = holdOf(development, now.toISOString());
  return hold.held && hold.until !== null ? new Date(hold.until) : new Date(now.getTime() + LOOK_AGAIN_MS);
}

/** The latest version of each development: what is older is no news beside it. */
function latestOf(arrivals: readonly Arrival[]): Arrival[] {
  const latest = new Map<string, Arrival>();
  for (const arrival of arrivals) {
    const { id, version } = arrival.development;
    if ((latest.get(id)?.development.version ?? 0) < version) latest.set(id, arrival);
  }
  return [...latest.values()].sort((a, b) => (a.development.id < b.development.id ? -1 : 1));
}
