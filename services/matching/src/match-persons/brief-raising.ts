import { Injectable } from '@nestjs/common';
import {
  briefOf,
  compareAlerts,
  compareBriefs,
  dutiesOf,
  touchedByBrief,
  type Brief,
  type Development,
  type Urgency,
} from '@lapwing/domain';
import { Clock, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { AlertChannel } from '../match-development/alert.channel.js';
import { AlertStore, standingOf, type Alert } from '../match-development/alert.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import type { Watch } from '../watch-organisations/watch.store.js';

type Found = Brief & { matched: true };
type Told = 'raised' | 'updated' | 'corrected';

/** What a brief is made of: what concerns the person, and which of it rang by alerts that touch them. */
export interface BriefGround {
  developments: readonly Development[];
  rung: ReadonlySet<string>;
}

/** Keeps the exposure brief of a person: what stands already where they are or go. */
@Injectable()
export class BriefRaising {
  constructor(
    private readonly alerts: AlertStore,
    private readonly channel: AlertChannel,
    private readonly keys: KeyStore,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  async raise(tx: EntityManager, watch: Watch, personId: string, ground: BriefGround): Promise<void> {
    const step = await this.judge(tx, watch, personId, ground);
    this.metrics.counter('briefs_judged_total', 'Briefs made again, by what came of it.', ['step']).inc({ step });
  }

  /** Why the brief was told, or why it was not. */
  private async judge(
    tx: EntityManager,
    watch: Watch,
    personId: string,
    { developments, rung }: BriefGround,
  ): Promise<string> {
    const exposure = watch.exposures.get(personId);
    const brief: Brief =
      exposure === null
        ? { matched: false, because: 'not_watched' }
        : briefOf(exposure, developments, this.clock.now(), rung);
    const id = this.keys.alertId(watch.orgId, { brief: personId });
    const old = await this.alerts.lock(tx, watch.orgId, id);
    // One whose key is gone says nothing of anybody, and is raised anew.
    const isKnown = old !== null && old.state !== 'withdrawn' && old.content.touched.length > 0;
    if (isKnown && brief.matched) return this.renew(tx, watch, personId, { old, brief });
    if (brief.matched) {
      const blank = old ?? this.alerts.blank(watch.orgId, id, 'brief');
      const raised = { state: 'raised', urgency: brief.news } as const;
      await this.channel.tell(tx, this.written(blank, watch, { personId, brief, ...raised }), true);
      return 'new_brief';
    }
    const step = compareAlerts(old === null ? null : standingOf(old), { matched: false, because: 'nobody_touched' });
    if (!step.changed || old === null) return brief.because;
    await this.channel.tell(tx, this.alerts.next(old, { state: 'withdrawn' }), false);
    return 'withdrawn';
  }

  /** What is new for those who know the old brief is told; what merely stands beside it now is kept. */
  private async renew(
    tx: EntityManager,
    watch: Watch,
    personId: string,
    { old, brief }: { old: Alert; brief: Found },
  ): Promise<string> {
    const [before] = old.content.touched;
    if (before === undefined) return 'unknown';
    const step = compareBriefs(before, brief);
    const { urgency } = step;
    // A closed one opens again only for what is worse.
    if (!step.changed || (old.state === 'closed' && !step.worse)) {
      const touched = touchedByBrief(personId, brief, urgency);
      await this.alerts.amend(tx, {
        ...old,
        content: { ...old.content, touched, developmentIds: brief.developmentIds },
      });
      return step.because;
    }
    const state = step.worse ? 'updated' : 'corrected';
    await this.channel.tell(tx, this.written(old, watch, { personId, brief, state, urgency }), step.worse);
    return step.because;
  }

  private written(
    old: Alert,
    watch: Watch,
    { personId, brief, state, urgency }: { personId: string; brief: Found; state: Told; urgency: Urgency },
  ): Alert {
    const touched = touchedByBrief(personId, brief, urgency);
    const { developmentIds } = brief;
    return this.alerts.next(old, {
      state,
      urgency,
      duties: dutiesOf(touched, watch.exposures, watch.gone, false),
      raisedAt: state === 'raised' ? this.clock.now() : old.raisedAt,
      content: { ...old.content, touched, developmentIds },
    });
  }
}
