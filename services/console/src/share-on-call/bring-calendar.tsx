import { useState, type ReactNode } from 'react';
import {
  MOST_CALENDAR_BYTES,
  schedulesImport,
  schedulesList,
  schedulesShifts,
  type CalendarRead,
  type ScheduleView,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useSession } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Field } from '../pieces/field.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

const MOST_SHOWN = 8;

/** A calendar file as the turns of one member: read first, saved when the reader agrees. */
export function BringCalendar({ schedule }: { schedule: ScheduleView }): ReactNode {
  const { say } = useWords();
  const { memberId, roles, login } = useSession();
  const { members } = useMembers();
  const [whose, setWhose] = useState(memberId);
  const [text, setText] = useState<string | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const read = useDeed(schedulesImport, [schedulesList, schedulesShifts]);
  const active = members.filter((one) => one.active).map(({ id, login: name }) => ({ value: id, label: name }));
  const people = roles.includes('organisation_admin') ? active : [{ value: memberId, label: login }];
  const send = (who: string, file: string, dry: boolean): void =>
    read.mutate({ id: schedule.id, memberId: who, text: file, dry });
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setTooLarge(file.size > MOST_CALENDAR_BYTES);
    if (file.size > MOST_CALENDAR_BYTES) return;
    const content = await file.text();
    setText(content);
    send(whose, content, true);
  };
  const chooseWhose = (who: string | null): void => {
    setWhose(who ?? memberId);
    if (text !== null) send(who ?? memberId, text, true);
  };
  return (
    <div className="stack">
      <p className="hint">{say('schedule.calendar.in.hint')}</p>
      <div className="grid">
        <ChooseOne label={say('schedule.take.who')} choices={people} value={whose} onChange={chooseWhose} />
        <Field label={say('schedule.calendar.in.file')} fault={tooLarge ? say('schedule.calendar.in.fault') : null}>
          {(described) => (
            <input
              {...described}
              className="input"
              type="file"
              accept=".ics,text/calendar"
              onChange={(event) => void choose(event.target.files?.[0])}
            />
          )}
        </Field>
      </div>
      <FailureNotice of={read.error} />
      {read.data !== undefined && (
        <Found
          of={read.data}
          busy={read.isPending}
          onSave={() => {
            if (text !== null) send(whose, text, false);
          }}
        />
      )}
    </div>
  );
}

function Found(props: { of: CalendarRead; busy: boolean; onSave: () => void }): ReactNode {
  const { say, moment } = useWords();
  const { shifts, skipped, replaced, saved } = props.of;
  if (saved) return <Notice tone="good">{say('schedule.calendar.in.saved')}</Notice>;
  return (
    <div className="card stack">
      <p>
        <strong>{say('schedule.calendar.in.read', { count: shifts.length })}</strong>
      </p>
      <ul className="list">
        {shifts.slice(0, MOST_SHOWN).map(({ from, until }) => (
          <li key={`${from} ${until}`}>{say('schedule.shift', { from: moment(from), until: moment(until) })}</li>
        ))}
        {shifts.length > MOST_SHOWN && <li aria-hidden="true">…</li>}
      </ul>
      {skipped.length > 0 && (
        <Notice tone="warn" title={say('schedule.calendar.in.skipped')}>
          <ul className="bullets">
            {skipped.map(({ because, count }) => (
              <li key={because}>
                {count} × {say(`schedule.calendar.skipped.${because}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {replaced > 0 && <p>{say('schedule.calendar.in.replaced', { count: replaced })}</p>}
      {shifts.length === 0 ? (
        <p className="hint">{say('schedule.calendar.in.nothing')}</p>
      ) : (
        <div className="actions">
          <Button tone="primary" busy={props.busy} onPress={props.onSave}>
            {say('schedule.calendar.in.save')}
          </Button>
        </div>
      )}
    </div>
  );
}
