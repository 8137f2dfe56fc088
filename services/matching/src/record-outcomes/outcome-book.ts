import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { Failure, outcomeRecorded, type Actor } from '@lapwing/contracts';
import { dutiesReopened, openDuties, opensTask, type Outcome } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { TaskRaising } from '../ask-who-is-exposed/task-raising.js';
import { AlertChannel } from '../match-development/alert.channel.js';
import { AlertStore, type Alert } from '../match-development/alert.store.js';
import type { Watch } from '../watch-organisations/watch.store.js';
import { OutcomeStore } from './outcome.store.js';

export const NOTHING_KNOWN = 'Nothing is known of this person yet.';

/** Who says something of whom, when. */
interface Saying {
  actor: Actor;
  alert: Alert;
  watch: Watch;
  at: string;
}

/** Keeps what is said of touched persons, and tells what that does to the duties and to the tasks. */
@Injectable()
export class OutcomeBook {
  constructor(
    private readonly outcomes: OutcomeStore,
    private readonly tasks: TaskRaising,
    private readonly bus: Bus,
    private readonly channel: AlertChannel,
    private readonly alerts: AlertStore,
  ) {}

  async say(tx: EntityManager, saying: Saying, personIds: readonly string[], outcome: Outcome): Promise<void> {
    const { actor, alert, at } = saying;
    const { orgId, memberId: by } = actor;
    const before = await this.open(tx, saying);
    for (const personId of [...personIds].sort()) {
      await this.outcomes.add(tx, orgId, alert.id, { personId, outcome, by, at });
      const news = { alertId: alert.id, because: 'outcome' as const, worse: true };
      if (opensTask(outcome)) await this.tasks.raise(tx, { orgId, personId, by }, news);
    }
    await this.tell(tx, saying, before);
  }

  /** Throws `Failure` conflict where nothing was said. */
  async takeBack(tx: EntityManager, saying: Saying, personId: string): Promise<void> {
    const { actor, alert, at } = saying;
    const before = await this.open(tx, saying);
    const standing = await this.outcomes.last(tx, actor.orgId, alert.id);
    if (!standing.has(personId)) throw new Failure('conflict', { detail: NOTHING_KNOWN });
    await this.outcomes.takeBack(tx, actor.orgId, alert.id, { personId, takenBack: true, by: actor.memberId, at });
    await this.tell(tx, saying, before);
  }

  /** A duty that had ended and lacks an outcome again rings once more: a slip must not end in silence. */
  private async tell(tx: EntityManager, saying: Saying, before: readonly string[]): Promise<void> {
    const { actor, alert, at } = saying;
    const { orgId, memberId } = actor;
    const open = await this.open(tx, saying);
    await this.bus.publish(tx, outcomeRecorded, { orgId, alertId: alert.id, memberId, at, open });
    const again = dutiesReopened(before, open).filter((duty) => alert.duties.includes(duty));
    if (again.length === 0) return;
    const held = await this.alerts.lock(tx, orgId, alert.id);
    if (held === null || held.state === 'withdrawn' || held.state === 'closed') return;
    const next = this.alerts.next(held, { state: 'updated' });
    await this.channel.tellAll(tx, [{ alert: next, worse: true, worseFor: again, into: null, from: [] }]);
  }

  private async open(tx: EntityManager, { alert, watch }: Saying): Promise<string[]> {
    const records = await this.outcomes.last(tx, watch.orgId, alert.id);
    const known = new Map([...records].map(([personId, { outcome }]) => [personId, outcome]));
    return openDuties(alert.content.touched, known, watch.exposures, watch.gone);
  }
}
