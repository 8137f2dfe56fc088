import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { GRADES, SOURCE_TYPES } from '@lapwing/domain';
import { sourceEntry, type SourceEntry } from '@lapwing/contracts';
import { Button } from '../pieces/button.js';
import { ChooseOne, Tick } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line, NumberLine } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { PlaceField } from '../pieces/places.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';

const SECONDS_PER_MINUTE = 60;

/** What a person says of a source. */
export function SourceForm(props: {
  title: string;
  entry: SourceEntry;
  busy: boolean;
  error: Error | null;
  onSubmit: (entry: SourceEntry) => void;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const { control, handleSubmit } = useForm<z.input<typeof sourceEntry>, unknown, SourceEntry>({
    resolver: resolve(sourceEntry),
    defaultValues: props.entry,
  });
  return (
    <Form card onSubmit={handleSubmit(props.onSubmit)}>
      <h2>{props.title}</h2>
      <Bind control={control} name="name">
        {(bound) => <Line {...bound} label={say('source.name')} />}
      </Bind>
      <Bind control={control} name="url">
        {(bound) => <Line {...bound} label={say('source.url')} hint={say('source.url.hint')} type="url" />}
      </Bind>
      <div className="grid">
        <Bind control={control} name="grade">
          {({ value, onChange }) => (
            <ChooseOne
              label={say('source.grade')}
              choices={GRADES.map((grade) => ({ value: grade, label: `${grade} – ${say(`grade.${grade}`)}` }))}
              value={value ?? 'C'}
              onChange={(grade) => onChange(grade ?? 'C')}
            />
          )}
        </Bind>
        <Bind control={control} name="type">
          {({ value, onChange }) => (
            <ChooseOne
              label={say('source.type')}
              choices={SOURCE_TYPES.map((type) => ({ value: type, label: say(`source_type.${type}`) }))}
              value={value ?? 'independent'}
              onChange={(type) => onChange(type ?? 'independent')}
            />
          )}
        </Bind>
        <Bind control={control} name="country">
          {({ value, onChange, fault }) => (
            <PlaceField label={say('source.country')} value={value ?? null} onChange={onChange} fault={fault} />
          )}
        </Bind>
        <Bind control={control} name="cadenceSeconds">
          {({ value, onChange, fault }) => (
            <NumberLine
              label={say('source.cadence')}
              value={(value ?? 0) / SECONDS_PER_MINUTE}
              onChange={(minutes) => onChange(Math.round(minutes * SECONDS_PER_MINUTE))}
              fault={fault}
            />
          )}
        </Bind>
      </div>
      <Bind control={control} name="enabled">
        {({ value, onChange }) => <Tick label={say('source.enabled')} value={value ?? true} onChange={onChange} />}
      </Bind>
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
