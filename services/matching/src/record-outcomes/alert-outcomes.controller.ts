import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { outcomesOfAlert, type Actor, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { TaskReading } from '../ask-who-is-exposed/task-reading.js';
import { TaskStore } from '../ask-who-is-exposed/task.store.js';
import { AlertReading } from '../show-alerts/alert-reading.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { OutcomeHistory, wordOf } from './outcome-history.js';

/** What was said of the persons of an alert, and the tasks that stand for them. */
@Controller()
export class AlertOutcomesController {
  constructor(
    private readonly watches: WatchStore,
    private readonly reading: AlertReading,
    private readonly history: OutcomeHistory,
    private readonly tasks: TaskStore,
    private readonly taskReading: TaskReading,
  ) {}

  @Answers(outcomesOfAlert)
  async ofAlert(
    { id }: RequestOf<typeof outcomesOfAlert>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof outcomesOfAlert>> {
    await this.watches.catchUp(tx);
    const { touched } = await this.reading.view(tx, actor, await this.reading.demand(tx, actor, id));
    const personIds = touched.map(({ personId }) => personId);
    const said = await this.history.ofAlert(tx, actor, id);
    const tasks = await this.taskReading.rows(tx, actor, await this.tasks.ofPersons(tx, actor.orgId, personIds));
    const items = personIds.map((personId) => {
      const own = tasks.filter((task) => task.personId === personId);
      const last = own.find(({ state }) => state === 'open') ?? own.at(-1) ?? null;
      const task = last && { id: last.id, state: last.state, linesOpen: last.linesOpen, overdue: last.overdue };
      return { personId, said: (said.get(personId) ?? []).map(wordOf), task };
    });
    return { items };
  }
}
