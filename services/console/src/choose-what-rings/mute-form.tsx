import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { muteEntry, subscriptionsList, type MuteEntry } from '@lapwing/contracts';
import { KINDS } from '@lapwing/domain';
import { useAnswer } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { ChooseMany, ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { PlacesField } from '../pieces/places.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { SpanField } from './span-field.js';
import { inDays } from './spans.js';
import { subscriptionName } from './subscription-name.js';

type MuteInput = z.input<typeof muteEntry>;

const BLANK = (): MuteInput => ({
  kinds: [],
  countries: [],
  subscriptionId: null,
  developmentId: null,
  until: inDays(7),
  because: '',
});

/** What is not to ring, for how long, and why. */
export function MuteForm(props: {
  busy: boolean;
  error: Error | null;
  onSubmit: (entry: MuteEntry) => void;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const subscriptions = useAnswer(subscriptionsList, {});
  const { control, handleSubmit, setError } = useForm<MuteInput, unknown, MuteEntry>({
    resolver: resolve(muteEntry),
    defaultValues: BLANK(),
  });
  const submit = (entry: MuteEntry): void => {
    const names = [
      ...entry.kinds,
      ...entry.countries,
      ...(entry.subscriptionId === null ? [] : [entry.subscriptionId]),
    ];
    if (names.length === 0) setError('kinds', { message: 'fault.mute_names_nothing' });
    else props.onSubmit(entry);
  };
  return (
    <Form card onSubmit={handleSubmit(submit)}>
      <h3>{say('mute.add')}</h3>
      <Bind control={control} name="kinds">
        {({ value, onChange, fault }) => (
          <ChooseMany
            label={say('subscription.kinds')}
            hint={say('subscription.empty_is_all')}
            fault={fault}
            choices={KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
            value={value ?? []}
            onChange={onChange}
          />
        )}
      </Bind>
      <Bind control={control} name="countries">
        {({ value, onChange, fault }) => (
          <PlacesField
            label={say('subscription.countries')}
            hint={say('mute.countries.hint')}
            value={value ?? []}
            onChange={onChange}
            fault={fault}
          />
        )}
      </Bind>
      <div className="grid">
        <Bind control={control} name="subscriptionId">
          {({ value, onChange }) => (
            <ChooseOne
              label={say('mute.subscription')}
              empty={say('choose.all')}
              choices={(subscriptions.data?.items ?? []).map(({ id, name }) => ({
                value: id,
                label: subscriptionName(name, { say }),
              }))}
              value={value ?? null}
              onChange={onChange}
            />
          )}
        </Bind>
        <Bind control={control} name="until">
          {({ value, onChange }) => <SpanField value={value} onChange={onChange} />}
        </Bind>
      </div>
      <Bind control={control} name="because">
        {(bound) => <Line {...bound} label={say('mute.because')} hint={say('mute.because.hint')} maxLength={300} />}
      </Bind>
      <FailureNotice of={props.error} />
      <div className="actions">
        <Button type="submit" tone="primary" busy={props.busy}>
          {say('mute.do')}
        </Button>
        <Button onPress={props.onCancel}>{say('do.cancel')}</Button>
      </div>
    </Form>
  );
}
