import type { ReactNode } from 'react';
import type { TaskRow } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { Badge } from '../pieces/badge.js';
import { Go } from '../pieces/go.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

/** How a task stands, in words that colour only repeats. */
export function TaskBadge(props: { task: Pick<TaskRow, 'state' | 'overdue'> }): ReactNode {
  const { state, overdue } = props.task;
  const { say } = useWords();
  if (state === 'closed') return <Badge tone="good">{say('task.state.closed')}</Badge>;
  return <Badge tone={overdue ? 'critical' : 'high'}>{say(overdue ? 'task.overdue' : 'task.state.open')}</Badge>;
}

/** Who has a task and why it is theirs. */
export function Holders(props: { task: Pick<TaskRow, 'holders' | 'because'> }): ReactNode {
  const { holders, because } = props.task;
  const { say, join } = useWords();
  const { nameOf } = useMembers();
  const who = holders.length === 0 ? say('task.admins') : join(holders.map(nameOf));
  return <span>{say(`task.holder.${because}`, { who })}</span>;
}

/** A task in a list. */
export function TaskLink(props: { task: TaskRow }): ReactNode {
  const { task } = props;
  const { say } = useWords();
  return (
    <Go to="/tasks/$id" params={{ id: task.id }} className={`row ${task.overdue ? 'row-critical' : ''}`}>
      <span className="row-top">
        <TaskBadge task={task} />
        <span className="code">{task.code}</span>
        <span className="row-when">
          <When at={task.openedAt} />
        </span>
      </span>
      <span className="row-title">{say('task.title')}</span>
      <span className="row-meta">
        {task.state === 'open' && <span>{say('task.lines_open', { count: task.linesOpen })}</span>}
        <Holders task={task} />
        {task.doubted && <span>{say('task.doubted.short')}</span>}
      </span>
    </Go>
  );
}
