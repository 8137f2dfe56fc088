import { Injectable } from '@nestjs/common';
import type { PersonView } from '@lapwing/contracts';
import {
  compareReminders,
  dayOf,
  dueOf,
  dutiesOf,
  nextLookOf,
  PackedIds,
  reasonOfClock,
  urgencyOfDue,
  type DueClock,
  type ReminderStep,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PersonStore } from '../keep-persons/person.store.js';
import { AlertStore, type Alert } from '../match-development/alert.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import type { Watch } from '../watch-organisations/watch.store.js';
import { ReminderChannel, type Reminder } from './reminder.channel.js';

/** A person who was looked at, and the day on which to look again. */
export interface LookedAt {
  personId: string;
  next: string | null;
}

/** A person about to be looked at, and the id of their reminder. */
interface About {
  personId: string;
  id: string;
  record: PersonView | null;
}

interface Judgement {
  due: DueClock[];
  duties: string[];
  step: ReminderStep;
}

/**
 * Keeps the one reminder of a person. It counts as raised when it last rang: the step of each clock is compared with the step
 * it was in then, so that no day need be kept beside the sealed record.
 */
@Injectable()
export class ReminderRaising {
  constructor(
    private readonly persons: PersonStore,
    private readonly alerts: AlertStore,
    private readonly channel: ReminderChannel,
    private readonly keys: KeyStore,
    private readonly clock: Clock,
  ) {}

  /** Looks at one person now; whoever calls has caught up. */
  async remind(tx: EntityManager, watch: Watch, personId: string): Promise<void> {
    await this.remindAll(tx, watch, [personId]);
  }

  /**
   * Looks at several persons. Most looks change nothing; only what would change is held and judged again. Those whose
   * reminder waits for the day are not among those looked at.
   */
  async remindAll(tx: EntityManager, watch: Watch, personIds: readonly string[]): Promise<LookedAt[]> {
    const records = await this.persons.several(tx, watch.orgId, personIds);
    const all = personIds.map((personId): About => {
      const id = this.keys.alertId(watch.orgId, { clock: personId });
      return { personId, id, record: records.get(personId) ?? null };
    });
    const changing: About[] = [];
    const looked: LookedAt[] = [];
    for (const about of all) {
      const { step } = this.judge(watch, about, await this.alerts.find(tx, watch.orgId, about.id));
      if (step.changed || step.because === 'other_clocks') changing.push(about);
      if (step.because !== 'waits_for_day') looked.push({ personId: about.personId, next: this.nextLook(about) });
    }
    await this.change(tx, watch, changing);
    return looked;
  }

  /** Locks are taken in the order of the ids of alerts, as everywhere. */
  private async change(tx: EntityManager, watch: Watch, changing: About[]): Promise<void> {
    const reminders: Reminder[] = [];
    for (const about of changing.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`reminder ${about.id}`]);
      const old = await this.alerts.lock(tx, watch.orgId, about.id);
      const judged = this.judge(watch, about, old);
      const next = this.after(old ?? this.alerts.blank(watch.orgId, about.id, 'clock'), about.personId, judged);
      if (judged.step.changed) reminders.push({ alert: next, worse: judged.step.worse, due: judged.due });
      else if (judged.step.because === 'other_clocks') await this.alerts.amend(tx, next);
    }
    await this.channel.tellAll(tx, reminders);
  }

  private judge(watch: Watch, { personId, record }: About, old: Alert | null): Judgement {
    const now = this.clock.now();
    const due = record === null ? [] : dueOf(record, dayOf(now));
    const dueThen = record === null || old === null ? [] : dueOf(record, dayOf(old.raisedAt));
    const duties = dutiesOf([{ persons: PackedIds.of([personId]) }], watch.exposures, watch.gone, false);
    const standing = old === null ? null : { ...old, reasons: old.content.touched.flatMap(({ reasons }) => reasons) };
    return { due, duties, step: compareReminders(standing, { due, dueThen, duties, now }) };
  }

  /** A reminder that settles keeps the person it was about and none of the days. */
  private after(old: Alert, personId: string, { due, duties, step }: Judgement): Alert {
    const urgency = urgencyOfDue(due) ?? 'digest';
    const reasons = due.map(reasonOfClock);
    const touched = [{ persons: PackedIds.of([personId]), urgency, stage: null, reasons }];
    const content = { ...old.content, touched };
    if (!step.changed) return { ...old, content };
    const { state, worse } = step;
    const raisedAt = worse ? this.clock.now() : old.raisedAt;
    return this.alerts.next(old, { state, urgency, duties, raisedAt, content });
  }

  private nextLook({ record }: About): string | null {
    return record === null ? null : nextLookOf(record, dayOf(this.clock.now()));
  }
}
