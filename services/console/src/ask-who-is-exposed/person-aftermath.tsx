import { useState, type ReactNode } from 'react';
import { outcomesOfPerson, tasksOfPerson } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { Part } from '../pieces/page.js';
import { titleOf } from '../watch-alerts/alert-title.js';
import { Said } from '../watch-alerts/said.js';
import { useWords } from '../wording/use-words.js';
import { TaskLink } from './task-row.js';

/** What became of a person in each alert, asked for when somebody wants to see it, and the tasks that stand for them. */
export function PersonAftermath(props: { personId: string }): ReactNode {
  const { personId: id } = props;
  const words = useWords();
  const { say } = words;
  const may = useMay();
  const [open, setOpen] = useState(false);
  const tasks = useAnswer(tasksOfPerson, { id }, { when: may(tasksOfPerson) });
  const outcomes = useAnswer(outcomesOfPerson, { id }, { when: open });
  if (!may(tasksOfPerson)) return null;
  return (
    <Part title={say('aftermath.title')}>
      {(tasks.data?.items ?? []).map((task) => (
        <TaskLink key={task.id} task={task} />
      ))}
      {!open && (
        <div className="actions">
          <Button onPress={() => setOpen(true)}>{say('aftermath.outcomes')}</Button>
        </div>
      )}
      {open && (
        <Answer of={outcomes}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="hint">{say('aftermath.none')}</p>
            ) : (
              <ul className="list">
                {items.map((item) => (
                  <li key={item.alertId} className="card stack">
                    <Go to="/alerts/$id" params={{ id: item.alertId }} className="link-line">
                      {titleOf(item, words)}
                    </Go>
                    <Said said={item.said} />
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      )}
    </Part>
  );
}
