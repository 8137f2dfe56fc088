import { Injectable } from '@nestjs/common';
import { briefOf, compareAlerts, compareBriefs, dutiesOf, type Brief, type Development } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { AlertChannel } from '../match-development/alert.channel.js';
import { AlertStore, standingOf, type Alert } from '../match-development/alert.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import type { Watch } from '../watch-organisations/watch.store.js';

type Found = Brief & { matched: true };

/** Keeps the exposure brief of a person: what stands already where they are or go. */
@Injectable()
export class BriefRaising {
  constructor(
    private readonly alerts: AlertStore,
    private readonly channel: AlertChannel,
    private readonly keys: KeyStore,
    private readonly clock: Clock,
  ) {}

  async raise(tx: EntityManager, watch: Watch, personId: string, developments: readonly Development[]): Promise<void> {
    const exposure = watch.exposures.get(personId);
    const brief: Brief =
      exposure === null
        ? { matched: false, because: 'not_watched' }
        : briefOf(exposure, developments, this.clock.now());
    const id = this.keys.alertId(watch.orgId, { brief: personId });
    const old = await this.alerts.lock(tx, watch.orgId, id);
    // One whose key is gone says nothing of anybody, and is raised anew.
    const isKnown = old !== null && old.state !== 'withdrawn' && old.content.touched.length > 0;
    if (isKnown && brief.matched) return this.renew(tx, watch, old, brief);
    const step = compareAlerts(
      old === null ? null : standingOf(old),
      brief.matched
        ? { ...brief, window: false, duties: this.dutiesFor(watch, brief) }
        : { matched: false, because: 'nobody_touched' },
    );
    if (!step.changed) return;
    const known = old ?? this.alerts.blank(watch.orgId, id, 'brief');
    const alert = brief.matched
      ? this.written(known, watch, brief, 'raised')
      : this.alerts.next(known, { state: 'withdrawn' });
    await this.channel.tell(tx, alert, step.worse);
  }

  /** What is new for those who know the old brief is told; what merely stands beside it now is kept. */
  private async renew(tx: EntityManager, watch: Watch, old: Alert, brief: Found): Promise<void> {
    const [before] = old.content.touched;
    const [now] = brief.touched;
    if (before === undefined || now === undefined) return;
    const step = compareBriefs(before, now);
    if (step.changed)
      await this.channel.tell(tx, this.written(old, watch, brief, step.worse ? 'updated' : 'corrected'), step.worse);
    else await this.alerts.amend(tx, { ...old, content: { ...old.content, developmentIds: brief.developmentIds } });
  }

  private written(old: Alert, watch: Watch, brief: Found, state: 'raised' | 'updated' | 'corrected'): Alert {
    const { urgency, touched, developmentIds } = brief;
    const duties = this.dutiesFor(watch, brief);
    const raisedAt = state === 'raised' ? this.clock.now() : old.raisedAt;
    return this.alerts.next(old, {
      state,
      urgency,
      duties,
      raisedAt,
      content: { ...old.content, touched, developmentIds },
    });
  }

  private dutiesFor(watch: Watch, brief: Found): string[] {
    return dutiesOf(brief.touched, watch.exposures, watch.gone, false);
  }
}
