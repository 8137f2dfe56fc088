import type { ReactNode } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { TASK_MATTERS } from '@lapwing/domain';
import { personsGet, tasksGet, tasksReopen, type TaskView } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page, Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { titleOf } from '../watch-alerts/alert-title.js';
import { useWords } from '../wording/use-words.js';
import { AssignTask } from './assign-task.js';
import { CHANGED_BY_TASKS } from './changed.js';
import { CloseTask } from './close-task.js';
import { TaskLine } from './task-line.js';
import { Holders, TaskBadge } from './task-row.js';

const route = getRouteApi('/inside/tasks/$id');

/** One task: about whom, why, the lines to decide, and who has it. */
export function TaskPage(): ReactNode {
  const { id } = route.useParams();
  const { say } = useWords();
  const task = useAnswer(tasksGet, { id });
  return (
    <>
      <Go to="/tasks" className="back">
        <Icon name="back" />
        {say('nav.tasks')}
      </Go>
      <Answer of={task}>{(view) => <Task task={view} />}</Answer>
    </>
  );
}

function Task(props: { task: TaskView }): ReactNode {
  const { task } = props;
  const { say, moment } = useWords();
  const may = useMay();
  return (
    <Page title={say('task.title')} lead={say('task.lead')}>
      <p className="alert-line">
        <TaskBadge task={task} />
        {may(personsGet) ? (
          <Go to="/persons/$id" params={{ id: task.personId }} className="code">
            {task.code}
          </Go>
        ) : (
          <span className="code">{task.code}</span>
        )}
        {task.state === 'open' && <span>{say('task.due', { at: moment(task.dueAt) })}</span>}
        <Holders task={task} />
      </p>
      {task.doubted && (
        <Notice tone="warn" title={say('task.doubted')}>
          <p>{say('task.doubted.means')}</p>
          <CloseTask task={task} oneTap />
        </Notice>
      )}
      {task.closed !== null && <Closed task={task} closed={task.closed} />}
      <Part title={say('task.why')}>
        <Grounds task={task} />
      </Part>
      <Checklist task={task} />
      {task.state === 'open' && (
        <>
          <Part title={say('task.who')}>
            <AssignTask task={task} />
          </Part>
          <Part title={say('task.end')}>
            <CloseTask task={task} />
          </Part>
        </>
      )}
      <Course task={task} />
    </Page>
  );
}

function Checklist(props: { task: TaskView }): ReactNode {
  const { task } = props;
  const { say } = useWords();
  return (
    <Part title={say('task.lines_open', { count: task.linesOpen })}>
      {TASK_MATTERS.map((matter) => (
        <section key={matter} className="card stack">
          <h3 className="card-title">{say(`task.matter.${matter}`)}</h3>
          <p className="hint">{say(`task.matter.${matter}.hint`)}</p>
          {task.checklist
            .filter((line) => line.matter === matter)
            .map((line) => (
              <TaskLine key={line.id} task={task} line={line} />
            ))}
        </section>
      ))}
    </Part>
  );
}

function Grounds(props: { task: TaskView }): ReactNode {
  const words = useWords();
  const { say } = words;
  return (
    <ul className="plain-list">
      {props.task.grounds.map(({ because, alertId, at, stands, cause, kind }, index) => (
        <li key={index} className="facts">
          <Go to="/alerts/$id" params={{ id: alertId }} className="link-line">
            {cause === null ? say('alert.unnamed') : titleOf({ cause, kind }, words)}
          </Go>
          <span>{say(`task.because.${because}`)}</span>
          <When at={at} />
          {!stands && <strong>{say('task.taken_back')}</strong>}
        </li>
      ))}
    </ul>
  );
}

function Closed(props: { task: TaskView; closed: NonNullable<TaskView['closed']> }): ReactNode {
  const { because, by, at, note } = props.closed;
  const { say } = useWords();
  const { nameOf } = useMembers();
  const reopen = useDeed(tasksReopen, CHANGED_BY_TASKS);
  return (
    <Notice tone="good" title={say(`task.closed.${because}`)}>
      <p>
        {by === null ? say('member.unknown') : nameOf(by)} · <When at={at} exact />
      </p>
      {note !== null && note !== '' && (
        <blockquote>
          <SourceText text={note} />
        </blockquote>
      )}
      <FailureNotice of={reopen.error} />
      <div className="actions">
        <Button busy={reopen.isPending} onPress={() => reopen.mutate({ id: props.task.id })}>
          {say('task.reopen')}
        </Button>
      </div>
    </Notice>
  );
}

function Course(props: { task: TaskView }): ReactNode {
  const { say } = useWords();
  const { nameOf } = useMembers();
  return (
    <details className="card">
      <summary>{say('task.course')}</summary>
      <ol className="plain-list">
        {props.task.course.map(({ deed, by, at, matter, state }, index) => (
          <li key={index} className="facts">
            <span>{say(`task.deed.${deed}`)}</span>
            {matter !== null && <span>{say(`task.matter.${matter}`)}</span>}
            {state !== null && <span>{say(`task.line.${state}`)}</span>}
            {by !== null && <span>{nameOf(by)}</span>}
            <When at={at} exact />
          </li>
        ))}
      </ol>
    </details>
  );
}
