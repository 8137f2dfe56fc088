import { useState, type ReactNode } from 'react';
import { schedulesList, schedulesRemove, type ScheduleView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** Removes a schedule that no policy names. */
export function RemoveSchedule({ schedule }: { schedule: ScheduleView }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const remove = useDeed(schedulesRemove, [schedulesList]);
  const { id, name, usedBy } = schedule;
  if (!may(schedulesRemove) || usedBy > 0) return null;
  return (
    <>
      <FailureNotice of={remove.error} />
      <div className="actions">
        <Button tone="danger" busy={remove.isPending} onPress={() => setAsking(true)}>
          {say('schedule.remove')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={say('schedule.remove.sure', { name })}
          doIt={say('schedule.remove')}
          danger
          onYes={() => {
            remove.mutate({ id });
            setAsking(false);
          }}
          onNo={() => setAsking(false)}
        >
          <p>{say('schedule.remove.means')}</p>
        </Confirm>
      )}
    </>
  );
}
