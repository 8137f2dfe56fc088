import { Injectable } from '@nestjs/common';
import {
  compareAlerts,
  dutiesOf,
  matchOrganisation,
  mayConcern,
  type AlertStep,
  type Development,
  type Judged,
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
    const orgIds = await this.watches.catchUp(tx);
    const wanted = orgIds.map((orgId) => ({ orgId, id: this.idOf(orgId, development) }));
    const standing = await this.alerts.existing(tx, wanted);
    for (const { orgId, id } of wanted) {
      if (!standing.has(id) && !mayConcern(development, this.watches.exposuresOf(orgId), this.clock.now())) continue;
      await this.matchWith(tx, development, await this.watches.of(tx, orgId));
    }
  }

  /** Matches with one organisation that has caught up. */
  async matchWith(tx: EntityManager, development: Development, watch: Watch): Promise<void> {
    const old = await this.alerts.lock(tx, watch.orgId, this.idOf(watch.orgId, development));
    const judged = this.judge(development, watch, old);
    const step = compareAlerts(old === null ? null : standingOf(old), judged);
    if (!step.changed) return;
    const alert = old === null ? this.blank(watch.orgId, development) : old;
    const worse = step.worsePersons.map((personId) => ({ personId }));
    const worseFor = dutiesOf(worse, watch.exposures, watch.gone, false);
    await this.channel.tell(tx, this.after(alert, step, judged, development), step.worse, worseFor);
  }

  private judge(development: Development, watch: Watch, old: Alert | null): Judged {
    const { exposures, subscriptions, gone } = watch;
    const personIds = new Set(old?.content.touched.map(({ personId }) => personId));
    const standing = old === null || old.state === 'withdrawn' ? null : { since: old.raisedAt, personIds };
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
