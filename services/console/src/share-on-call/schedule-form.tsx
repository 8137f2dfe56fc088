import type { ReactNode } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { scheduleEntry, type ScheduleEntry } from '@lapwing/contracts';
import { ZoneField } from '../be-reached/zone-field.js';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { LayerField } from './layer-field.js';
import { newLayer } from './new-layer.js';
import type { ScheduleInput } from './schedule-input.js';

/** The whole schedule, for those who may change it. */
export function ScheduleForm(props: {
  entry: ScheduleEntry;
  busy: boolean;
  error: Error | null;
  onSubmit: (entry: ScheduleEntry) => void;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const { members } = useMembers();
  const { name, zone, layers } = props.entry;
  const { control, handleSubmit } = useForm<ScheduleInput, unknown, ScheduleEntry>({
    resolver: resolve(scheduleEntry),
    defaultValues: { name, zone, layers },
  });
  const { fields, append, remove } = useFieldArray({ control, name: 'layers' });
  const people = members.filter(({ active }) => active).map(({ id, login }) => ({ value: id, label: login }));
  return (
    <Form onSubmit={handleSubmit(props.onSubmit)} refused={props.error}>
      <div className="grid">
        <Bind control={control} name="name">
          {(bound) => <Line {...bound} label={say('schedule.name')} />}
        </Bind>
        <Bind control={control} name="zone">
          {({ value, onChange, fault }) => <ZoneField value={value} onChange={onChange} fault={fault} />}
        </Bind>
      </div>
      <p className="hint">{say('schedule.layer.hint')}</p>
      {fields.map((field, index) => (
        <LayerField key={field.id} control={control} index={index} people={people} onRemove={() => remove(index)} />
      ))}
      <div className="actions">
        <Button onPress={() => append(newLayer())}>{say('schedule.layer.add')}</Button>
      </div>
      <FailureNotice of={props.error} />
      {props.error !== null && <p className="hint">{say('schedule.change.fault')}</p>}
      <div className="actions">
        <Button type="submit" tone="primary" busy={props.busy}>
          {say('do.save')}
        </Button>
        <Button onPress={props.onCancel}>{say('do.cancel')}</Button>
      </div>
    </Form>
  );
}
