import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  tasksCount,
  tasksGet,
  tasksList,
  tasksOfPerson,
  type Actor,
  type ReplyOf,
  type RequestOf,
  type TaskRow,
  type TaskView,
} from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { PersonDesk } from '../keep-persons/person-desk.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { TaskReading } from './task-reading.js';
import { TaskStore } from './task.store.js';

/** How many tasks of an organisation are looked through for a list. */
const MOST = 1_000;

/** Who and what else is exposed: what waits to be looked at. */
@Controller()
export class TasksController {
  constructor(
    private readonly watches: WatchStore,
    private readonly tasks: TaskStore,
    private readonly reading: TaskReading,
    private readonly desk: PersonDesk,
  ) {}

  @Answers(tasksList)
  async list(
    { whose, state, cursor, limit }: RequestOf<typeof tasksList>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof tasksList>> {
    const rows = (await this.rows(tx, actor, state)).filter(({ mine }) => whose === 'all' || mine).sort(inOrder);
    const at = cursor === null ? 0 : rows.findIndex(({ id }) => id === cursor) + 1;
    if (cursor !== null && at === 0) throw new Failure('invalid', { detail: 'There is no such place in the list.' });
    const items = rows.slice(at, at + limit);
    return { items, next: at + limit < rows.length ? (items.at(-1)?.id ?? null) : null };
  }

  @Answers(tasksCount)
  async count(_request: object, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof tasksCount>> {
    const own = (await this.rows(tx, actor, 'open')).filter(({ mine }) => mine);
    return { mine: own.length, overdue: own.filter(({ overdue }) => overdue).length };
  }

  @Answers(tasksGet)
  async get({ id }: RequestOf<typeof tasksGet>, tx: EntityManager, actor: Actor): Promise<TaskView> {
    await this.watches.catchUp(tx);
    const task = this.reading.demand(actor, await this.tasks.find(tx, actor.orgId, id));
    return this.reading.view(tx, actor, task);
  }

  @Answers(tasksOfPerson)
  async ofPerson(
    { id }: RequestOf<typeof tasksOfPerson>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof tasksOfPerson>> {
    await this.watches.catchUp(tx);
    await this.desk.seen(tx, actor, id);
    const tasks = await this.tasks.ofPersons(tx, actor.orgId, [id]);
    return { items: (await this.reading.rows(tx, actor, tasks)).reverse() };
  }

  private async rows(tx: EntityManager, actor: Actor, state: 'open' | 'closed'): Promise<TaskRow[]> {
    await this.watches.catchUp(tx);
    return this.reading.rows(tx, actor, await this.tasks.all(tx, actor.orgId, state, MOST));
  }
}

/** Open ones by when they are due; closed ones the newest first. */
function inOrder(a: TaskRow, b: TaskRow): number {
  const first = a.state === 'open' ? a.dueAt < b.dueAt : a.openedAt > b.openedAt;
  if (a.dueAt === b.dueAt && a.openedAt === b.openedAt) return a.id < b.id ? -1 : 1;
  return first ? -1 : 1;
}
