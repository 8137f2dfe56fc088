import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  tasksAssign,
  tasksClose,
  tasksDecide,
  tasksReopen,
  type Actor,
  type RequestOf,
  type TaskView,
} from '@lapwing/contracts';
import { closeTask, decideTaskLine, linesWith } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { TaskRaising } from './task-raising.js';
import { TaskReading } from './task-reading.js';
import { TaskStore, type Task, type TaskDeed } from './task.store.js';

/** What members do with tasks. */
@Controller()
export class TaskDeedsController {
  constructor(
    private readonly watches: WatchStore,
    private readonly tasks: TaskStore,
    private readonly reading: TaskReading,
    private readonly raising: TaskRaising,
    private readonly clock: Clock,
  ) {}

  @Answers(tasksDecide)
  async decide(request: RequestOf<typeof tasksDecide>, tx: EntityManager, actor: Actor): Promise<TaskView> {
    const { id, ...decision } = request;
    const task = await this.held(tx, actor, id, 'open');
    const { content } = task;
    const lines = linesWith(content.lines, this.raising.linksOf({ orgId: actor.orgId, personId: content.personId }));
    const at = this.clock.now().toISOString();
    const decided = decideTaskLine(lines, decision, { by: actor.memberId, at });
    if (!decided.decided)
      throw decided.because === 'no_such_line'
        ? new Failure('not_found')
        : new Failure('stale_version', { detail: 'Somebody decided this line since it was read.' });
    const matter = lines.find((line) => line.id === decision.line)?.matter ?? null;
    const next = { ...task, content: { ...content, lines: decided.lines } };
    return this.done(tx, actor, next, { deed: 'decided', matter, state: decision.state });
  }

  @Answers(tasksAssign)
  async assign({ id, memberId }: RequestOf<typeof tasksAssign>, tx: EntityManager, actor: Actor): Promise<TaskView> {
    const task = await this.held(tx, actor, id, 'open');
    if (memberId !== null && !(await this.reading.mayHave(tx, task, memberId))) {
      const faults = [{ path: 'memberId', message: 'may_not_see_person' }];
      throw new Failure('invalid', { detail: 'This member may not see the person.', faults });
    }
    const next = { ...task, content: { ...task.content, named: memberId } };
    return this.done(tx, actor, next, { deed: 'named', matter: null, state: null });
  }

  @Answers(tasksClose)
  async close(request: RequestOf<typeof tasksClose>, tx: EntityManager, actor: Actor): Promise<TaskView> {
    const { id, because, note } = request;
    const task = await this.held(tx, actor, id, 'open');
    const { linesOpen, doubted, checklist } = await this.reading.view(tx, actor, task);
    const closing = closeTask({ openLines: linesOpen, doubted }, { because, note });
    if (!closing.closes) {
      const faults = [{ path: closing.because === 'lines_open' ? 'because' : 'note', message: closing.because }];
      throw new Failure('invalid', { detail: 'Every line is decided first, or say why it ends.', faults });
    }
    const lines = checklist.map(({ code: _code, touched: _touched, ...line }) => line);
    const closed = { because: closing.because, by: actor.memberId, at: this.clock.now().toISOString(), note };
    const next = { ...task, state: 'closed' as const, content: { ...task.content, lines, closed } };
    return this.done(tx, actor, next, { deed: 'closed', matter: null, state: null });
  }

  @Answers(tasksReopen)
  async reopen({ id }: RequestOf<typeof tasksReopen>, tx: EntityManager, actor: Actor): Promise<TaskView> {
    const task = await this.held(tx, actor, id, 'closed');
    const { orgId, memberId: by } = actor;
    const { personId } = task.content;
    const others = await this.tasks.holdOf(tx, orgId, personId);
    if (others.some(({ state }) => state === 'open'))
      throw new Failure('conflict', { detail: 'A later task about this person is open.' });
    const opened = await this.raising.reopen(tx, task, { orgId, personId, by }, null);
    return this.reading.view(tx, actor, opened);
  }

  private async held(tx: EntityManager, actor: Actor, id: string, state: Task['state']): Promise<Task> {
    await this.watches.catchUp(tx);
    const task = this.reading.demand(actor, await this.tasks.lock(tx, actor.orgId, id));
    if (task.state !== state)
      throw new Failure('conflict', { detail: state === 'open' ? 'This task is closed.' : 'This task is open.' });
    return task;
  }

  private async done(
    tx: EntityManager,
    actor: Actor,
    next: Task,
    deed: Omit<TaskDeed, 'at' | 'by'>,
  ): Promise<TaskView> {
    return this.reading.view(tx, actor, await this.tasks.keep(tx, next, { ...deed, by: actor.memberId }));
  }
}
