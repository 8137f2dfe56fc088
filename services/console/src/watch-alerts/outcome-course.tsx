import { useState, type ReactNode } from 'react';
import { meaningOfOutcome } from '@lapwing/domain';
import {
  alertsGet,
  alertsList,
  deliveriesOfAlert,
  outcomesOfAlert,
  outcomesOfPerson,
  outcomesTakeBack,
  tasksOpen,
  type AlertView,
  type outcomesOfAlert as OfAlert,
  type ReplyOf,
} from '@lapwing/contracts';
import { CHANGED_BY_TASKS } from '../ask-who-is-exposed/changed.js';
import { TaskBadge } from '../ask-who-is-exposed/task-row.js';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { Go } from '../pieces/go.js';
import { FailureNotice } from '../pieces/notice.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { Said } from './said.js';

type Course = ReplyOf<typeof OfAlert>['items'][number];

/** What an outcome makes old. */
export const CHANGED_BY_OUTCOMES = [
  alertsGet,
  alertsList,
  deliveriesOfAlert,
  outcomesOfAlert,
  outcomesOfPerson,
  ...CHANGED_BY_TASKS,
];

/** What was noted of a person last and what it does to the ringing, how to take a slip back, and the task that stands. */
export function OutcomeCourse(props: {
  alert: AlertView;
  person: AlertView['touched'][number];
  course: Course | null;
}): ReactNode {
  const { alert, person, course } = props;
  const { say } = useWords();
  const { nameOf } = useMembers();
  const { outcome } = person;
  return (
    <>
      {outcome !== null && (
        <>
          <p>{say(`touched.meaning.${meaningOfOutcome(outcome.outcome)}`)}</p>
          <p className="hint">
            {say('touched.outcome.by', { who: nameOf(outcome.by) })} <When at={outcome.at} />
          </p>
          <TakeBack alertId={alert.id} personId={person.personId} />
        </>
      )}
      {course !== null && course.said.length > 1 && (
        <details>
          <summary>{say('touched.history')}</summary>
          <Said said={course.said} />
        </details>
      )}
      <OfTask alertId={alert.id} personId={person.personId} task={course?.task ?? null} />
    </>
  );
}

function TakeBack(props: { alertId: string; personId: string }): ReactNode {
  const { alertId: id, personId } = props;
  const { say } = useWords();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const takeBack = useDeed(outcomesTakeBack, CHANGED_BY_OUTCOMES);
  if (!may(outcomesTakeBack)) return null;
  return (
    <>
      <FailureNotice of={takeBack.error} />
      <div className="actions">
        <Button onPress={() => setAsking(true)}>{say('touched.take_back')}</Button>
      </div>
      {asking && (
        <Confirm
          title={say('touched.take_back.sure')}
          doIt={say('touched.take_back')}
          busy={takeBack.isPending}
          onYes={() => takeBack.mutate({ id, personId }, { onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        >
          <p>{say('touched.take_back.means')}</p>
        </Confirm>
      )}
    </>
  );
}

function OfTask(props: { alertId: string; personId: string; task: Course['task'] }): ReactNode {
  const { alertId: id, personId, task } = props;
  const { say } = useWords();
  const may = useMay();
  const open = useDeed(tasksOpen, CHANGED_BY_OUTCOMES);
  if (!may(tasksOpen)) return null;
  if (task !== null)
    return (
      <p className="facts">
        <TaskBadge task={task} />
        <Go to="/tasks/$id" params={{ id: task.id }} className="link-line">
          {say('task.title')}
        </Go>
        {task.state === 'open' && <span>{say('task.lines_open', { count: task.linesOpen })}</span>}
      </p>
    );
  return (
    <>
      <FailureNotice of={open.error} />
      <div className="actions">
        <Button tone="quiet" busy={open.isPending} onPress={() => open.mutate({ id, personId })}>
          {say('task.open_for')}
        </Button>
      </div>
    </>
  );
}
