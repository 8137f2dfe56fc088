import type { ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { CLOCKS } from '@lapwing/domain';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Line } from '../pieces/line.js';
import { PlaceField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import { DayLine } from './day-line.js';
import type { PersonControl } from './person-input.js';

/** The days that must not be missed, and how often somebody hears from the person. */
export function DaysField(props: { control: PersonControl }): ReactNode {
  const { control } = props;
  const { say } = useWords();
  const { fields, append, remove } = useFieldArray({ control, name: 'clocks' });
  return (
    <fieldset className="group">
      <legend>{say('person.clocks')}</legend>
      <p className="hint">{say('person.clocks.hint')}</p>
      {fields.map((field, index) => (
        <div key={field.id} className="card stack">
          <Clock control={control} index={index} />
          <div className="actions">
            <Button tone="quiet" onPress={() => remove(index)}>
              {say('clock.remove')}
            </Button>
          </div>
        </div>
      ))}
      <div className="actions">
        <Button onPress={() => append({ kind: 'permit', country: null, day: '' })}>{say('clock.add')}</Button>
      </div>
      <div className="grid">
        <Bind control={control} name="checkInDays">
          {({ value, onChange, fault }) => (
            <Line
              label={say('person.checkInDays')}
              hint={say('person.checkInDays.hint')}
              type="number"
              numeric
              value={value === null ? '' : String(value)}
              onChange={(text) => onChange(text === '' ? null : Number(text))}
              fault={fault}
            />
          )}
        </Bind>
        <Bind control={control} name="lastContact">
          {(bound) => <DayLine {...bound} label={say('person.lastContact')} hint={say('person.lastContact.hint')} />}
        </Bind>
      </div>
    </fieldset>
  );
}

function Clock(props: { control: PersonControl; index: number }): ReactNode {
  const { say } = useWords();
  const { control, index } = props;
  return (
    <div className="grid">
      <Bind control={control} name={`clocks.${index}.kind`}>
        {({ value, onChange, fault }) => (
          <ChooseOne
            label={say('clock.kind')}
            choices={CLOCKS.map((kind) => ({ value: kind, label: say(`clock.${kind}`) }))}
            value={value}
            onChange={(chosen) => onChange(chosen ?? value)}
            fault={fault}
          />
        )}
      </Bind>
      <Bind control={control} name={`clocks.${index}.day`}>
        {({ value, onChange, fault }) => (
          <DayLine label={say('clock.day')} value={value} onChange={(day) => onChange(day ?? '')} fault={fault} />
        )}
      </Bind>
      <Bind control={control} name={`clocks.${index}.country`}>
        {(bound) => <PlaceField {...bound} label={say('clock.country')} />}
      </Bind>
    </div>
  );
}
