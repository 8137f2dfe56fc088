import { Injectable } from '@nestjs/common';
import { Failure, type Actor, type AlertRow as AlertRowView, type AlertView } from '@lapwing/contracts';
import { countTouched, seesAlert } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import type { DutyRow } from '../follow-acknowledgements/duty.row.js';
import { DutyStore } from '../follow-acknowledgements/duty.store.js';
import { AlertStore, type Alert } from '../match-development/alert.store.js';
import { DevelopmentStore } from '../match-development/development.store.js';
import { ClaimReading } from './claim-reading.js';
import { TouchedReading } from './touched-reading.js';

/** Alerts as a member may see them. Whoever calls has caught up with the exposures. */
@Injectable()
export class AlertReading {
  constructor(
    private readonly alerts: AlertStore,
    private readonly developments: DevelopmentStore,
    private readonly duties: DutyStore,
    private readonly touched: TouchedReading,
    readonly claims: ClaimReading,
  ) {}

  /** The alert; throws `Failure` not_found when it is not in the reader's sight. */
  async demand(tx: EntityManager, actor: Actor, id: string): Promise<Alert> {
    const alert = await this.alerts.find(tx, actor.orgId, id);
    return this.inSight(tx, actor, alert);
  }

  /** The alert, held until the transaction ends; throws `Failure` not_found when it is not in the reader's sight. */
  async hold(tx: EntityManager, actor: Actor, id: string): Promise<Alert> {
    const alert = await this.alerts.lock(tx, actor.orgId, id);
    return this.inSight(tx, actor, alert);
  }

  /** Throws `Failure` not_found unless the alert touches the persons and the reader may see each. */
  async demandTouched(tx: EntityManager, actor: Actor, alert: Alert, personIds: readonly string[]): Promise<void> {
    const seen = new Set(this.touched.inSight(actor, alert, await this.taken(tx, actor, alert)));
    if (!personIds.every((personId) => seen.has(personId))) throw new Failure('not_found');
  }

  /** Throws `Failure` forbidden unless the reader may end the alert for the whole organisation. */
  demandEnding(actor: Actor, alert: Alert): void {
    if (this.touched.mayEnd(actor, alert)) return;
    throw new Failure('forbidden', {
      detail: 'This concerns persons who are not assigned to you. Ask an admin of your organisation to end it.',
    });
  }

  async view(tx: EntityManager, actor: Actor, alert: Alert): Promise<AlertView> {
    const { content, orgId, id } = alert;
    const duties = await this.duties.ofAlerts(tx, orgId, [id]);
    const { outcomes, claimed, dismissed } = await this.claims.of(tx, actor, alert);
    const touched = await this.touched.of(tx, actor, alert, outcomes, await this.taken(tx, actor, alert));
    const inSight = new Set(touched.map(({ personId }) => personId));
    const [seen = alert] = await this.claims.standing(tx, actor, [alert]);
    const { report } = content;
    const knowsSomebody = touched.length > 0 || report?.by === actor.memberId;
    return {
      ...rowView({ ...seen, touchedCount: countTouched(content.touched) }, duties),
      developments: await this.developments.all(tx, content.developmentIds),
      report:
        report === null
          ? null
          : { id: report.id, what: report.what, at: report.at, note: knowsSomebody ? report.note : null },
      touched,
      claimed: claimed.filter(({ personId }) => personId === null || inSight.has(personId)),
      dismissed: seen.state === 'closed' ? dismissed : null,
    };
  }

  private async inSight(tx: EntityManager, actor: Actor, alert: Alert | null): Promise<Alert> {
    if (alert === null) throw new Failure('not_found');
    const sees =
      seesAlert(actor, alert.duties) ||
      alert.content.report?.by === actor.memberId ||
      seesAlert(actor, alert.duties, await this.taken(tx, actor, alert));
    if (!sees) throw new Failure('not_found');
    return alert;
  }

  private taken(tx: EntityManager, { orgId, memberId }: Actor, { id }: Alert): Promise<string[]> {
    return this.duties.takenBy(tx, orgId, id, memberId);
  }
}

/** An alert as lists show it: no persons, no places. */
export function rowView(
  alert: Omit<Alert, 'content' | 'spentSlot'> & { touchedCount: number },
  duties: readonly DutyRow[],
): AlertRowView {
  const { id, version, cause, state, urgency, kind, raisedAt, changedAt, touchedCount } = alert;
  return {
    id,
    version,
    cause,
    state,
    urgency,
    kind,
    raisedAt: raisedAt.toISOString(),
    changedAt: changedAt.toISOString(),
    touchedCount,
    duties: alert.duties.map((responsible) => {
      const duty = duties.find((it) => it.alertId === id && it.responsible === responsible);
      const takenUntil = duty?.takenUntil?.toISOString() ?? null;
      return { responsible, takenBy: duty?.takenBy ?? null, takenUntil, mistake: duty?.settled === 'false_alarm' };
    }),
  };
}
