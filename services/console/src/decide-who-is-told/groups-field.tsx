import type { ReactNode } from 'react';
import { useFieldArray, type Control } from 'react-hook-form';
import type { PolicyEntry } from '@lapwing/contracts';
import { Button } from '../pieces/button.js';
import { ChooseMany, ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Line } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';
import type { PolicyInput } from './policy-input.js';

const WAYS = ['together', 'in_order'] as const;

/** Members whom a step can ring together or one after the other. */
export function GroupsField(props: {
  control: Control<PolicyInput, unknown, PolicyEntry>;
  people: readonly { value: string; label: string }[];
}): ReactNode {
  const { control, people } = props;
  const { say } = useWords();
  const { fields, append, remove } = useFieldArray({ control, name: 'groups', keyName: 'key' });
  return (
    <fieldset className="group">
      <legend>{say('policy.groups')}</legend>
      <p className="hint">{say('policy.groups.hint')}</p>
      {fields.map((field, index) => (
        <div key={field.key} className="card stack">
          <Bind control={control} name={`groups.${index}.name`}>
            {({ value, ...bound }) => <Line {...bound} value={value ?? ''} label={say('policy.groups.name')} />}
          </Bind>
          <Bind control={control} name={`groups.${index}.members`}>
            {({ value, onChange, fault }) => (
              <ChooseMany
                label={say('policy.groups.members')}
                choices={people}
                value={value ?? []}
                onChange={onChange}
                fault={fault}
              />
            )}
          </Bind>
          <Bind control={control} name={`groups.${index}.ring`}>
            {({ value, onChange }) => (
              <ChooseOne
                label={say('policy.groups.ring')}
                choices={WAYS.map((way) => ({ value: way, label: say(`policy.groups.ring.${way}`) }))}
                value={value ?? 'together'}
                onChange={(way) => onChange(way ?? 'together')}
              />
            )}
          </Bind>
          <Button tone="quiet" onPress={() => remove(index)}>
            {say('policy.groups.remove')}
          </Button>
        </div>
      ))}
      <div className="actions">
        <Button onPress={() => append({ id: crypto.randomUUID(), name: '', members: [], ring: 'together' })}>
          {say('policy.groups.add')}
        </Button>
      </div>
    </fieldset>
  );
}
