import { Injectable } from '@nestjs/common';
import {
  compareAlerts,
  dutiesOf,
  listTouched,
  Matcher,
  mayConcern,
  mayMeet,
  PackedIds,
  responsibleFor,
  type AlertStep,
  type Development,
  type Judged,
  type Match,
  type Standing,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { WatchStore, type Watch } from '../watch-organisations/watch.store.js';
import { AlertChannel, type Telling } from './alert.channel.js';
import { AlertStore, standingOf, type Alert } from './alert.store.js';

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
    private readonly keys: KeyStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Matches with every organisation that somebody of could be touched or that has an alert about it. `isFirst` says that
   * nothing was ever known of it, so that no alert stands; `only` narrows it to some organisations.
   */
  async matchEverywhere(
    tx: EntityManager,
    development: Development,
    { isFirst = false, only = null }: { isFirst?: boolean; only?: ReadonlySet<string> | null } = {},
  ): Promise<void> {
    const seen = await this.watches.catchUp(tx);
    const orgIds = seen.filter((orgId) => mayMeet(development, orgId) && (only === null || only.has(orgId)));
    const standing = isFirst
      ? new Map<string, Alert>()
      : await this.alerts.lockAll(tx, this.about(orgIds, development));
    const now = this.clock.now();
    const concerned = orgIds.filter(
      (orgId) => standing.has(orgId) || mayConcern(development, this.watches.exposuresOf(orgId), now),
    );
    const watches = await this.watches.all(tx, concerned);
    const matcher = new Matcher(development, now, this.watches.vocabulary);
    const tellings = watches.map((watch) => this.judge(matcher, watch, standing.get(watch.orgId) ?? null));
    await this.channel.tellAll(
      tx,
      tellings.filter((telling) => telling !== null),
    );
  }

  /**
   * A development was absorbed by another: whoever an alert about it touches is judged for the survivor as of the day that
   * alert was raised, so that nobody falls silent by a merge; then the alert ends and says where it goes on.
   */
  async carryOver(tx: EntityManager, absorbed: Development, survivor: Development): Promise<void> {
    const orgIds = await this.watches.catchUp(tx);
    const standing = await this.alerts.lockAll(tx, this.about(orgIds, absorbed));
    for (const [orgId, alert] of standing) {
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
    const matcher = new Matcher(development, this.clock.now(), this.watches.vocabulary);
    const telling = this.judge(matcher, watch, old, carried);
    if (telling !== null) await this.channel.tellAll(tx, [telling]);
  }

  /** What is to be told to an organisation, or null. */
  private judge(matcher: Matcher, watch: Watch, old: Alert | null, carried: Alert | null = null): Telling | null {
    const { development } = matcher;
    const { exposures, gone, ringing } = watch;
    const standing = standingTogether(old, carried);
    const found = matcher.of(exposures, ringing, standing);
    const judged: Found = found.matched
      ? { ...found, duties: dutiesOf(found.touched, exposures, gone, found.window) }
      : found;
    const step = compareAlerts(old === null ? null : standingOf(old), judged);
    if (!step.changed) return null;
    const worseFor =
      step.worsePersons.length === 0 ? [] : responsibleFor([PackedIds.of(step.worsePersons)], exposures, gone);
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

  private about(orgIds: readonly string[], development: Development): { orgId: string; id: string }[] {
    return orgIds.map((orgId) => ({ orgId, id: this.idOf(orgId, development) }));
  }

  private idOf(orgId: string, development: Development): string {
    return this.keys.alertId(orgId, { development: development.id });
  }
}

/** Since when and for whom alerts stand that are judged as one; null where none stands. */
function standingTogether(...alerts: readonly (Alert | null)[]): Standing | null {
  const standing = alerts.filter((alert) => alert !== null && alert.state !== 'withdrawn');
  const [first, ...others] = standing.flatMap((alert) => (alert === null ? [] : [alert.raisedAt]));
  if (first === undefined) return null;
  const since = others.reduce((earliest, at) => (at < earliest ? at : earliest), first);
  const touched = standing.flatMap((alert) => listTouched(alert?.content.touched ?? []));
  return { since, touched: new Map(touched.map((it) => [it.personId, it])) };
}
