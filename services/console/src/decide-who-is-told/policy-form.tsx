import { useState, type ReactNode } from 'react';
import { useForm, useWatch, type Control } from 'react-hook-form';
import { policyEntry, type PolicyEntry } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { ChooseOne, Tick } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { GroupsField } from './groups-field.js';
import { OnCallField } from './on-call-field.js';
import { PolicyDetails } from './policy-details.js';
import type { PolicyInput } from './policy-input.js';
import { Rehearse } from './rehearse.js';
import { StepsField } from './steps-field.js';
import { useSchedules } from './use-schedules.js';

type People = readonly { value: string; label: string }[];
type FormControl = Control<PolicyInput, unknown, PolicyEntry>;

/** The whole policy, for those who may change it; who would be rung can be looked at before it is saved. */
export function PolicyForm(props: {
  id: string | null;
  entry: PolicyEntry;
  busy: boolean;
  error: Error | null;
  onSubmit: (entry: PolicyEntry) => void;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const { members } = useMembers();
  const [tried, setTried] = useState<PolicyEntry | null>(null);
  const { control, handleSubmit } = useForm<PolicyInput, unknown, PolicyEntry>({
    resolver: resolve(policyEntry),
    defaultValues: props.entry,
  });
  const people = members.filter(({ active }) => active).map(({ id, login }) => ({ value: id, label: login }));
  return (
    <Form onSubmit={handleSubmit(props.onSubmit)} refused={props.error}>
      <Bind control={control} name="name">
        {(bound) => <Line {...bound} label={say('policy.name')} />}
      </Bind>
      <WhoField control={control} people={people} />
      <GroupsField control={control} people={people} />
      <StepsField control={control} line="critical" title={say('policy.critical')} people={people} />
      <OtherCritical control={control} people={people} />
      <StepsField control={control} line="high" title={say('urgency.high')} people={people} />
      <StepsField control={control} line="digest" title={say('urgency.digest')} people={people} />
      <PolicyDetails control={control} />
      {tried !== null && <Rehearse id={props.id} entry={tried} />}
      <FailureNotice of={props.error} />
      <div className="actions">
        <Button type="submit" tone="primary" busy={props.busy}>
          {say('do.save')}
        </Button>
        <Button onPress={() => void handleSubmit(setTried)()}>{say('policy.rehearse')}</Button>
        <Button onPress={props.onCancel}>{say('do.cancel')}</Button>
      </div>
    </Form>
  );
}

function WhoField({ control, people }: { control: FormControl; people: People }): ReactNode {
  const { say } = useWords();
  const { schedules } = useSchedules();
  return (
    <>
      <Bind control={control} name="schedule">
        {({ value, onChange, fault }) => (
          <ChooseOne
            label={say('policy.schedule')}
            empty={say('policy.schedule.none')}
            choices={schedules.map(({ id, name }) => ({ value: id, label: name }))}
            value={value ?? null}
            onChange={onChange}
            fault={fault}
          />
        )}
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
    </>
  );
}

/** Steps of their own for what is critical and presses less, or the same. */
function OtherCritical({ control, people }: { control: FormControl; people: People }): ReactNode {
  const { say } = useWords();
  const [critical, other] = useWatch({ control, name: ['critical', 'criticalOther'] });
  return (
    <>
      <Bind control={control} name="criticalOther">
        {({ onChange }) => (
          <Tick
            label={say('policy.critical_other.same')}
            value={other == null}
            onChange={(same) => onChange(same ? null : critical)}
          />
        )}
      </Bind>
      {other != null && (
        <StepsField control={control} line="criticalOther" title={say('policy.critical_other')} people={people} />
      )}
    </>
  );
}
