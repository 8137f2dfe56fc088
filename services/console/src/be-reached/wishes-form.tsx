import type { ReactNode } from 'react';
import { useForm, type Control } from 'react-hook-form';
import type { z } from 'zod';
import {
  Failure,
  level,
  messageLanguage,
  preferences,
  recipientsList,
  recipientsOwn,
  recipientsSet,
  recipientsSetForMember,
  type PreferencesEntry,
  type RecipientView,
} from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { NumberLine } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { AwayField } from './away-field.js';
import { DigestField } from './digest-field.js';
import { OrderField } from './order-field.js';
import { QuietField } from './quiet-field.js';
import { ZoneField, zoneHere } from './zone-field.js';

/** What everybody may have; any other channel is put in order once it has an address. */
const USUAL: readonly Channel[] = ['signal', 'email'];

type Wishes = z.input<typeof preferences>;

/** How somebody is told: in which words, in which order, and when not. `own` where that is the reader. */
export function WishesForm(props: { recipient: RecipientView; own: boolean; onStale: () => void }): ReactNode {
  const { recipient } = props;
  const { say } = useWords();
  const { memberId, version } = recipient;
  const set = useDeed(props.own ? recipientsSet : recipientsSetForMember, [recipientsOwn, recipientsList]);
  const known = preferences.parse(recipient);
  const { control, handleSubmit } = useForm<Wishes, unknown, PreferencesEntry>({
    resolver: resolve(preferences),
    // Who has said nothing yet most likely lives where this browser does.
    defaultValues: version === 0 && props.own ? { ...known, zone: zoneHere() } : known,
  });
  const stands = recipient.addresses.map(({ channel }) => channel);
  const usual = props.own ? USUAL.filter((channel) => recipient.offered.includes(channel)) : USUAL;
  const channels = [...new Set([...usual, ...stands])];
  const stale = set.error instanceof Failure && set.error.code === 'stale_version';
  const save = handleSubmit((entry) => set.mutate({ ...entry, memberId, version: set.data?.version ?? version }));
  return (
    <Form onSubmit={save} refused={set.error}>
      <WordsWanted control={control} />
      {(['critical', 'other'] as const).map((name) => (
        <Bind key={name} control={control} name={name}>
          {({ value, onChange }) => (
            <OrderField
              label={say(`told.order.${name}`)}
              hint={say(`told.order.${name}.hint`)}
              channels={channels}
              value={value ?? []}
              onChange={onChange}
            />
          )}
        </Bind>
      ))}
      <Bind control={control} name="quiet">
        {({ value, onChange, fault }) => <QuietField value={value ?? null} onChange={onChange} fault={fault} />}
      </Bind>
      <Bind control={control} name="digest">
        {({ value, onChange, fault }) => (
          <DigestField value={value ?? { daily: '08:00', weekly: null }} onChange={onChange} fault={fault} />
        )}
      </Bind>
      <Bind control={control} name="away">
        {({ value, onChange, fault }) => (
          <AwayField self={memberId} value={value ?? []} onChange={onChange} fault={fault} />
        )}
      </Bind>
      <Bind control={control} name="ringsPerWeek">
        {({ value, onChange, fault }) => (
          <div className="stack">
            <NumberLine label={say('told.budget')} value={value ?? NaN} onChange={onChange} fault={fault} />
            <p className="hint">
              {props.own && say('told.budget.week', { count: recipient.ringsThisWeek })} {say('told.budget.hint')}
            </p>
          </div>
        )}
      </Bind>
      {set.isSuccess && <Notice tone="good">{say('told.saved')}</Notice>}
      <FailureNotice
        of={set.error}
        action={stale ? <Button onPress={props.onStale}>{say('told.read_again')}</Button> : undefined}
      />
      <Button type="submit" tone="primary" busy={set.isPending}>
        {say('do.save')}
      </Button>
    </Form>
  );
}

/** In which language, how much a message may say, and by whose clock. */
function WordsWanted(props: { control: Control<Wishes, unknown, PreferencesEntry> }): ReactNode {
  const { control } = props;
  const { say } = useWords();
  return (
    <>
      <div className="grid">
        <Bind control={control} name="language">
          {({ value, onChange }) => (
            <ChooseOne
              label={say('told.language')}
              choices={messageLanguage.options.map((one) => ({ value: one, label: ownName(one) }))}
              value={value ?? 'en'}
              onChange={(chosen) => onChange(chosen ?? 'en')}
            />
          )}
        </Bind>
        <Bind control={control} name="zone">
          {({ value, onChange, fault }) => <ZoneField value={value ?? 'UTC'} onChange={onChange} fault={fault} />}
        </Bind>
      </div>
      <Bind control={control} name="level">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('told.level')}
            hint={say('told.level.hint')}
            choices={level.options.map((one) => ({ value: one, label: say(`level.${one}`) }))}
            value={value ?? 'L0'}
            onChange={(chosen) => onChange(chosen ?? 'L0')}
          />
        )}
      </Bind>
    </>
  );
}

/** Browsers carry no names in these languages: they would stand there in English. */
const UNKNOWN_TO_BROWSERS: Readonly<Record<string, string>> = { ka: 'ქართული', hy: 'հայերեն' };

/** A language as those who speak it call it. */
function ownName(code: string): string {
  return UNKNOWN_TO_BROWSERS[code] ?? new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}
