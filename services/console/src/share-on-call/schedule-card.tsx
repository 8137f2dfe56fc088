import { useState, type ReactNode } from 'react';
import {
  policiesList,
  schedulesChange,
  schedulesImport,
  schedulesList,
  schedulesShifts,
  type ScheduleView,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { Notice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { BringCalendar } from './bring-calendar.js';
import { Layers } from './layers.js';
import { Overrides } from './overrides.js';
import { RemoveSchedule } from './remove-schedule.js';
import { ScheduleForm } from './schedule-form.js';
import { Shifts } from './shifts.js';
import { TakeTurn } from './take-turn.js';

/** One schedule: who is on call now in large letters, then what comes. */
export function ScheduleCard({ schedule }: { schedule: ScheduleView }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [editing, setEditing] = useState<ScheduleView | null>(null);
  const change = useDeed(schedulesChange, [schedulesList, schedulesShifts]);
  if (editing !== null) {
    const { id, version } = editing;
    return (
      <ScheduleForm
        entry={editing}
        busy={change.isPending}
        error={change.error}
        onSubmit={(entry) => change.mutate({ ...entry, id, version }, { onSuccess: () => setEditing(null) })}
        onCancel={() => setEditing(null)}
      />
    );
  }
  return (
    <article className="stack">
      <div className="card-head">
        <h2>
          <SourceText text={schedule.name} />
        </h2>
        {may(schedulesChange) && <Button onPress={() => setEditing(schedule)}>{say('do.edit')}</Button>}
      </div>
      {schedule.usedBy === 0 && (
        <Notice tone="warn">
          <p>
            {say('schedule.unused')} {may(policiesList) && <Go to="/policy">{say('nav.policy')}</Go>}
          </p>
        </Notice>
      )}
      <Now schedule={schedule} />
      <TakeTurn schedule={schedule} />
      <Part title={say('schedule.shifts')}>
        <Shifts schedule={schedule} />
      </Part>
      <Overrides schedule={schedule} />
      <details className="more">
        <summary>{say('schedule.layers')}</summary>
        <Layers schedule={schedule} />
      </details>
      {may(schedulesImport) && (
        <details className="more">
          <summary>{say('schedule.calendar.in')}</summary>
          <BringCalendar schedule={schedule} />
        </details>
      )}
      <RemoveSchedule schedule={schedule} />
    </article>
  );
}

function Now({ schedule }: { schedule: ScheduleView }): ReactNode {
  const { say, join } = useWords();
  const { nameOf } = useMembers();
  const [first, ...next] = schedule.now;
  return (
    <div className="card stack-tight on-call-now">
      <p className="hint">{say('schedule.now')}</p>
      <p className="on-call-name">
        <bdi>{first === undefined ? say('schedule.gap') : nameOf(first.memberId)}</bdi>
      </p>
      {next.length > 0 && <p>{say('schedule.next', { who: join(next.map(({ memberId }) => nameOf(memberId))) })}</p>}
    </div>
  );
}
