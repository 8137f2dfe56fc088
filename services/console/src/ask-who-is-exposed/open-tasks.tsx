import type { ReactNode } from 'react';
import { outcomesOfAlert, type AlertView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Go } from '../pieces/go.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** Says to whoever is rung, first or again, that somebody was taken and others may be next. */
export function OpenTasks(props: { alert: AlertView }): ReactNode {
  const { id, touched } = props.alert;
  const { say } = useWords();
  const may = useMay();
  const courses = useAnswer(outcomesOfAlert, { id }, { when: may(outcomesOfAlert) && touched.length > 0 });
  const open = (courses.data?.items ?? []).flatMap(({ personId, task }) =>
    task?.state === 'open' ? [{ ...task, code: touched.find((one) => one.personId === personId)?.code ?? '' }] : [],
  );
  if (open.length === 0) return null;
  return (
    <Notice tone="warn" title={say('task.stands', { count: open.length })}>
      <p>{say('task.stands.means')}</p>
      <ul className="plain-list">
        {open.map((task) => (
          <li key={task.id} className="facts">
            <Go to="/tasks/$id" params={{ id: task.id }} className="link-line">
              {task.code}
            </Go>
            <span>{say(task.overdue ? 'task.lines_overdue' : 'task.lines_open', { count: task.linesOpen })}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
