import { Injectable } from '@nestjs/common';
import { OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { TaskRaising } from './task-raising.js';
import { TaskStore, type Task } from './task.store.js';

/** How many tasks of an organisation there may be; past it the oldest are left to their own persons' end. */
const MOST = 10_000;

/** Ends the tasks of persons whose record is closed, and takes those who are erased out of all tasks. */
@Injectable()
export class EndTasksTimer {
  constructor(
    private readonly watches: WatchStore,
    private readonly tasks: TaskStore,
    private readonly raising: TaskRaising,
  ) {}

  /** `subject` is `<organisation>/<person>`. */
  @OnTimer('task.end')
  async end(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', personId = ''] = subject.split('/');
    await this.watches.catchUp(tx);
    if (this.watches.exposuresOf(orgId).get(personId)?.status === 'closed')
      await this.raising.endFor(tx, orgId, personId);
  }

  /** `subject` is `<organisation>/<person>`. */
  @OnTimer('task.forget')
  async forget(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', personId = ''] = subject.split('/');
    await this.tasks.forget(tx, orgId, personId);
    for (const { id } of await this.tasks.all(tx, orgId, null, MOST)) {
      const task = await this.tasks.lock(tx, orgId, id);
      if (task !== null && names(task, personId)) await this.tasks.rid(tx, task, without(task, personId));
    }
  }
}

function names({ content }: Task, personId: string): boolean {
  return content.lines.some((line) => line.personId === personId);
}

function without({ content }: Task, personId: string): Task['content'] {
  return { ...content, lines: content.lines.filter((line) => line.personId !== personId) };
}
