import { Injectable } from '@nestjs/common';
import { Failure, type TASK_DEEDS } from '@lapwing/contracts';
import type { ClosingCause, LineState, TaskCause, TaskLine, TaskMatter } from '@lapwing/domain';
import { Clock, Ids, Jobs, type Place } from '@lapwing/platform';
import { In, type EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { ExposureTaskRow } from './exposure-task.row.js';

/** Something that was done with a task. */
export interface TaskDeed {
  deed: (typeof TASK_DEEDS)[number];
  by: string | null;
  at: string;
  matter: TaskMatter | null;
  state: LineState | null;
}

/** The sealed part of a task. */
export interface TaskContent {
  personId: string;
  grounds: { because: TaskCause; alertId: string; at: string }[];
  dueAt: string;
  named: string | null;
  lines: TaskLine[];
  closed: { because: ClosingCause; by: string | null; at: string; note: string | null } | null;
  course: TaskDeed[];
}

/** A task, opened; one that has no slot gets another key when it is kept. */
export interface Task extends Omit<ExposureTaskRow, 'sealed' | 'keySlot' | 'personMark'> {
  keySlot: string | null;
  content: TaskContent;
}

/** How much of the course of a task is kept. */
const COURSE = 200;

/** Tasks "who and what else is exposed", each sealed under a key of its own. */
@Injectable()
export class TaskStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Throws `Failure` locked; for answers that would look like none. */
  demandOpen(): void {
    this.keys.demandOpen();
  }

  /** The tasks of a person, whom nobody else gives one until the transaction ends. */
  async holdOf(tx: EntityManager, orgId: string, personId: string): Promise<Task[]> {
    const personMark = this.markOf(orgId, personId);
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`task ${personMark}`]);
    const lock = { mode: 'pessimistic_write' as const };
    return this.opened(await tx.find(ExposureTaskRow, { where: { orgId, personMark }, order: { id: 'asc' }, lock }));
  }

  /** The tasks of persons, the oldest first. */
  async ofPersons(tx: EntityManager, orgId: string, personIds: readonly string[]): Promise<Task[]> {
    this.demandOpen();
    if (personIds.length === 0 || !(await tx.existsBy(ExposureTaskRow, { orgId }))) return [];
    const personMark = In(personIds.map((personId) => this.markOf(orgId, personId)));
    return this.opened(await tx.find(ExposureTaskRow, { where: { orgId, personMark }, order: { id: 'asc' } }));
  }

  async lock(tx: EntityManager, orgId: string, id: string): Promise<Task | null> {
    this.demandOpen();
    const lock = { mode: 'pessimistic_write' as const };
    const row = await tx.findOne(ExposureTaskRow, { where: { orgId, id }, lock });
    return this.opened(row === null ? [] : [row])[0] ?? null;
  }

  async find(tx: EntityManager, orgId: string, id: string): Promise<Task | null> {
    this.demandOpen();
    const row = await tx.findOneBy(ExposureTaskRow, { orgId, id });
    return this.opened(row === null ? [] : [row])[0] ?? null;
  }

  /** The newest tasks of an organisation in a state, or in any. */
  async all(tx: EntityManager, orgId: string, state: Task['state'] | null, most: number): Promise<Task[]> {
    this.demandOpen();
    const where = state === null ? { orgId } : { orgId, state };
    return this.opened(await tx.find(ExposureTaskRow, { where, order: { openedAt: 'desc', id: 'asc' }, take: most }));
  }

  /** A task before its first version. */
  blank(orgId: string, content: Pick<TaskContent, 'personId' | 'dueAt' | 'lines'>): Task {
    const openedAt = this.clock.now();
    const rest = { grounds: [], named: null, closed: null, course: [] };
    const id = this.ids.next();
    return { orgId, id, version: 0, state: 'open', openedAt, keySlot: null, content: { ...content, ...rest } };
  }

  /** Keeps the next version of a task, whose row the caller holds, and returns it. */
  async keep(tx: EntityManager, task: Task, deed: Omit<TaskDeed, 'at'>): Promise<Task> {
    const done = { ...deed, at: this.clock.now().toISOString() };
    const course = [...task.content.course, done].slice(-COURSE);
    return this.write(tx, { ...task, content: { ...task.content, course } });
  }

  /** Takes what a task says of somebody erased out of it, with its key. */
  async rid(tx: EntityManager, task: Task, content: TaskContent): Promise<void> {
    await this.write(tx, { ...task, keySlot: null, content });
    await this.shredSoon(tx, [task]);
  }

  /** Removes the tasks of somebody erased. */
  async forget(tx: EntityManager, orgId: string, personId: string): Promise<void> {
    this.demandOpen();
    const rows = await tx.findBy(ExposureTaskRow, { orgId, personMark: this.markOf(orgId, personId) });
    if (rows.length === 0) return;
    await tx.query('select forget_tasks($1, $2)', [orgId, rows.map(({ id }) => id)]);
    await this.shredSoon(tx, rows);
  }

  private async shredSoon(tx: EntityManager, tasks: readonly { keySlot: string | null }[]): Promise<void> {
    const when = this.clock.now();
    const spent = tasks.flatMap(({ keySlot }) => (keySlot === null ? [] : [{ subject: keySlot, when, lane: null }]));
    await this.jobs.atAll(tx, 'record_key.shred', spent);
  }

  private async write(tx: EntityManager, task: Task): Promise<Task> {
    const { orgId, id, state, openedAt, content } = task;
    const version = task.version + 1;
    const [made] = task.keySlot === null ? await this.keys.newRecordKeys(tx, orgId, 1) : [];
    const key = made ?? this.keys.recordKey(orgId, Number(task.keySlot));
    const sealed = this.keys.sealRecord(key, orgId, placeOf(id, version), content);
    const keySlot = String(key.slot);
    const personMark = this.markOf(orgId, content.personId);
    if (version === 1)
      await tx.insert(ExposureTaskRow, { orgId, id, version, state, personMark, openedAt, keySlot, sealed });
    else await tx.update(ExposureTaskRow, { orgId, id }, { version, state, openedAt, keySlot, sealed });
    return { ...task, version, keySlot };
  }

  /** Tasks from a backup may be older than their keys: whose key is gone is gone. */
  private opened(rows: readonly ExposureTaskRow[]): Task[] {
    return rows.flatMap(({ sealed, personMark: _personMark, ...row }) => {
      try {
        const { orgId, id, version, keySlot } = row;
        const content = this.keys.openRecord<TaskContent>(orgId, Number(keySlot), placeOf(id, version), sealed);
        return [{ ...row, content }];
      } catch (cause) {
        if (cause instanceof Failure && cause.code === 'not_found') return [];
        throw cause;
      }
    });
  }

  private markOf(orgId: string, personId: string): string {
    return this.keys.alertId(orgId, { task: personId });
  }
}

function placeOf(id: string, version: number): Place {
  return { table: 'exposure_task', row: `${id}/${version}`, schemaVersion: 1 };
}
