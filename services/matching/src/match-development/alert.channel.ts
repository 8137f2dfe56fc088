import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { alertChanged, type AlertSnapshot, type DutyFrom } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';
import { Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { TaskRaising } from '../ask-who-is-exposed/task-raising.js';
import { HeadlineHandles } from '../offer-headlines/headline-handles.js';
import { OutcomeCarrying } from '../record-outcomes/outcome-carrying.js';
import { AlertStore, type Alert } from './alert.store.js';

/** A version of an alert about to be told. */
export interface Telling {
  alert: Alert;
  /** Rings again; otherwise it is told quietly. */
  worse: boolean;
  /** The duties that ring again for what is worse; none stands for all. */
  worseFor: readonly string[];
  /** The alert in which a withdrawn one goes on. */
  into: string | null;
  /** Duties of other alerts that go on in this one. */
  from: readonly DutyFrom[];
}

/** What follows from a version that is told. */
@Injectable()
export class Aftermath {
  constructor(
    readonly tasks: TaskRaising,
    readonly outcomes: OutcomeCarrying,
  ) {}
}

/** Keeps versions of alerts and tells the others of them, in one transaction. */
@Injectable()
export class AlertChannel {
  constructor(
    private readonly alerts: AlertStore,
    private readonly bus: Bus,
    private readonly metrics: Metrics,
    private readonly headlines: HeadlineHandles,
    private readonly aftermath: Aftermath,
  ) {}

  async tell(tx: EntityManager, alert: Alert, worse: boolean): Promise<void> {
    await this.tellAll(tx, [{ alert, worse, worseFor: [], into: null, from: [] }]);
  }

  /** `moved` is what made these versions: something happened, or persons and wishes changed. */
  async tellAll(
    tx: EntityManager,
    tellings: readonly Telling[],
    moved: 'happenings' | 'people' = 'people',
  ): Promise<void> {
    if (tellings.length === 0) return;
    await this.alerts.keepAll(
      tx,
      tellings.map(({ alert }) => alert),
    );
    await this.aftermath.tasks.follow(tx, tellings, moved);
    await this.aftermath.outcomes.follow(tx, tellings);
    const snapshots = tellings.map((telling) => snapshotOf(telling, this.headlineOf(telling.alert)));
    await this.bus.publishAll(tx, alertChanged, snapshots);
    const told = this.metrics.counter('told_total', 'Versions told.', ['cause', 'state', 'urgency']);
    for (const { orgId, cause, state, urgency } of snapshots) {
      if (orgId !== CANARY.orgId) told.inc({ cause, state, urgency });
    }
  }

  private headlineOf({ orgId, cause, state, content }: Alert): string | null {
    return this.headlines.of({ orgId, cause, state, developmentIds: content.developmentIds });
  }
}

/** What other services hear of an alert: never a country, never a person. */
function snapshotOf({ alert, worse, worseFor, into, from }: Telling, headline: string | null): AlertSnapshot {
  const { orgId, id, version, cause, state, urgency, kind, policyId, duties, changedAt } = alert;
  return {
    orgId,
    alertId: id,
    version,
    cause,
    state,
    worse,
    worseFor: [...worseFor],
    urgency,
    kind,
    policyId,
    duties,
    changedAt: changedAt.toISOString(),
    into,
    from: [...from],
    headline,
  };
}
