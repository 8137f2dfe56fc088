import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { alertChanged, type AlertSnapshot } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';
import { Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
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
}

/** Keeps versions of alerts and tells the others of them, in one transaction. */
@Injectable()
export class AlertChannel {
  constructor(
    private readonly alerts: AlertStore,
    private readonly bus: Bus,
    private readonly metrics: Metrics,
  ) {}

  async tell(tx: EntityManager, alert: Alert, worse: boolean): Promise<void> {
    await this.tellAll(tx, [{ alert, worse, worseFor: [], into: null }]);
  }

  async tellAll(tx: EntityManager, tellings: readonly Telling[]): Promise<void> {
    if (tellings.length === 0) return;
    await this.alerts.keepAll(
      tx,
      tellings.map(({ alert }) => alert),
    );
    const snapshots = tellings.map(({ alert, worse, worseFor, into }) => snapshotOf(alert, worse, worseFor, into));
    await this.bus.publishAll(tx, alertChanged, snapshots);
    const told = this.metrics.counter('told_total', 'Versions told.', ['cause', 'state', 'urgency']);
    for (const { orgId, cause, state, urgency } of snapshots) {
      if (orgId !== CANARY.orgId) told.inc({ cause, state, urgency });
    }
  }
}

/** What other services hear of an alert: never a country, never a person. */
function snapshotOf(alert: Alert, worse: boolean, worseFor: readonly string[], into: string | null): AlertSnapshot {
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
  };
}
