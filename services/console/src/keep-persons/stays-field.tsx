import type { ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { STAYS } from '@lapwing/domain';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Line } from '../pieces/line.js';
import { PlaceField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import type { PersonControl } from './person-input.js';

/** Where the person is, passes through and plans to go, by dates. */
export function StaysField(props: { control: PersonControl }): ReactNode {
  const { say } = useWords();
  const { fields, append, remove } = useFieldArray({ control: props.control, name: 'stays' });
  return (
    <fieldset className="group">
      <legend>{say('person.stays')}</legend>
      <p className="hint">{say('stay.hint')}</p>
      {fields.map((field, index) => (
        <div key={field.id} className="card stack">
          <Stay control={props.control} index={index} />
          {fields.length > 1 && (
            <div className="actions">
              <Button tone="quiet" onPress={() => remove(index)}>
                {say('stay.remove')}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div className="actions">
        <Button onPress={() => append({ country: '', kind: 'planned', from: null, until: null })}>
          {say('stay.add')}
        </Button>
      </div>
    </fieldset>
  );
}

function Stay(props: { control: PersonControl; index: number }): ReactNode {
  const { say } = useWords();
  const { control, index } = props;
  return (
    <div className="grid">
      <Bind control={control} name={`stays.${index}.country`}>
        {({ value, onChange, fault }) => (
          <PlaceField
            label={say('stay.country')}
            value={value === '' ? null : value}
            onChange={(code) => onChange(code ?? '')}
            fault={fault}
          />
        )}
      </Bind>
      <Bind control={control} name={`stays.${index}.kind`}>
        {({ value, onChange }) => (
          <ChooseOne
            label={say('stay.kind')}
            choices={STAYS.map((kind) => ({ value: kind, label: say(`stay.${kind}`) }))}
            value={value}
            onChange={(kind) => onChange(kind ?? 'residence')}
          />
        )}
      </Bind>
      <Bind control={control} name={`stays.${index}.from`}>
        {({ value, onChange, fault }) => (
          <Line
            label={say('stay.from')}
            type="date"
            value={value ?? ''}
            onChange={(day) => onChange(day === '' ? null : day)}
            fault={fault}
          />
        )}
      </Bind>
      <Bind control={control} name={`stays.${index}.until`}>
        {({ value, onChange, fault }) => (
          <Line
            label={say('stay.until')}
            type="date"
            value={value ?? ''}
            onChange={(day) => onChange(day === '' ? null : day)}
            fault={fault}
          />
        )}
      </Bind>
    </div>
  );
}
