import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { personEntry, type PersonEntry } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { ChooseMany } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { PlacesField } from '../pieces/places.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { CodeField } from './code-field.js';
import { LinksField } from './links-field.js';
import { DangerFields } from './danger-fields.js';
import type { PersonInput } from './person-input.js';
import { StaysField } from './stays-field.js';

/** Everything recorded of a person, the most needed first. */
export function PersonForm(props: {
  entry: PersonEntry;
  personId: string | null;
  submit: string;
  /** What the reader has to know before submitting, shown where they submit. */
  notice?: ReactNode;
  busy: boolean;
  error: Error | null;
  onSubmit: (entry: PersonEntry) => void;
}): ReactNode {
  const { say } = useWords();
  const { members } = useMembers();
  const { control, handleSubmit, setValue } = useForm<PersonInput, unknown, PersonEntry>({
    resolver: resolve(personEntry),
    defaultValues: props.entry,
  });
  const carers = members.filter(
    ({ active, roles }) => active && (roles.includes('caseworker') || roles.includes('organisation_admin')),
  );
  return (
    <Form onSubmit={handleSubmit(props.onSubmit)}>
      <CodeField
        control={control}
        error={props.error}
        onSuggest={(code) => setValue('code', code, { shouldDirty: true })}
      />
      <StaysField control={control} />
      <Bind control={control} name="origins">
        {(bound) => <PlacesField {...bound} label={say('person.origins')} hint={say('person.origins.hint')} />}
      </Bind>
      <DangerFields control={control} />
      <Bind control={control} name="assignees">
        {({ value, onChange }) => (
          <ChooseMany
            label={say('person.assignees')}
            hint={say('person.assignees.hint')}
            choices={carers.map(({ id, login }) => ({ value: id, label: login }))}
            value={value ?? []}
            onChange={onChange}
          />
        )}
      </Bind>
      <LinksField control={control} personId={props.personId} />
      {props.notice}
      <Button type="submit" tone="primary" size="large" busy={props.busy}>
        {props.submit}
      </Button>
    </Form>
  );
}
