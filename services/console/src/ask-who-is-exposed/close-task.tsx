import { useState, type ReactNode } from 'react';
import { LONGEST_TASK_NOTE } from '@lapwing/domain';
import { tasksClose, type TaskView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Paragraph } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { CHANGED_BY_TASKS } from './changed.js';

/** Ends a task: all lines decided, a reason, or one tap where nothing of what it stands on is left. */
export function CloseTask(props: { task: TaskView; oneTap?: boolean }): ReactNode {
  const { task } = props;
  const { say } = useWords();
  const [note, setNote] = useState('');
  const close = useDeed(tasksClose, CHANGED_BY_TASKS);
  if (props.oneTap === true)
    return (
      <>
        <FailureNotice of={close.error} />
        <div className="actions">
          <Button
            tone="primary"
            size="large"
            busy={close.isPending}
            onPress={() => close.mutate({ id: task.id, because: 'wrong_alarm' })}
          >
            {say('task.close.wrong')}
          </Button>
        </div>
      </>
    );
  const decided = task.linesOpen === 0;
  const because = decided ? 'all_decided' : 'other';
  return (
    <div className="stack">
      <p>{say(decided ? 'task.close.ready' : 'task.close.open', { count: task.linesOpen })}</p>
      {!decided && (
        <Paragraph
          label={say('task.close.why')}
          hint={say('task.close.why.hint')}
          maxLength={LONGEST_TASK_NOTE}
          value={note}
          onChange={setNote}
        />
      )}
      <FailureNotice of={close.error} />
      <div className="actions">
        <Button
          tone={decided ? 'primary' : 'plain'}
          disabled={!decided && note.trim() === ''}
          busy={close.isPending}
          onPress={() => close.mutate({ id: task.id, because, note: decided ? null : note })}
        >
          {say('task.close')}
        </Button>
      </div>
    </div>
  );
}
