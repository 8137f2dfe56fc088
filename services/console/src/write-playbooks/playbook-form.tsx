import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useForm, type Control } from 'react-hook-form';
import type { z } from 'zod';
import { Failure, playbookEntry, playbooksGet, playbooksList, type PlaybookEntry } from '@lapwing/contracts';
import { KINDS, LONGEST_PLAYBOOK_TEXT, PLAYBOOK_FIELDS } from '@lapwing/domain';
import { ask } from '../ask/ask.js';
import { useAnswer } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line, Paragraph } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { PlaceField } from '../pieces/places.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { scopeWords } from './scope-words.js';

type PlaybookInput = z.input<typeof playbookEntry>;
type PlaybookControl = Control<PlaybookInput, unknown, PlaybookEntry>;

/** For what a card is, its texts, and by when somebody looks at it again. */
export function PlaybookForm(props: {
  entry: PlaybookEntry;
  own: string | null;
  submit: string;
  busy: boolean;
  error: Error | null;
  onSubmit: (entry: PlaybookEntry) => void;
}): ReactNode {
  const { say } = useWords();
  const { control, handleSubmit, setValue } = useForm<PlaybookInput, unknown, PlaybookEntry>({
    resolver: resolve(playbookEntry),
    defaultValues: props.entry,
  });
  const [blank, setBlank] = useState(false);
  const submit = (entry: PlaybookEntry): void => {
    const empty = PLAYBOOK_FIELDS.every((field) => entry.texts[field].trim() === '');
    setBlank(empty);
    if (!empty) props.onSubmit(entry);
  };
  const taken = props.error instanceof Failure && props.error.code === 'conflict';
  return (
    <Form onSubmit={handleSubmit(submit)} refused={props.error}>
      <ScopeFields control={control} />
      <TakeFrom
        own={props.own}
        onTaken={(texts) => {
          for (const field of PLAYBOOK_FIELDS) setValue(`texts.${field}`, texts[field], { shouldDirty: true });
        }}
      />
      {PLAYBOOK_FIELDS.map((field) => (
        <Bind key={field} control={control} name={`texts.${field}`}>
          {({ value, onChange, fault }) => (
            <Paragraph
              label={say(`playbook.field.${field}`)}
              hint={say(`playbook.field.${field}.hint`)}
              maxLength={LONGEST_PLAYBOOK_TEXT}
              value={value ?? ''}
              onChange={onChange}
              fault={fault}
            />
          )}
        </Bind>
      ))}
      <Bind control={control} name="reviewBy">
        {({ value, onChange, fault }) => (
          <Line
            label={say('playbook.review')}
            hint={say('playbook.review.hint')}
            type="date"
            value={value ?? ''}
            onChange={(day) => onChange(day === '' ? null : day)}
            fault={fault}
          />
        )}
      </Bind>
      {blank && <Notice tone="bad">{say('playbook.empty')}</Notice>}
      {taken ? (
        <Notice tone="bad">
          <p>{say('playbook.taken')}</p>
        </Notice>
      ) : (
        <FailureNotice of={props.error} />
      )}
      <div className="actions">
        <Button type="submit" tone="primary" size="large" busy={props.busy}>
          {props.submit}
        </Button>
      </div>
    </Form>
  );
}

/** For which kind and place the card is; either may be left open. */
function ScopeFields(props: { control: PlaybookControl }): ReactNode {
  const { control } = props;
  const { say } = useWords();
  return (
    <>
      <Bind control={control} name="kind">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('playbook.kind')}
            hint={say('playbook.kind.hint')}
            empty={say('playbook.any_kind')}
            choices={KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
            value={value}
            onChange={onChange}
          />
        )}
      </Bind>
      <Bind control={control} name="host">
        {({ value, onChange, fault }) => (
          <PlaceField
            label={say('playbook.host')}
            hint={say('playbook.host.hint')}
            value={value}
            onChange={onChange}
            fault={fault}
          />
        )}
      </Bind>
    </>
  );
}

/** The texts of another card as a beginning; nothing is stored until the form is. */
function TakeFrom(props: { own: string | null; onTaken: (texts: PlaybookEntry['texts']) => void }): ReactNode {
  const words = useWords();
  const { say } = words;
  const client = useQueryClient();
  const [error, setError] = useState<Error | null>(null);
  const cards = useAnswer(playbooksList, {});
  const take = async (id: string): Promise<void> => {
    const request = { id };
    const queryKey = [playbooksGet.name, request];
    const { texts } = await client.fetchQuery({ queryKey, queryFn: () => ask(playbooksGet, request) });
    props.onTaken(texts);
  };
  const others = (cards.data?.items ?? []).filter(({ id, blank }) => id !== props.own && !blank);
  if (others.length === 0) return null;
  return (
    <>
      <ChooseOne
        label={say('playbook.take_from')}
        hint={say('playbook.take_from.hint')}
        empty={say('playbook.take_from.none')}
        choices={others.map((other) => ({ value: other.id, label: scopeWords(other, words) }))}
        value={null}
        onChange={(id) => {
          if (id !== null) take(id).catch(setError);
        }}
      />
      <FailureNotice of={error} />
    </>
  );
}
