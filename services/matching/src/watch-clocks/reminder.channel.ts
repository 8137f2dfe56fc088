import { Injectable } from '@nestjs/common';
import { type DueClock, urgencyOfDue } from '@lapwing/domain';
import { Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { AlertChannel } from '../match-development/alert.channel.js';
import type { Alert } from '../match-development/alert.store.js';

/** A version of a reminder about to be told, and the clocks it is about. */
export interface Reminder {
  alert: Alert;
  worse: boolean;
  due: readonly DueClock[];
}

/** Tells of reminders, and counts by what they remind of and how late it is, never of whom. */
@Injectable()
export class ReminderChannel {
  constructor(
    private readonly channel: AlertChannel,
    private readonly metrics: Metrics,
  ) {}

  async tellAll(tx: EntityManager, reminders: readonly Reminder[]): Promise<void> {
    const tellings = reminders.map(({ alert, worse }) => ({ alert, worse, worseFor: [], into: null, from: [] }));
    await this.channel.tellAll(tx, tellings);
    for (const { worse, due } of reminders) if (worse) this.count(due);
  }

  private count(due: readonly DueClock[]): void {
    const loudest = due.find(({ urgency }) => urgency === urgencyOfDue(due));
    if (loudest === undefined) return;
    const step = loudest.daysLeft < 0 ? 'overdue' : 'ahead';
    this.metrics
      .counter('reminders_total', 'Reminders that were raised or raised again.', ['kind', 'step'])
      .inc({ kind: loudest.code, step });
  }
}
