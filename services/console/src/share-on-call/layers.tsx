import type { ReactNode } from 'react';
import type { ScheduleView } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { useWords } from '../wording/use-words.js';
import { useWeekdays } from './use-weekdays.js';

type Layer = ScheduleView['layers'][number];

/** Who relieves whom, in words. */
export function Layers({ schedule }: { schedule: ScheduleView }): ReactNode {
  const { say } = useWords();
  return (
    <dl className="details">
      {schedule.layers.map((layer, index) => (
        <LayerLine key={index} layer={layer} label={say('schedule.layer', { number: index + 1 })} />
      ))}
    </dl>
  );
}

function LayerLine({ layer, label }: { layer: Layer; label: string }): ReactNode {
  const { say, join, date } = useWords();
  const { nameOf } = useMembers();
  const { nameOfDay } = useWeekdays('short');
  const { everyDays: days, handover: time, start, restrictions } = layer;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <p>{layer.members.map(nameOf).join(' → ')}</p>
        <p className="hint">{say('schedule.layer.is', { days, time, start: date(start) })}</p>
        {restrictions.map(({ weekdays, from, until }, index) => (
          <p key={index} className="hint">
            {say('schedule.layer.only', { days: join(weekdays.map(nameOfDay)), from, until })}
          </p>
        ))}
      </dd>
    </>
  );
}
