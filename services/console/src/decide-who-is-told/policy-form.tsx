import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { level, policyEntry, type PolicyEntry } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line, NumberLine } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { OnCallField } from './on-call-field.js';
import type { PolicyInput } from './policy-input.js';
import { StepsField } from './steps-field.js';

/** The whole policy, for those who may change it. */
export function PolicyForm(props: {
  entry: PolicyEntry;
  busy: boolean;
  error: Error | null;
  onSubmit: (entry: PolicyEntry) => void;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const { members } = useMembers();
  const { control, handleSubmit } = useForm<PolicyInput, unknown, PolicyEntry>({
    resolver: resolve(policyEntry),
    defaultValues: props.entry,
  });
  const people = members.filter(({ active }) => active).map(({ id, login }) => ({ value: id, label: login }));
  return (
    <Form onSubmit={handleSubmit(props.onSubmit)}>
      <Bind control={control} name="name">
        {(bound) => <Line {...bound} label={say('policy.name')} />}
      </Bind>
      <Bind control={control} name="onCall">
        {({ value, onChange }) => <OnCallField people={people} value={value} onChange={onChange} />}
      </Bind>
      <div className="grid">
        {(['lead', 'director'] as const).map((name) => (
          <Bind key={name} control={control} name={name}>
            {({ value, onChange }) => (
              <ChooseOne
                label={say(name === 'lead' ? 'policy.lead_member' : 'policy.director')}
                empty={say('choose.nobody')}
                choices={people}
                value={value}
                onChange={onChange}
              />
            )}
          </Bind>
        ))}
      </div>
      {(['critical', 'high', 'digest'] as const).map((urgency) => (
        <StepsField key={urgency} control={control} urgency={urgency} />
      ))}
      <div className="grid">
        <Bind control={control} name="holdMinutes">
          {({ value, onChange, fault }) => (
            <NumberLine label={say('policy.hold_minutes')} value={value ?? NaN} onChange={onChange} fault={fault} />
          )}
        </Bind>
        <Bind control={control} name="maximumLevel">
          {({ value, onChange }) => (
            <ChooseOne
              label={say('policy.maximum_level')}
              choices={level.options.map((one) => ({ value: one, label: say(`level.${one}`) }))}
              value={value ?? 'L0'}
              onChange={(chosen) => onChange(chosen ?? 'L0')}
            />
          )}
        </Bind>
      </div>
      <FailureNotice of={props.error} />
      <div className="actions">
        <Button type="submit" tone="primary" busy={props.busy}>
          {say('do.save')}
        </Button>
        <Button onPress={props.onCancel}>{say('do.cancel')}</Button>
      </div>
    </Form>
  );
}
