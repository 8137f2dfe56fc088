import { Injectable } from '@nestjs/common';
import {
  compareAlerts,
  dutiesOf,
  matchOrganisation,
  mayConcern,
  mayMeet,
  type AlertStep,
  type Development,
  type Judged,
  type Standing,
  type Touched,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { WatchStore, type Watch } from '../watch-organisations/watch.store.js';
import { AlertChannel } from './alert.channel.js';
import { AlertStore, standingOf, type Alert } from './alert.store.js';

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

  /** Matches with every organisation that somebody of could be touched or that has an alert about it. */
  async matchEverywhere(tx: EntityManager, development: Development): Promise<void> {
    const orgIds = (await this.watches.catchUp(tx)).filter((orgId) => mayMeet(development, orgId));
    const wanted = orgIds.map((orgId) => ({ orgId, id: this.idOf(orgId, development) }));
    const standing = await this.alerts.existing(tx, wanted);
    for (const { orgId, id } of wanted) {
      if (!standing.has(id) && !mayConcern(development, this.watches.exposuresOf(orgId), this.clock.now())) continue;
      await this.matchWith(tx, development, await this.watches.of(tx, orgId));
    }
  }

  /**
   * A development was absorbed by another: whoever an alert about it touches is judged for the survivor as of the day that
   * alert was raised, so that nobody falls silent by a merge; then the alert ends and says where it goes on.
   */
  async carryOver(tx: EntityManager, absorbed: Development, survivor: Development): Promise<void> {
    const orgIds = await this.watches.catchUp(tx);
    const wanted = orgIds.map((orgId) => ({ orgId, id: this.idOf(orgId, absorbed) }));
    const standing = await this.alerts.existing(tx, wanted);
    for (const { orgId, id } of wanted.filter((one) => standing.has(one.id))) {
      const alert = await this.alerts.lock(tx, orgId, id);
      if (alert === null || alert.state === 'withdrawn') continue;
      const carried = alert.state === 'closed' ? null : alert;
      await this.matchWith(tx, survivor, await this.watches.of(tx, orgId), carried);
      const heir = await this.alerts.find(tx, orgId, this.idOf(orgId, survivor));
      const into = heir === null || heir.state === 'withdrawn' ? null : heir.id;
      await this.channel.tell(tx, this.alerts.next(alert, { state: 'withdrawn' }), false, [], into);
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
    const standing = standingTogether(old, carried);
    const judged = this.judge(development, watch, standing);
    const step = compareAlerts(old === null ? null : standingOf(old), judged);
    if (!step.changed) return;
    const alert = old === null ? this.blank(watch.orgId, development) : old;
    const worse = step.worsePersons.map((personId) => ({ personId }));
    const worseFor = dutiesOf(worse, watch.exposures, watch.gone, false);
    const after = this.after(alert, step, judged, development);
    const raisedAt = carried === null ? after.raisedAt : (standing?.since ?? after.raisedAt);
    await this.channel.tell(tx, { ...after, raisedAt }, step.worse, worseFor);
  }

  private judge(development: Development, watch: Watch, standing: Standing | null): Judged {
    const { exposures, subscriptions, gone } = watch;
    const found = matchOrganisation(development, exposures, subscriptions, this.clock.now(), standing);
    return found.matched ? { ...found, duties: dutiesOf(found.touched, exposures, gone, found.window) } : found;
  }

  private after(old: Alert, step: AlertStep & { changed: true }, judged: Judged, development: Development): Alert {
    const { kind } = development;
    if (!judged.matched) {
      const calm: Touched[] = old.content.touched.map((it) => ({ ...it, urgency: 'digest' }));
      if (step.state === 'withdrawn') return this.alerts.next(old, { state: step.state });
      return this.alerts.next(old, {
        state: step.state,
        urgency: 'digest',
        content: { ...old.content, touched: calm },
      });
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
  const touched = standing.flatMap((alert) => alert?.content.touched ?? []);
  return { since, personIds: new Set(touched.map(({ personId }) => personId)) };
}
