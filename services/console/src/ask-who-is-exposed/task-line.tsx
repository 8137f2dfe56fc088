import { useState, type ReactNode } from 'react';
import { LONGEST_TASK_NOTE } from '@lapwing/domain';
import { tasksDecide, type TaskLineView, type TaskView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMembers } from '../gather-team/use-members.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { CHANGED_BY_TASKS } from './changed.js';

/** One line of the checklist: open, done or not needed, with a short note. */
export function TaskLine(props: { task: TaskView; line: TaskLineView }): ReactNode {
  const { task, line } = props;
  const { say } = useWords();
  const { nameOf } = useMembers();
  const [note, setNote] = useState(line.note ?? '');
  const [writing, setWriting] = useState(line.note !== null);
  const isOpen = task.state === 'open';
  const decide = useDeed(tasksDecide, CHANGED_BY_TASKS);
  const name = line.code ?? (line.personId === null ? say(`task.matter.${line.matter}`) : say('link.unseen'));
  const set = (state: TaskLineView['state']): void =>
    decide.mutate({ id: task.id, line: line.id, state, note: note.trim() === '' ? null : note, seen: line.at });
  return (
    <div className="stack task-line" role="group" aria-label={name}>
      {line.personId !== null && <Linked line={line} />}
      <div className="actions">
        {(['done', 'not_needed'] as const).map((state) => (
          <Button
            key={state}
            pressed={line.state === state}
            tone={line.state === state ? 'primary' : 'plain'}
            disabled={task.state === 'closed'}
            busy={decide.isPending && decide.variables.state === state}
            onPress={() => set(state)}
          >
            {say(`task.line.${state}`)}
          </Button>
        ))}
        {isOpen && line.state !== 'open' && (
          <Button tone="quiet" busy={decide.isPending} onPress={() => set('open')}>
            {say('task.line.open')}
          </Button>
        )}
        {isOpen && !writing && (
          <Button tone="quiet" onPress={() => setWriting(true)}>
            {say('task.note.write')}
          </Button>
        )}
      </div>
      {isOpen && writing && (
        <Line label={say('task.note')} value={note} onChange={setNote} maxLength={LONGEST_TASK_NOTE} />
      )}
      {isOpen && note.trim() !== (line.note ?? '') && (
        <div className="actions">
          <Button busy={decide.isPending} onPress={() => set(line.state)}>
            {say('task.note.keep')}
          </Button>
        </div>
      )}
      {task.state === 'closed' && line.note !== null && <SourceText text={line.note} />}
      {line.by !== null && line.at !== null && (
        <p className="hint">
          {say('task.decided_by', { who: nameOf(line.by) })} <When at={line.at} />
        </p>
      )}
      <FailureNotice of={decide.error} />
    </div>
  );
}

function Linked(props: { line: TaskLineView }): ReactNode {
  const { personId, code, link, touched } = props.line;
  const { say } = useWords();
  return (
    <p className="facts">
      {code === null || personId === null ? (
        <span>{say('link.unseen')}</span>
      ) : (
        <Go to="/persons/$id" params={{ id: personId }} className="code">
          {code}
        </Go>
      )}
      {link !== null && <span>{say(`link.${link}`)}</span>}
      {touched && <Badge tone="high">{say('task.touched_too')}</Badge>}
    </p>
  );
}
