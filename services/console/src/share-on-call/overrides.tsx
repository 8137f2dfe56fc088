import type { ReactNode } from 'react';
import {
  schedulesEndOverride,
  schedulesList,
  schedulesShifts,
  type OverrideView,
  type ScheduleView,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay, useSession } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';

const MOST_SHOWN = 30;

/** Turns that somebody took over, and the way back. */
export function Overrides({ schedule }: { schedule: ScheduleView }): ReactNode {
  const { say } = useWords();
  const coming = schedule.overrides.toSorted((a, b) => a.from.localeCompare(b.from)).slice(0, MOST_SHOWN);
  if (coming.length === 0) return null;
  return (
    <Part title={say('schedule.overrides')}>
      <ul className="ledger">
        {coming.map((one) => (
          <li key={one.id}>
            <Override override={one} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Override({ override }: { override: OverrideView }): ReactNode {
  const { say, moment } = useWords();
  const may = useMay();
  const { memberId, roles } = useSession();
  const { nameOf } = useMembers();
  const end = useDeed(schedulesEndOverride, [schedulesList, schedulesShifts]);
  const mine = override.memberId === memberId || roles.includes('organisation_admin');
  const from = moment(override.from);
  const until = moment(override.until);
  return (
    <>
      <span className="ledger-who">
        <bdi>{nameOf(override.memberId)}</bdi>
      </span>
      <span className="hint">{say('schedule.shift', { from, until })}</span>
      {override.source === 'calendar' && <span className="hint">{say('schedule.override.from_calendar')}</span>}
      <FailureNotice of={end.error} />
      {mine && may(schedulesEndOverride) && (
        <span className="actions ledger-when">
          <Button tone="quiet" busy={end.isPending} onPress={() => end.mutate({ id: override.id })}>
            {say('schedule.override.end')}
          </Button>
        </span>
      )}
    </>
  );
}
