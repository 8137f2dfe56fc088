import { useState, type ReactNode } from 'react';
import { schedulesShifts, type ScheduleView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { saveFile } from '../bring-persons/save-file.js';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { turnsFile } from './turns-file.js';

const QUARTER_MS = 92 * 24 * 3_600_000;

/** Offers the turns of three months as a calendar file, made in the browser, after saying what leaves the safe place. */
export function SaveTurns({ schedule }: { schedule: ScheduleView }): ReactNode {
  const { say } = useWords();
  const { members } = useMembers();
  const [asking, setAsking] = useState(false);
  const [whose, setWhose] = useState<string | null>(null);
  const shifts = useDeed(schedulesShifts);
  const make = (): void => {
    const from = new Date();
    const span = { from: from.toISOString(), until: new Date(from.getTime() + QUARTER_MS).toISOString() };
    shifts.mutate(
      { id: schedule.id, ...span },
      {
        onSuccess: ({ items }) => {
          const turns = items.filter(({ memberId }) => memberId !== null && (whose === null || memberId === whose));
          const text = turnsFile(turns, say('nav.on_call'), from, () => crypto.randomUUID());
          saveFile('turns.ics', 'text/calendar', text);
          setAsking(false);
        },
      },
    );
  };
  return (
    <div className="actions">
      <Button onPress={() => setAsking(true)}>{say('schedule.calendar.out')}</Button>
      {asking && (
        <Confirm
          title={say('schedule.calendar.out.sure')}
          doIt={say('schedule.calendar.out.do')}
          busy={shifts.isPending}
          onYes={make}
          onNo={() => setAsking(false)}
        >
          <p>{say('schedule.calendar.out.means')}</p>
          <ChooseOne
            label={say('schedule.calendar.out.whose')}
            empty={say('schedule.calendar.out.all')}
            choices={members.filter(({ active }) => active).map(({ id, login }) => ({ value: id, label: login }))}
            value={whose}
            onChange={setWhose}
          />
          <FailureNotice of={shifts.error} />
        </Confirm>
      )}
    </div>
  );
}
