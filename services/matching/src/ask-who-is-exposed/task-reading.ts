import { Injectable } from '@nestjs/common';
import { Failure, type Actor, type TaskRow, type TaskView } from '@lapwing/contracts';
import { isOwnTask, linesWith, openLines, seesPerson, whoHasTask, type TaskHolders } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { PersonStore } from '../keep-persons/person.store.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { TaskGrounds, type TaskStanding } from './task-grounds.js';
import type { Task } from './task.store.js';

interface Seen {
  task: Task;
  assignees: readonly string[];
}

/** Tasks as members may see them: who may see the person sees the task. Whoever calls has caught up with the exposures. */
@Injectable()
export class TaskReading {
  constructor(
    private readonly watches: WatchStore,
    private readonly persons: PersonStore,
    private readonly grounds: TaskGrounds,
    private readonly organisations: OrganisationStore,
    private readonly clock: Clock,
  ) {}

  /** Throws `Failure` not_found for a task that is not in the reader's sight. */
  demand(actor: Actor, task: Task | null): Task {
    if (task === null || this.inSight(actor, [task]).length === 0) throw new Failure('not_found');
    return task;
  }

  /** The tasks in sight as lists show them. */
  async rows(tx: EntityManager, actor: Actor, tasks: readonly Task[]): Promise<TaskRow[]> {
    const seen = this.inSight(actor, tasks);
    const standings = await this.grounds.of(tx, actor.orgId, seen);
    const rolesOf = await this.roles(tx, actor.orgId);
    const gone = (await this.organisations.gone(tx, [actor.orgId])).get(actor.orgId) ?? new Set<string>();
    const ids = [...new Set(seen.map(({ task }) => task.content.personId))];
    const codes = await this.persons.codes(tx, actor.orgId, ids);
    return seen.flatMap(({ task, assignees }) => {
      const standing = standings.get(task.id);
      const code = codes.get(task.content.personId);
      if (standing === undefined || code === undefined) return [];
      const maySee = (id: string): boolean => assignees.includes(id) || rolesOf(id).includes('organisation_admin');
      const { named } = task.content;
      const holders = whoHasTask({ named, takers: standing.takers, assignees, gone, maySee });
      return [this.row(actor, task, code, { standing, holders })];
    });
  }

  async view(tx: EntityManager, actor: Actor, task: Task): Promise<TaskView> {
    const [row] = await this.rows(tx, actor, [task]);
    const standing = (await this.grounds.of(tx, actor.orgId, this.inSight(actor, [task]))).get(task.id);
    if (row === undefined || standing === undefined) throw new Failure('not_found');
    const { named, closed, course } = task.content;
    return {
      ...row,
      version: task.version,
      named,
      closed,
      course: course.toReversed(),
      grounds: standing.grounds.map(({ because, alertId, at, stands, alertNow }) => ({
        because,
        alertId,
        at,
        stands,
        cause: alertNow?.cause ?? null,
        kind: alertNow?.kind ?? null,
        state: alertNow?.state ?? null,
      })),
      checklist: await this.checklist(tx, actor, task, standing),
    };
  }

  /** Whether a member may see the person of a task, so that it can be theirs. */
  async mayHave(tx: EntityManager, { orgId, content }: Task, memberId: string): Promise<boolean> {
    const gone = (await this.organisations.gone(tx, [orgId])).get(orgId);
    if (gone?.has(memberId) === true) return false;
    const roles = (await this.roles(tx, orgId))(memberId);
    const assignees = this.watches.exposuresOf(orgId).get(content.personId)?.assignees ?? [];
    return seesPerson({ memberId, roles }, assignees);
  }

  private row(
    { memberId, roles }: Actor,
    task: Task,
    code: string,
    { standing, holders }: { standing: TaskStanding; holders: TaskHolders },
  ): TaskRow {
    const { id, state, content } = task;
    const lines = this.lines(task);
    return {
      id,
      personId: content.personId,
      code,
      state,
      openedAt: task.openedAt.toISOString(),
      dueAt: content.dueAt,
      overdue: state === 'open' && Date.parse(content.dueAt) < this.clock.now().getTime(),
      doubted: state === 'open' && standing.doubted,
      linesOpen: openLines(lines),
      lines: lines.length,
      holders: holders.members,
      because: holders.because,
      mine: isOwnTask(holders, memberId, roles.includes('organisation_admin')),
    };
  }

  /** Links that were recorded since stand among the lines of an open task at once. */
  private lines({ orgId, state, content }: Task): Task['content']['lines'] {
    if (state === 'closed') return content.lines;
    const linked = this.watches.exposuresOf(orgId).linkedTo(content.personId);
    return linesWith(
      content.lines,
      linked.map(({ exposure, kind }) => ({ personId: exposure.id, kind })),
    );
  }

  private async checklist(
    tx: EntityManager,
    actor: Actor,
    task: Task,
    { touches }: TaskStanding,
  ): Promise<TaskView['checklist']> {
    const lines = this.lines(task);
    const exposures = this.watches.exposuresOf(actor.orgId);
    const ids = lines.flatMap(({ personId }) => {
      const exposure = personId === null ? null : exposures.get(personId);
      return exposure !== null && seesPerson(actor, exposure.assignees) ? [exposure.id] : [];
    });
    const codes = await this.persons.codes(tx, actor.orgId, ids);
    return lines.map((line) => {
      const code = line.personId === null ? null : (codes.get(line.personId) ?? null);
      return { ...line, code, touched: line.personId !== null && touches(line.personId) };
    });
  }

  private inSight(actor: Actor, tasks: readonly Task[]): Seen[] {
    const exposures = this.watches.exposuresOf(actor.orgId);
    return tasks.flatMap((task) => {
      const exposure = exposures.get(task.content.personId);
      return exposure !== null && seesPerson(actor, exposure.assignees)
        ? [{ task, assignees: exposure.assignees }]
        : [];
    });
  }

  private async roles(tx: EntityManager, orgId: string): Promise<(memberId: string) => Actor['roles']> {
    const members = new Map((await this.organisations.seconding(tx, orgId)).map(({ id, roles }) => [id, roles]));
    return (memberId) => [...(members.get(memberId) ?? [])];
  }
}
