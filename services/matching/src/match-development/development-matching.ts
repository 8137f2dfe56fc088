import { Injectable } from '@nestjs/common';
import { holdOf, isOpenAlert, Matcher, mayMeet, type Development } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OwnReports } from '../publish-reports/own-reports.js';
import { WatchStore, type Watch } from '../watch-organisations/watch.store.js';
import { AlertChannel, type Telling } from './alert.channel.js';
import { AlertJudging, type Beside } from './alert-judging.js';
import { AlertStore, type Alert } from './alert.store.js';

/** The other development of a ruling that made one of two, or two of one; alerts about it go on in those about this one. */
export interface Ruled {
  id: string;
  ruling: 'merged' | 'split';
}

/** A version that was heard of; `isFirst` says that nothing was known of its development, so that no alert stands. */
export interface Arrived {
  development: Development;
  isFirst: boolean;
  beside: Ruled | null;
}

/** Where decisions about alerts are made, and by which time. */
@Injectable()
export class JudgingTools {
  constructor(
    readonly judging: AlertJudging,
    readonly clock: Clock,
  ) {}
}

/**
 * Judges what a development means for organisations. Whoever calls holds the development's row, so that two versions of it,
 * or a version and a changed person, never judge the same alert at once.
 */
@Injectable()
export class DevelopmentMatching {
  constructor(
    private readonly watches: WatchStore,
    private readonly alerts: AlertStore,
    private readonly channel: AlertChannel,
    private readonly ownReports: OwnReports,
    private readonly tools: JudgingTools,
  ) {}

  /**
   * Matches developments with every organisation that somebody of could be touched or that has an alert about them; `only`
   * narrows it to some organisations. Returns what was told.
   */
  async matchEverywhere(
    tx: EntityManager,
    arrived: readonly Arrived[],
    only: ReadonlySet<string> | null = null,
  ): Promise<readonly Telling[]> {
    if (arrived.length === 0) return [];
    const seen = (await this.watches.catchUp(tx)).filter((orgId) => only === null || only.has(orgId));
    const standing = await this.standing(tx, arrived, seen);
    const concerned = arrived.flatMap(({ development, beside }) => {
      const matcher = this.matcherOf(development);
      if (matcher === null) return [];
      const has = (orgId: string, id: string | undefined): boolean =>
        id !== undefined && standing.has(`${orgId}/${id}`);
      const stands = (orgId: string): boolean =>
        standing.size > 0 && (has(orgId, development.id) || has(orgId, beside?.id));
      const concerns = (orgId: string): boolean => matcher.mayConcern(this.watches.exposuresOf(orgId)) || stands(orgId);
      return [{ matcher, beside, orgIds: seen.filter((orgId) => concerns(orgId) && mayMeet(development, orgId)) }];
    });
    const watches = await this.watches.byId(tx, new Set(concerned.flatMap(({ orgIds }) => orgIds)));
    const judged = concerned.flatMap(({ matcher, beside, orgIds }) =>
      orgIds.map((orgId) => {
        const watch = watches.get(orgId);
        if (watch === undefined) return null;
        const own = standing.get(`${orgId}/${matcher.development.id}`) ?? null;
        return this.tools.judging.judge(matcher, watch, own, besideOf(standing, orgId, beside));
      }),
    );
    const tellings = await this.ownReports.withoutEchoes(
      tx,
      judged.filter((telling) => telling !== null),
      arrived.map(({ development }) => development),
    );
    await this.channel.tellAll(tx, tellings, 'happenings');
    return tellings;
  }

  /** The alerts about them that exist, held until the transaction ends. Nothing stands of what was never known before. */
  private async standing(
    tx: EntityManager,
    arrived: readonly Arrived[],
    orgIds: readonly string[],
  ): Promise<ReadonlyMap<string, Alert>> {
    const wanted = arrived.flatMap(({ development, isFirst, beside }) => {
      const may = orgIds.filter((orgId) => mayMeet(development, orgId));
      const own = isFirst ? [] : this.about(may, development.id);
      return beside === null ? own : [...own, ...this.about(may, beside.id)];
    });
    const alerts = await this.alerts.lockAll(tx, wanted);
    const keys = new Map(wanted.map(({ id, key }) => [id, key]));
    return new Map(alerts.map((alert) => [keys.get(alert.id) ?? '', alert]));
  }

  /**
   * A development was absorbed by another: whoever an alert about it touches is judged for the survivor as of the day that
   * alert was raised, so that nobody falls silent by a merge; then the alert ends and says where it goes on. `told` are those
   * in which it goes on already.
   */
  async carryOver(tx: EntityManager, absorbed: string, survivor: Development, told: readonly Telling[]): Promise<void> {
    const orgIds = await this.watches.catchUp(tx);
    for (const alert of await this.alerts.lockAll(tx, this.about(orgIds, absorbed))) {
      if (alert.state === 'withdrawn') continue;
      const { orgId } = alert;
      const heirId = this.alerts.idAbout(orgId, survivor.id);
      const isTold = told.some((telling) => telling.alert.id === heirId);
      if (!isTold) await this.matchWith(tx, survivor, await this.watches.of(tx, orgId), { alert, ends: true });
      const heir = await this.alerts.find(tx, orgId, heirId);
      const into = heir === null || heir.state === 'withdrawn' ? null : heir.id;
      const ended = this.alerts.next(alert, { state: 'withdrawn' });
      await this.channel.tellAll(tx, [{ alert: ended, worse: false, worseFor: [], into, from: [] }]);
    }
  }

  /**
   * Part of what a development told was split off: whoever knows the alert is told so once, also where it touches the same
   * persons as before and the part's alert touches them too.
   */
  async tellParted(tx: EntityManager, rest: string, part: string, told: readonly Telling[]): Promise<void> {
    const orgIds = await this.watches.catchUp(tx);
    for (const alert of await this.alerts.lockAll(tx, this.about(orgIds, rest))) {
      if (!isOpenAlert(alert) || told.some((telling) => telling.alert.id === alert.id)) continue;
      const parted = await this.alerts.find(tx, alert.orgId, this.alerts.idAbout(alert.orgId, part));
      if (parted === null || !isOpenAlert(parted) || isApart(alert, parted)) continue;
      await this.channel.tell(tx, this.alerts.next(alert, { state: 'corrected' }), false);
    }
  }

  /** Matches with one organisation that has caught up; `beside` is an alert that goes on in this one. */
  async matchWith(
    tx: EntityManager,
    development: Development,
    watch: Watch,
    beside: Beside | null = null,
  ): Promise<void> {
    if (!mayMeet(development, watch.orgId)) return;
    const old = await this.alerts.lock(tx, watch.orgId, this.alerts.idAbout(watch.orgId, development.id));
    const carries = beside !== null && isOpenAlert(beside.alert);
    const matcher = carries ? this.matcherFor(development) : this.matcherOf(development);
    if (matcher === null) return;
    const telling = this.tools.judging.judge(matcher, watch, old, beside);
    if (telling === null) return;
    await this.channel.tellAll(tx, await this.ownReports.withoutEchoes(tx, [telling], [development]));
  }

  /** What judges a development; null while it waits for an operator. What nobody looked at in time counts as unverified. */
  private matcherOf(development: Development): Matcher | null {
    const hold = holdOf(development, this.tools.clock.now().toISOString());
    if (hold.held) return null;
    return this.matcherFor(
      hold.because === 'nobody_looked' ? { ...development, certainty: 'unverified' } : development,
    );
  }

  private matcherFor(development: Development): Matcher {
    return new Matcher(development, this.tools.clock.now(), this.watches.vocabulary);
  }

  private about(orgIds: readonly string[], development: string): { orgId: string; id: string; key: string }[] {
    return orgIds.map((orgId) => ({
      orgId,
      id: this.alerts.idAbout(orgId, development),
      key: `${orgId}/${development}`,
    }));
  }
}

function besideOf(standing: ReadonlyMap<string, Alert>, orgId: string, beside: Ruled | null): Beside | null {
  const alert = beside === null ? undefined : standing.get(`${orgId}/${beside.id}`);
  return beside === null || alert === undefined ? null : { alert, ends: beside.ruling === 'merged' };
}

/** Whether two alerts touch nobody in common. */
function isApart({ content }: Alert, other: Alert): boolean {
  const there = new Set(other.content.touched.flatMap(({ persons }) => [...persons]));
  return content.touched.every(({ persons }) => [...persons].every((id) => !there.has(id)));
}
