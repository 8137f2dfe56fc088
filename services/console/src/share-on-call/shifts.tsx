import { useMemo, type ReactNode } from 'react';
import { schedulesShifts, type ScheduleView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer } from '../pieces/answer.js';
import { useNow } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { SaveTurns } from './save-turns.js';

const HOUR_MS = 3_600_000;
const TWO_WEEKS_MS = 14 * 24 * HOUR_MS;

/** Who is first on call in the next two weeks, in the reader's own time. */
export function Shifts({ schedule }: { schedule: ScheduleView }): ReactNode {
  const { say, moment } = useWords();
  const { nameOf } = useMembers();
  const hour = Math.floor(useNow().getTime() / HOUR_MS) * HOUR_MS;
  const span = useMemo(
    () => ({ from: new Date(hour).toISOString(), until: new Date(hour + TWO_WEEKS_MS).toISOString() }),
    [hour],
  );
  const shifts = useAnswer(schedulesShifts, { id: schedule.id, ...span });
  return (
    <>
      <Answer of={shifts}>
        {({ items }) => (
          <ul className="ledger">
            {items.map((shift) => (
              <li key={shift.from}>
                <span className="ledger-who">
                  <bdi>{shift.memberId === null ? say('schedule.gap') : nameOf(shift.memberId)}</bdi>
                </span>
                <span className="hint">
                  {say('schedule.shift', { from: moment(shift.from), until: moment(shift.until) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Answer>
      <p className="hint">{say('schedule.zone.is', { zone: schedule.zone.replaceAll('_', ' ') })}</p>
      <SaveTurns schedule={schedule} />
    </>
  );
}
