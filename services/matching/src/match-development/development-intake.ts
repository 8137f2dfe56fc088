import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { type Development, holdOf, isSpentCanary } from '@lapwing/domain';
import { Clock, Metrics, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { BriefFollowing } from '../brief-persons/brief-following.js';
import type { Telling } from './alert.channel.js';
import { DevelopmentMatching, type Ruled } from './development-matching.js';
import { DevelopmentStore } from './development.store.js';

/** A person added while this transaction runs is not in sight of it, and the other way round: both look again. */
export const LOOK_AGAIN_MS = 60_000;

/** A version that was heard of; `into` is the development in which it was absorbed, `beside` the other side of a ruling. */
export interface Arrival {
  development: Development;
  into: string | null;
  beside: Ruled | null;
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
    const before = await this.developments.holdAll(tx, idsOfRuled(flying));
    const kept = await this.developments.keepAll(
      tx,
      flying.map(({ development }) => development),
      (development) => lookAgainAt(development, now),
    );
    const news = flying.filter(({ development: { id } }) => kept.has(id));
    const taken = this.metrics.counter('versions_taken_total', 'Versions heard of.', ['news']);
    taken.inc({ news: 'true' }, news.length);
    taken.inc({ news: 'false' }, arrivals.length - news.length);
    const ruled = new Map(news.map((arrival) => [arrival.development.id, sideOf(arrival, before)]));
    const living = news.filter(({ into }) => into === null).map(({ development }) => development);
    const tellings = await this.matching.matchEverywhere(
      tx,
      living.map((development) => {
        const { id } = development;
        return { development, isFirst: kept.get(id) === 'first', beside: ruled.get(id)?.takes ?? null };
      }),
    );
    await this.following.note(
      tx,
      news.map(({ development }) => development),
      tellings,
    );
    await this.follow(tx, news, ruled, tellings);
    return news.length;
  }

  /**
   * True when the version was news; `into` is the development in which this one was absorbed. Throws `Failure` locked while
   * the keys are locked, and unavailable while the merged version of the other was not heard of, so that it comes again.
   */
  async take(tx: EntityManager, development: Development, into: string | null = null): Promise<boolean> {
    return (await this.takeAll(tx, [{ development, into, beside: null }])) > 0;
  }

  /** What rulings mean for the alerts about the other sides; those that were judged together end first. */
  private async follow(
    tx: EntityManager,
    news: readonly Arrival[],
    sides: ReadonlyMap<string, Side>,
    tellings: readonly Telling[],
  ): Promise<void> {
    for (const { development } of news) {
      const takes = sides.get(development.id)?.takes ?? null;
      if (takes?.ruling !== 'merged') continue;
      await this.developments.endAbsorbed(tx, takes.id);
      await this.matching.carryOver(tx, takes.id, development, tellings);
    }
    for (const { development, into } of news) {
      if (into === null) continue;
      await this.matching.carryOver(tx, development.id, await this.known(tx, into, development), []);
    }
    for (const { development } of news) {
      const part = sides.get(development.id)?.leftTo ?? null;
      if (part === null) continue;
      await this.known(tx, part, development);
      await this.matching.tellParted(tx, development.id, part, tellings);
    }
  }

  /** The other side of a ruling, as it stands after that. */
  private async known(tx: EntityManager, id: string, { changedAt }: Development): Promise<Development> {
    const other = await this.developments.lock(tx, id);
    if (other !== null && Date.parse(other.changedAt) >= Date.parse(changedAt)) return other;
    throw new Failure('unavailable', { detail: 'The development on the other side of this ruling is not known yet.' });
  }

  /** Something about its place or its time has come due. */
  @OnTimer('development.match')
  async again(id: string, tx: EntityManager): Promise<void> {
    const development = await this.developments.lock(tx, id);
    if (development !== null) await this.matching.matchEverywhere(tx, [{ development, isFirst: false, beside: null }]);
  }
}

/** What a side of a ruling takes over from the other, or leaves to it. */
interface Side {
  takes: Ruled | null;
  leftTo: string | null;
}

const NO_SIDE: Side = { takes: null, leftTo: null };

/** Whoever was known and stood before a split is what is left; a merge that was undone since takes nothing. */
function sideOf({ development, beside }: Arrival, before: ReadonlyMap<string, Development>): Side {
  if (beside === null) return NO_SIDE;
  const other = before.get(beside.id) ?? null;
  if (beside.ruling === 'merged') {
    const isUndone = other !== null && Date.parse(other.changedAt) > Date.parse(development.changedAt);
    return isUndone ? NO_SIDE : { takes: beside, leftTo: null };
  }
  const own = before.get(development.id) ?? null;
  const isLeft = own !== null && own.state !== 'withdrawn';
  return isLeft ? { takes: null, leftTo: beside.id } : { takes: beside, leftTo: null };
}

/** Both sides of each ruling: they are judged together, so they are held together. */
function idsOfRuled(arrivals: readonly Arrival[]): string[] {
  const ruled = arrivals.filter(({ into, beside }) => into !== null || beside !== null);
  return ruled.flatMap(({ development, into, beside }) => [development.id, into ?? '', beside?.id ?? '']).filter(isId);
}

function isId(id: string): boolean {
  return id !== '';
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
