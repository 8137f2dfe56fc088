import { Injectable } from '@nestjs/common';
import {
  askedAgain,
  CANARY,
  followTask,
  linesWith,
  taskDueAt,
  tasksOf,
  type LinkedPerson,
  type TaskNews,
} from '@lapwing/domain';
import { Clock, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ExposuresStore } from '../keep-persons/exposures.store.js';
import type { Alert } from '../match-development/alert.store.js';
import { TaskStore, type Task } from './task.store.js';

/** For whom, and which member asked for it; null for what an alert asks for itself. */
interface About {
  orgId: string;
  personId: string;
  by: string | null;
}

/** A version of an alert that is told; `into` is the alert in which it goes on. */
interface Told {
  alert: Alert;
  worse: boolean;
  into: string | null;
}

const MOST_CARRIED = 1_000;

/** Lets the task "who and what else is exposed" stand for whoever was taken. */
@Injectable()
export class TaskRaising {
  constructor(
    private readonly tasks: TaskStore,
    private readonly exposures: ExposuresStore,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /**
   * Follows versions of alerts that are told, in the order of organisations and persons. Who was added or came to a place
   * after somebody was taken there is not the one; a report is about its persons from the first version on.
   */
  async follow(tx: EntityManager, told: readonly Told[], moved: 'happenings' | 'people'): Promise<void> {
    const wanted = told.flatMap(({ alert, worse }) => {
      const { orgId, id: alertId, version, state, kind, content } = alert;
      const isNews = content.report === null ? moved === 'happenings' : version === 1;
      if (orgId === CANARY.orgId || !isNews) return [];
      const tasks = tasksOf({ state, kind, reported: content.report?.what ?? null, touched: content.touched });
      if (!tasks.wanted) return [];
      const news = { alertId, because: tasks.because, worse };
      return tasks.personIds.map((personId) => ({ about: { orgId, personId, by: null }, news }));
    });
    const place = ({ orgId, personId }: About): string => `${orgId} ${personId}`;
    for (const { about, news } of wanted.sort((a, b) => (place(a.about) < place(b.about) ? -1 : 1)))
      await this.raise(tx, about, news);
    for (const { alert, into } of told) if (into !== null) await this.carryOver(tx, alert, into);
  }

  /** Opens, joins or opens again; null for somebody who is not there, or no more. */
  async raise(tx: EntityManager, about: About, news: TaskNews): Promise<Task | null> {
    const { orgId, personId } = about;
    if (this.exposures.index(orgId).get(personId) === null) return null;
    const known = await this.tasks.holdOf(tx, orgId, personId);
    const step = followTask(known.map(knownOf), news, this.clock.now());
    const task = known.find(({ id }) => ('id' in step ? id === step.id : false)) ?? null;
    if (step.do === 'nothing' || (step.do !== 'open' && task === null))
      return known.find(({ state }) => state === 'open') ?? known.at(-1) ?? null;
    this.metrics.counter('tasks_total', 'Steps of tasks.', ['step']).inc({ step: step.do });
    if (task === null) return this.open(tx, about, news);
    return step.do === 'join' ? this.join(tx, task, about, news) : this.reopen(tx, task, about, news);
  }

  /** Opens a closed task again, for an alert or because a member wishes it. */
  async reopen(tx: EntityManager, task: Task, about: About, news: TaskNews | null): Promise<Task> {
    const lines = askedAgain(linesWith(task.content.lines, this.linksOf(about)));
    const dueAt = taskDueAt(news?.because ?? 'by_hand', this.clock.now()).toISOString();
    const content = { ...task.content, lines, dueAt, closed: null, grounds: this.groundsWith(task, news) };
    const openedAt = this.clock.now();
    return this.tasks.keep(tx, { ...task, state: 'open', openedAt, content }, deedOf('reopened', about));
  }

  /** Ends the open task of a person whose record was closed. */
  async endFor(tx: EntityManager, orgId: string, personId: string): Promise<void> {
    const open = (await this.tasks.holdOf(tx, orgId, personId)).find(({ state }) => state === 'open');
    if (open === undefined) return;
    const at = this.clock.now().toISOString();
    const closed = { because: 'record_closed' as const, by: null, at, note: null };
    const ended = { ...open, state: 'closed' as const, content: { ...open.content, closed } };
    await this.tasks.keep(tx, ended, { deed: 'closed', by: null, matter: null, state: null });
  }

  /** With whom a person is linked as it is recorded now. */
  linksOf({ orgId, personId }: Pick<About, 'orgId' | 'personId'>): LinkedPerson[] {
    const linked = this.exposures.index(orgId).linkedTo(personId);
    return linked.map(({ exposure, kind }) => ({ personId: exposure.id, kind }));
  }

  private async open(tx: EntityManager, about: About, news: TaskNews): Promise<Task> {
    const { orgId, personId } = about;
    const dueAt = taskDueAt(news.because, this.clock.now()).toISOString();
    const blank = this.tasks.blank(orgId, { personId, dueAt, lines: linesWith([], this.linksOf(about)) });
    const content = { ...blank.content, grounds: this.groundsWith(blank, news) };
    return this.tasks.keep(tx, { ...blank, content }, deedOf('opened', about));
  }

  /** Where an alert goes on in another, what stands on the one stands on the other. */
  private async carryOver(tx: EntityManager, { orgId, id }: Alert, into: string): Promise<void> {
    const standsOn = ({ content }: Task, alertId: string): boolean =>
      content.grounds.some((ground) => ground.alertId === alertId);
    const all = await this.tasks.all(tx, orgId, null, MOST_CARRIED);
    for (const { id: taskId } of all.filter((task) => standsOn(task, id) && !standsOn(task, into))) {
      const task = await this.tasks.lock(tx, orgId, taskId);
      const ground = task?.content.grounds.find(({ alertId }) => alertId === id);
      if (task === null || ground === undefined) continue;
      const news = { alertId: into, because: ground.because, worse: false };
      await this.join(tx, task, { orgId, personId: task.content.personId, by: null }, news);
    }
  }

  private async join(tx: EntityManager, task: Task, about: About, news: TaskNews): Promise<Task> {
    const lines = linesWith(task.content.lines, this.linksOf(about));
    const content = { ...task.content, lines, grounds: this.groundsWith(task, news) };
    return this.tasks.keep(tx, { ...task, content }, deedOf('joined', about));
  }

  private groundsWith({ content }: Task, news: TaskNews | null): Task['content']['grounds'] {
    if (news === null) return content.grounds;
    const { because, alertId } = news;
    const isKnown = content.grounds.some((ground) => ground.because === because && ground.alertId === alertId);
    return isKnown ? content.grounds : [...content.grounds, { because, alertId, at: this.clock.now().toISOString() }];
  }
}

function deedOf(deed: 'opened' | 'joined' | 'reopened', { by }: About) {
  return { deed, by, matter: null, state: null };
}

function knownOf({ id, state, content }: Task) {
  const alertIds = content.grounds.map(({ alertId }) => alertId);
  return { id, state, alertIds, closedAt: content.closed?.at ?? null };
}
