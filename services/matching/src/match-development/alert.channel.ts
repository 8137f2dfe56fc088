import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { alertChanged } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';
import { Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { AlertStore, snapshotOf, type Alert } from './alert.store.js';

/** Keeps an alert's version and tells the others of it, in one transaction. */
@Injectable()
export class AlertChannel {
  constructor(
    private readonly alerts: AlertStore,
    private readonly bus: Bus,
    private readonly metrics: Metrics,
  ) {}

  /**
   * `worseFor` are the duties that ring again for what is worse; none stands for all. `into` is the alert in which a
   * withdrawn one goes on.
   */
  async tell(
    tx: EntityManager,
    alert: Alert,
    worse: boolean,
    worseFor: readonly string[] = [],
    into: string | null = null,
  ): Promise<void> {
    await this.alerts.keep(tx, alert);
    await this.bus.publish(tx, alertChanged, snapshotOf(alert, worse, worseFor, into));
    if (alert.orgId === CANARY.orgId) return;
    const { cause, state, urgency } = alert;
    this.metrics.counter('told_total', 'Versions told.', ['cause', 'state', 'urgency']).inc({ cause, state, urgency });
  }
}
