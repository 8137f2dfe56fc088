import { Injectable } from '@nestjs/common';
import { DESK, isDoubted, type TaskGround } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { DutyStore } from '../follow-acknowledgements/duty.store.js';
import { AlertStore, type Alert } from '../match-development/alert.store.js';
import { OutcomeStore } from '../record-outcomes/outcome.store.js';
import type { Task } from './task.store.js';

/** What a task stands on, as it stands now. */
export interface TaskStanding {
  grounds: (TaskGround & { alertId: string; at: string; stands: boolean; alertNow: Alert | null })[];
  doubted: boolean;
  /** Who has taken a duty about the person, the last alert first. */
  takers: string[];
  /** Whether an alert behind it touches somebody. */
  touches: (personId: string) => boolean;
}

/** Looks up what tasks stand on, each alert once. */
@Injectable()
export class TaskGrounds {
  constructor(
    private readonly alerts: AlertStore,
    private readonly outcomes: OutcomeStore,
    private readonly duties: DutyStore,
  ) {}

  async of(
    tx: EntityManager,
    orgId: string,
    tasks: readonly { task: Task; assignees: readonly string[] }[],
  ): Promise<ReadonlyMap<string, TaskStanding>> {
    const alertIds = [...new Set(tasks.flatMap(({ task }) => task.content.grounds.map(({ alertId }) => alertId)))];
    const alerts = new Map<string, Alert | null>();
    for (const id of alertIds) alerts.set(id, await this.alerts.find(tx, orgId, id));
    const outcomes = await this.outcomes.ofAlerts(tx, orgId, alertIds);
    const duties = await this.duties.ofAlerts(tx, orgId, alertIds);
    return new Map(
      tasks.map(({ task, assignees }) => {
        const { personId } = task.content;
        const grounds = task.content.grounds.map(({ because, alertId, at }) => {
          const alert = alerts.get(alertId) ?? null;
          const outcome = outcomes.get(alertId)?.last.get(personId)?.outcome ?? null;
          const ground = { because, alert: alert?.state ?? null, touches: touches(alert, personId), outcome };
          return { ...ground, alertId, at, stands: !isDoubted([ground]), alertNow: alert };
        });
        const behind = task.content.grounds.toReversed().map(({ alertId }) => alertId);
        const takers = behind.flatMap((alertId) =>
          duties.flatMap((duty) => {
            const isAbout = duty.responsible === DESK || assignees.includes(duty.responsible);
            return duty.alertId === alertId && isAbout && duty.takenBy !== null ? [duty.takenBy] : [];
          }),
        );
        const touching = (other: string): boolean =>
          behind.some((id) => alerts.get(id)?.content.touched.some(({ persons }) => persons.has(other)) === true);
        return [task.id, { grounds, doubted: isDoubted(grounds), takers, touches: touching }];
      }),
    );
  }
}

/** An alert that was corrected to what concerns nobody keeps whom it touched, at the lowest urgency. */
function touches(alert: Alert | null, personId: string): boolean {
  const found = alert?.content.touched.find(({ persons }) => persons.has(personId));
  return found !== undefined && !(alert?.state === 'corrected' && found.urgency === 'digest');
}
