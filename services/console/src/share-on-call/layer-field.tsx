import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import type { ScheduleEntry } from '@lapwing/contracts';
import { TimeLine } from '../be-reached/time-line.js';
import { OnCallField } from '../decide-who-is-told/on-call-field.js';
import { Button } from '../pieces/button.js';
import { ChooseMany, Tick } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Line, NumberLine } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';
import type { ScheduleInput } from './schedule-input.js';
import { useWeekdays } from './use-weekdays.js';

type Restrictions = ScheduleEntry['layers'][number]['restrictions'];
const NIGHTS: Restrictions = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '20:00', until: '08:00' }];

/** One layer: who relieves whom, how often, when, and in which hours. */
export function LayerField(props: {
  control: Control<ScheduleInput, unknown, ScheduleEntry>;
  index: number;
  people: readonly { value: string; label: string }[];
  onRemove: () => void;
}): ReactNode {
  const { control, index, people } = props;
  const { say } = useWords();
  return (
    <fieldset className="group">
      <legend>{say('schedule.layer', { number: index + 1 })}</legend>
      <Bind control={control} name={`layers.${index}.members`}>
        {({ value, onChange, fault }) => (
          <>
            <OnCallField
              people={people}
              value={value}
              onChange={onChange}
              label={say('schedule.layer.members')}
              hint={null}
            />
            {fault !== null && (
              <p className="fault" role="alert">
                {fault}
              </p>
            )}
          </>
        )}
      </Bind>
      <div className="grid grid-tight">
        <Bind control={control} name={`layers.${index}.everyDays`}>
          {({ value, onChange, fault }) => (
            <NumberLine label={say('schedule.layer.every')} value={value} onChange={onChange} fault={fault} />
          )}
        </Bind>
        <Bind control={control} name={`layers.${index}.handover`}>
          {({ value, onChange }) => (
            <TimeLine label={say('schedule.layer.handover')} value={value} onChange={onChange} />
          )}
        </Bind>
        <Bind control={control} name={`layers.${index}.start`}>
          {(bound) => <Line {...bound} type="date" label={say('schedule.layer.start')} />}
        </Bind>
      </div>
      <Bind control={control} name={`layers.${index}.restrictions`}>
        {({ value, onChange }) => <HoursField value={value ?? []} onChange={onChange} />}
      </Bind>
      <div className="actions">
        <Button tone="quiet" onPress={props.onRemove}>
          {say('schedule.layer.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

/** In which hours the layer holds; one span for all its days. */
function HoursField(props: { value: Restrictions; onChange: (value: Restrictions) => void }): ReactNode {
  const { say } = useWords();
  const { choices } = useWeekdays('short');
  const { value, onChange } = props;
  const [first] = value;
  const change = (facts: Partial<Restrictions[number]>): void => {
    if (first !== undefined) onChange([{ ...first, ...facts }, ...value.slice(1)]);
  };
  return (
    <div className="stack-tight">
      <Tick
        label={say('schedule.layer.hours')}
        value={first !== undefined}
        onChange={(only) => onChange(only ? NIGHTS : [])}
      />
      {first !== undefined && (
        <>
          <ChooseMany
            label={say('schedule.layer.days')}
            choices={choices}
            value={choices.map((one) => one.value).filter((day) => first.weekdays.includes(Number(day)))}
            onChange={(days) => change({ weekdays: days.map(Number).sort((a, b) => a - b) })}
          />
          <div className="grid grid-tight">
            <TimeLine label={say('schedule.layer.from')} value={first.from} onChange={(from) => change({ from })} />
            <TimeLine label={say('schedule.layer.until')} value={first.until} onChange={(until) => change({ until })} />
          </div>
        </>
      )}
    </div>
  );
}
