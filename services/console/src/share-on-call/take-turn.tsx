import { useState, type ReactNode } from 'react';
import { schedulesList, schedulesOverride, schedulesShifts, type ScheduleView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay, useSession } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Confirm } from '../pieces/confirm.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { fromLocal, toLocal } from '../wording/local-time.js';
import { useWords } from '../wording/use-words.js';
import { tonight } from './tonight.js';

type Span = { from: string; until: string };

/** "I take tonight" in two taps, and any other time in a few more. */
export function TakeTurn({ schedule }: { schedule: ScheduleView }): ReactNode {
  const { say, moment } = useWords();
  const may = useMay();
  const { memberId } = useSession();
  const [night, setNight] = useState<Span | null>(null);
  const [other, setOther] = useState<Span | null>(null);
  const take = useDeed(schedulesOverride, [schedulesList, schedulesShifts]);
  if (!may(schedulesOverride)) return null;
  const span = (): Span => tonight(new Date(), schedule.layers[0]?.handover ?? '09:00');
  const send = (who: string, of: Span): void =>
    take.mutate({ id: schedule.id, memberId: who, ...of }, { onSuccess: () => setOther(null) });
  return (
    <div className="stack-tight">
      <div className="actions">
        <Button tone="primary" size="large" busy={take.isPending} onPress={() => setNight(span())}>
          {say('schedule.take.tonight')}
        </Button>
        <Button expanded={other !== null} onPress={() => setOther(other === null ? span() : null)}>
          {say('schedule.take.other')}
        </Button>
      </div>
      <FailureNotice of={take.error} />
      {other !== null && <OtherTime start={other} busy={take.isPending} onTake={send} />}
      {night !== null && (
        <Confirm
          title={say('schedule.take.tonight')}
          doIt={say('schedule.take.yes')}
          onYes={() => {
            send(memberId, night);
            setNight(null);
          }}
          onNo={() => setNight(null)}
        >
          <p>{say('schedule.take.means', { until: moment(night.until) })}</p>
        </Confirm>
      )}
    </div>
  );
}

/** Any span, for oneself; for an admin, for anybody. */
function OtherTime(props: { start: Span; busy: boolean; onTake: (who: string, span: Span) => void }): ReactNode {
  const { say } = useWords();
  const { memberId, roles, login } = useSession();
  const { members } = useMembers();
  const [who, setWho] = useState(memberId);
  const [from, setFrom] = useState(toLocal(props.start.from));
  const [until, setUntil] = useState(toLocal(props.start.until));
  const begins = fromLocal(from);
  const ends = fromLocal(until);
  const active = members.filter((one) => one.active).map(({ id, login: name }) => ({ value: id, label: name }));
  const people = roles.includes('organisation_admin') ? active : [{ value: memberId, label: login }];
  return (
    <div className="card stack">
      <div className="grid">
        <ChooseOne
          label={say('schedule.take.who')}
          choices={people}
          value={who}
          onChange={(chosen) => setWho(chosen ?? memberId)}
        />
        <Line label={say('schedule.take.from')} type="datetime-local" value={from} onChange={setFrom} />
        <Line label={say('schedule.take.until')} type="datetime-local" value={until} onChange={setUntil} />
      </div>
      <div className="actions">
        <Button
          tone="primary"
          busy={props.busy}
          disabled={begins === null || ends === null}
          onPress={() => {
            if (begins !== null && ends !== null) props.onTake(who, { from: begins, until: ends });
          }}
        >
          {say('schedule.take.save')}
        </Button>
      </div>
    </div>
  );
}
