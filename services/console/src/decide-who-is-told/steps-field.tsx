import type { ReactNode } from 'react';
import { useFieldArray, useWatch, type Control } from 'react-hook-form';
import { policyStep, stepTarget, type PolicyEntry } from '@lapwing/contracts';
import { Button } from '../pieces/button.js';
import { ChooseOne, Tick } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { NumberLine } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';
import type { PolicyInput } from './policy-input.js';
import { useSchedules } from './use-schedules.js';

const CHANNEL_CHOICES = policyStep.shape.channels.options;
type FormControl = Control<PolicyInput, unknown, PolicyEntry>;
type Line = 'critical' | 'criticalOther' | 'high' | 'digest';
type Choice = { value: string; label: string };

/** The steps of one line of time. */
export function StepsField(props: {
  control: FormControl;
  line: Line;
  title: string;
  people: readonly Choice[];
}): ReactNode {
  const { control, line, people } = props;
  const { say } = useWords();
  const { fields, append, remove } = useFieldArray({ control, name: line });
  return (
    <fieldset className="group">
      <legend>{props.title}</legend>
      {fields.map((field, index) => (
        <div key={field.id} className="card grid">
          <StepWhen control={control} line={line} index={index} />
          <StepWho control={control} line={line} index={index} people={people} />
          <Bind control={control} name={`${line}.${index}.channels`}>
            {({ value, onChange }) => (
              <ChooseOne
                label={say('step.channels')}
                choices={CHANNEL_CHOICES.map((channels) => ({ value: channels, label: say(`channels.${channels}`) }))}
                value={value ?? 'preferred'}
                onChange={(channels) => onChange(channels ?? 'preferred')}
              />
            )}
          </Bind>
          <div className="actions grid-whole">
            <Button tone="quiet" onPress={() => remove(index)}>
              {say('step.remove')}
            </Button>
          </div>
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

function StepWhen(props: { control: FormControl; line: Line; index: number }): ReactNode {
  const { control, line, index } = props;
  const { say } = useWords();
  const morning = useWatch({ control, name: `${line}.${index}.nextMorning` }) === true;
  return (
    <div className="stack-tight">
      {!morning && (
        <Bind control={control} name={`${line}.${index}.afterMinutes`}>
          {({ value, onChange, fault }) => (
            <NumberLine label={say('step.minutes')} value={value ?? NaN} onChange={onChange} fault={fault} />
          )}
        </Bind>
      )}
      <Bind control={control} name={`${line}.${index}.nextMorning`}>
        {({ value, onChange }) => <Tick label={say('step.next_morning')} value={value === true} onChange={onChange} />}
      </Bind>
    </div>
  );
}

function StepWho(props: { control: FormControl; line: Line; index: number; people: readonly Choice[] }): ReactNode {
  const { control, line, index } = props;
  const { say } = useWords();
  const { schedules } = useSchedules();
  const target = useWatch({ control, name: `${line}.${index}.target` });
  const groups = useWatch({ control, name: 'groups' }) ?? [];
  const named: Partial<Record<string, readonly Choice[]>> = {
    member: props.people,
    group: groups.map(({ id, name }) => ({ value: id, label: name })),
    schedule: schedules.map(({ id, name }) => ({ value: id, label: name })),
  };
  const choices = named[target ?? 'responsible'];
  return (
    <div className="stack-tight">
      <Bind control={control} name={`${line}.${index}.target`}>
        {({ value, onChange }) => (
          <ChooseOne
            label={say('step.target')}
            choices={stepTarget.options.map((one) => ({ value: one, label: say(`target.${one}`) }))}
            value={value ?? 'responsible'}
            onChange={(chosen) => onChange(chosen ?? 'responsible')}
          />
        )}
      </Bind>
      {choices !== undefined && (
        <Bind control={control} name={`${line}.${index}.who`}>
          {({ value, onChange, fault }) => (
            <ChooseOne
              label={say('step.who')}
              empty={say('choose.pick')}
              choices={choices}
              value={value ?? null}
              onChange={onChange}
              fault={fault}
            />
          )}
        </Bind>
      )}
    </div>
  );
}
