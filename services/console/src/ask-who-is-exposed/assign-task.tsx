import type { ReactNode } from 'react';
import { tasksAssign, type TaskView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMembers } from '../gather-team/use-members.js';
import { mayCare } from '../keep-persons/may-care.js';
import { ChooseOne } from '../pieces/choose.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { CHANGED_BY_TASKS } from './changed.js';
import { Holders } from './task-row.js';

/** Gives the task to somebody by name, or back to whom it falls by itself. */
export function AssignTask(props: { task: TaskView }): ReactNode {
  const { task } = props;
  const { say } = useWords();
  const { members } = useMembers();
  const assign = useDeed(tasksAssign, CHANGED_BY_TASKS);
  return (
    <div className="stack">
      <p>
        <Holders task={task} />
      </p>
      <ChooseOne
        label={say('task.assign')}
        hint={say('task.assign.hint')}
        empty={say('task.assign.nobody')}
        choices={members.filter(mayCare).map(({ id, login }) => ({ value: id, label: login }))}
        value={task.named}
        onChange={(memberId) => assign.mutate({ id: task.id, memberId })}
      />
      <FailureNotice of={assign.error} />
    </div>
  );
}
