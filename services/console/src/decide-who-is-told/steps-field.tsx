import type { ReactNode } from 'react';
import { useFieldArray, type Control } from 'react-hook-form';
import { policyStep, stepTarget, type PolicyEntry } from '@lapwing/contracts';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { NumberLine } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';
import type { PolicyInput } from './policy-input.js';

const CHANNEL_CHOICES = policyStep.shape.channels.options;

/** The steps of one urgency. */
export function StepsField(props: {
  control: Control<PolicyInput, unknown, PolicyEntry>;
  urgency: 'critical' | 'high' | 'digest';
}): ReactNode {
  const { control, urgency } = props;
  const { say } = useWords();
  const { fields, append, remove } = useFieldArray({ control, name: urgency });
  return (
    <fieldset className="group">
      <legend>{say(`urgency.${urgency}`)}</legend>
      {fields.map((field, index) => (
        <div key={field.id} className="card grid grid-tight">
          <Bind control={control} name={`${urgency}.${index}.afterMinutes`}>
            {({ value, onChange, fault }) => (
              <NumberLine label={say('step.minutes')} value={value ?? NaN} onChange={onChange} fault={fault} />
            )}
          </Bind>
          <Bind control={control} name={`${urgency}.${index}.target`}>
            {({ value, onChange }) => (
              <ChooseOne
                label={say('step.target')}
                choices={stepTarget.options.map((target) => ({ value: target, label: say(`target.${target}`) }))}
                value={value}
                onChange={(target) => onChange(target ?? 'responsible')}
              />
            )}
          </Bind>
          <Bind control={control} name={`${urgency}.${index}.channels`}>
            {({ value, onChange }) => (
              <ChooseOne
                label={say('step.channels')}
                choices={CHANNEL_CHOICES.map((channels) => ({ value: channels, label: say(`channels.${channels}`) }))}
                value={value}
                onChange={(channels) => onChange(channels ?? 'preferred')}
              />
            )}
          </Bind>
          <Button tone="quiet" onPress={() => remove(index)}>
            {say('step.remove')}
          </Button>
        </div>
      ))}
      <div className="actions">
        <Button onPress={() => append({ afterMinutes: 5, target: 'responsible', channels: 'preferred' })}>
          {say('step.add')}
        </Button>
      </div>
    </fieldset>
  );
}
