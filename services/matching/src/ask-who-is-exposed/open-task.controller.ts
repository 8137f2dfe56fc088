import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { Failure, tasksOpen, type Actor, type RequestOf, type TaskView } from '@lapwing/contracts';
import { listTouched, seesPerson } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { AlertReading } from '../show-alerts/alert-reading.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { TaskRaising } from './task-raising.js';
import { TaskReading } from './task-reading.js';

/** A caseworker knows who it was, where the public words do not say. */
@Controller()
export class OpenTaskController {
  constructor(
    private readonly watches: WatchStore,
    private readonly alerts: AlertReading,
    private readonly raising: TaskRaising,
    private readonly reading: TaskReading,
  ) {}

  @Answers(tasksOpen)
  async open({ id, personId }: RequestOf<typeof tasksOpen>, tx: EntityManager, actor: Actor): Promise<TaskView> {
    const { orgId, memberId: by } = actor;
    await this.watches.catchUp(tx);
    const { content } = await this.alerts.demand(tx, actor, id);
    const isTouched = listTouched(content.touched).some((one) => one.personId === personId);
    const assignees = this.watches.exposuresOf(orgId).get(personId)?.assignees ?? [];
    if (!isTouched || !seesPerson(actor, assignees)) throw new Failure('not_found');
    const task = await this.raising.raise(
      tx,
      { orgId, personId, by },
      { alertId: id, because: 'by_hand', worse: true },
    );
    return this.reading.view(tx, actor, this.reading.demand(actor, task));
  }
}
