import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import {
  CHANNELS,
  language,
  level,
  recipientEntry,
  recipientsList,
  recipientsOwn,
  recipientsSet,
  type RecipientEntry,
  type RecipientView,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';

/** Signal, e-mail, and how much a message may say. */
export function AddressForm(props: { recipient: RecipientView }): ReactNode {
  const { say } = useWords();
  const { memberId, version } = props.recipient;
  const set = useDeed(recipientsSet, [recipientsOwn, recipientsList]);
  const { control, handleSubmit, watch } = useForm<z.input<typeof recipientEntry>, unknown, RecipientEntry>({
    resolver: resolve(recipientEntry),
    defaultValues: props.recipient,
  });
  const unreachable = watch('email') === null && watch('signal') === null;
  const save = handleSubmit((entry) => set.mutate({ ...entry, memberId, version: set.data?.version ?? version }));
  return (
    <Form onSubmit={save}>
      {unreachable && <Notice tone="warn">{say('address.none')}</Notice>}
      <Bind control={control} name="signal">
        {({ value, onChange, onBlur, fault }) => (
          <Line
            label={say('address.signal')}
            hint={say('address.signal.hint')}
            type="tel"
            value={value ?? ''}
            onChange={(entered) => onChange(entered.trim() === '' ? null : entered.replaceAll(/[\s()]/g, ''))}
            onBlur={onBlur}
            fault={fault}
          />
        )}
      </Bind>
      <Bind control={control} name="email">
        {({ value, onChange, onBlur, fault }) => (
          <Line
            label={say('address.email')}
            type="email"
            value={value ?? ''}
            onChange={(entered) => onChange(entered.trim() === '' ? null : entered.trim())}
            onBlur={onBlur}
            fault={fault}
          />
        )}
      </Bind>
      <div className="grid">
        <Bind control={control} name="preferred">
          {({ value, onChange }) => (
            <ChooseOne
              label={say('address.preferred')}
              choices={CHANNELS.map((channel) => ({ value: channel, label: say(`channel.${channel}`) }))}
              value={value ?? 'signal'}
              onChange={(channel) => onChange(channel ?? 'signal')}
            />
          )}
        </Bind>
        <Bind control={control} name="language">
          {({ value, onChange }) => (
            <ChooseOne
              label={say('address.language')}
              choices={language.options.map((one) => ({ value: one, label: say(`language.${one}`) }))}
              value={value ?? 'en'}
              onChange={(chosen) => onChange(chosen ?? 'en')}
            />
          )}
        </Bind>
      </div>
      <Bind control={control} name="level">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('address.level')}
            hint={say('address.level.hint')}
            choices={level.options.map((one) => ({ value: one, label: say(`level.${one}`) }))}
            value={value ?? 'L0'}
            onChange={(chosen) => onChange(chosen ?? 'L0')}
          />
        )}
      </Bind>
      {set.isSuccess && <Notice tone="good">{say('address.saved')}</Notice>}
      <FailureNotice of={set.error} />
      <Button type="submit" tone="primary" busy={set.isPending}>
        {say('do.save')}
      </Button>
    </Form>
  );
}
