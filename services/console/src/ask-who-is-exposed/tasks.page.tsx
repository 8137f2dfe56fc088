import { useState, type ReactNode } from 'react';
import { tasksList, type TaskRow } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { Empty } from '../pieces/answer.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { Switch } from '../pieces/switch.js';
import { useWords } from '../wording/use-words.js';
import { TaskLink } from './task-row.js';

const SHOWN = ['mine', 'all', 'closed'] as const;

/** Tasks of persons in sight: one's own first, the overdue on top. */
export function TasksPage(): ReactNode {
  const { say } = useWords();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('mine');
  const wish = { whose: shown === 'mine' ? ('mine' as const) : ('all' as const) };
  const state = shown === 'closed' ? ('closed' as const) : ('open' as const);
  const tasks = usePages<TaskRow, typeof tasksList>(tasksList, { ...wish, state });
  return (
    <Page title={say('nav.tasks')} lead={say('task.lead')}>
      <Switch
        label={say('task.show')}
        ways={SHOWN.map((value) => ({ value, label: say(`task.show.${value}`) }))}
        value={shown}
        onChange={setShown}
      />
      <Pages
        of={tasks}
        empty={
          <Empty title={say('task.none')}>
            <p>{say('task.none.means')}</p>
          </Empty>
        }
      >
        {(items) => (
          <ul className="list">
            {items.map((task) => (
              <li key={task.id}>
                <TaskLink task={task} />
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </Page>
  );
}
