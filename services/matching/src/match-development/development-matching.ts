import { Injectable } from '@nestjs/common';
import {
  compareAlerts,
  holdOf,
  Matcher,
  mayMeet,
  notLowered,
  type AlertStep,
  type Development,
  type Judged,
  type Match,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OwnReports } from '../publish-reports/own-reports.js';
import { WatchStore, type Watch } from '../watch-organisations/watch.store.js';
import { AlertChannel, type Telling } from './alert.channel.js';
import { AlertStore, standingOf, type Alert } from './alert.store.js';
import { dutiesFor, ringsAgain } from './duties-for.js';
import { standingTogether } from './standing-together.js';

/** A version that was heard of; `isFirst` says that nothing was known of its development, so that no alert stands. */
export interface Arrived {
  development: Development;
  isFirst: boolean;
}

type Found = (Match & { matched: false }) | (Match & Judged & { matched: true });

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
    private readonly clock: Clock,
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
    const concerned = arrived.flatMap(({ development }) => {
      const matcher = this.matcherOf(development);
      if (matcher === null) return [];
      const stands = (orgId: string): boolean => standing.size > 0 && standing.has(this.keyOf(orgId, development));
      const concerns = (orgId: string): boolean => matcher.mayConcern(this.watches.exposuresOf(orgId)) || stands(orgId);
      return [{ matcher, orgIds: seen.filter((orgId) => concerns(orgId) && mayMeet(development, orgId)) }];
    });
    const watches = await this.watches.byId(tx, new Set(concerned.flatMap(({ orgIds }) => orgIds)));
    const judged = concerned.flatMap(({ matcher, orgIds }) =>
      orgIds.map((orgId) => {
        const watch = watches.get(orgId);
        if (watch === undefined) return null;
        return this.judge(matcher, watch, standing.get(this.keyOf(orgId, matcher.development)) ?? null);
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
    const known = arrived.filter(({ isFirst }) => !isFirst);
    const wanted = known.flatMap(({ development }) =>
      this.about(
        orgIds.filter((orgId) => mayMeet(development, orgId)),
        development,
      ),
    );
    const alerts = await this.alerts.lockAll(tx, wanted);
    const keys = new Map(wanted.map(({ id, key }) => [id, key]));
    return new Map(alerts.map((alert) => [keys.get(alert.id) ?? '', alert]));
  }

  /**
   * A development was absorbed by another: whoever an alert about it touches is judged for the survivor as of the day that
   * alert was raised, so that nobody falls silent by a merge; then the alert ends and says where it goes on.
   */
  async carryOver(tx: EntityManager, absorbed: Development, survivor: Development): Promise<void> {
    const orgIds = await this.watches.catchUp(tx);
    for (const alert of await this.alerts.lockAll(tx, this.about(orgIds, absorbed))) {
      const { orgId } = alert;
      if (alert.state === 'withdrawn') continue;
      const carried = alert.state === 'closed' ? null : alert;
      await this.matchWith(tx, survivor, await this.watches.of(tx, orgId), carried);
      const heir = await this.alerts.find(tx, orgId, this.idOf(orgId, survivor));
      const into = heir === null || heir.state === 'withdrawn' ? null : heir.id;
      const ended = this.alerts.next(alert, { state: 'withdrawn' });
      await this.channel.tellAll(tx, [{ alert: ended, worse: false, worseFor: [], into }]);
    }
  }

  /** Matches with one organisation that has caught up; `carried` is an alert that goes on in this one. */
  async matchWith(
    tx: EntityManager,
    development: Development,
    watch: Watch,
    carried: Alert | null = null,
  ): Promise<void> {
    if (!mayMeet(development, watch.orgId)) return;
    const old = await this.alerts.lock(tx, watch.orgId, this.idOf(watch.orgId, development));
    const matcher = carried === null ? this.matcherOf(development) : this.matcherFor(development);
    if (matcher === null) return;
    const telling = this.judge(matcher, watch, old, carried);
    if (telling === null) return;
    await this.channel.tellAll(tx, await this.ownReports.withoutEchoes(tx, [telling], [development]));
  }

  /** What judges a development; null while it waits for an operator. What nobody looked at in time counts as unverified. */
  private matcherOf(development: Development): Matcher | null {
    const hold = holdOf(development, this.clock.now().toISOString());
    if (hold.held) return null;
    return this.matcherFor(
      hold.because === 'nobody_looked' ? { ...development, certainty: 'unverified' } : development,
    );
  }

  private matcherFor(development: Development): Matcher {
    return new Matcher(development, this.clock.now(), this.watches.vocabulary);
  }

  /** What is to be told to an organisation, or null. */
  private judge(matcher: Matcher, watch: Watch, old: Alert | null, carried: Alert | null = null): Telling | null {
    const { development } = matcher;
    const { exposures, ringing } = watch;
    const standing = standingTogether(old, carried);
    const found = notLowered(matcher.of(exposures, ringing, standing), development, standing);
    const judged = found.matched ? { ...found, duties: dutiesFor(development, found, watch, old) } : found;
    const step = compareAlerts(old === null ? null : standingOf(old), judged);
    if (!step.changed) return null;
    const worseFor = ringsAgain(development, step.worsePersons, watch);
    const after = this.after(old ?? this.blank(watch.orgId, development), step, judged, development);
    const raisedAt = carried === null ? after.raisedAt : (standing?.since ?? after.raisedAt);
    return { alert: { ...after, raisedAt }, worse: step.worse, worseFor, into: null };
  }

  private after(old: Alert, step: AlertStep & { changed: true }, judged: Found, development: Development): Alert {
    const { kind } = development;
    if (!judged.matched) {
      const touched = old.content.touched.map((group) => ({ ...group, urgency: 'digest' as const }));
      if (step.state === 'withdrawn') return this.alerts.next(old, { state: step.state });
      return this.alerts.next(old, { state: step.state, urgency: 'digest', content: { ...old.content, touched } });
    }
    const { urgency, policyId, window, touched, duties } = judged;
    return this.alerts.next(old, {
      state: step.state,
      urgency,
      kind,
      policyId,
      duties: [...duties],
      raisedAt: step.state === 'raised' ? this.clock.now() : old.raisedAt,
      content: { ...old.content, touched, window, developmentIds: [development.id] },
    });
  }

  private blank(orgId: string, development: Development): Alert {
    return this.alerts.blank(orgId, this.idOf(orgId, development), 'development');
  }

  private about(orgIds: readonly string[], development: Development): { orgId: string; id: string; key: string }[] {
    return orgIds.map((orgId) => ({
      orgId,
      id: this.idOf(orgId, development),
      key: this.keyOf(orgId, development),
    }));
  }

  private keyOf(orgId: string, { id }: Development): string {
    return `${orgId}/${id}`;
  }

  private idOf(orgId: string, development: Development): string {
    return this.alerts.idAbout(orgId, development.id);
  }
}
