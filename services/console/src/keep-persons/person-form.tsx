import { useEffect, type ReactNode } from 'react';
import { useForm, useWatch, type FieldPath } from 'react-hook-form';
import { Failure, type PersonEntry, type PersonView } from '@lapwing/contracts';
import { recordDoubts } from '@lapwing/domain';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { ChooseMany } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { PlacesField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import { CodeField } from './code-field.js';
import { ConsentFields } from './consent-fields.js';
import { DangerFields } from './danger-fields.js';
import { DaysField } from './days-field.js';
import { DocumentsField } from './documents-field.js';
import { LinksField } from './links-field.js';
import { mayCare } from './may-care.js';
import { entryOf, faultId, resolvePerson, type PersonControl, type PersonInput } from './person-input.js';
import { StatusField } from './status-field.js';
import { StaysField } from './stays-field.js';

/** Everything recorded of a person: who, where, why, with which papers, by which days, with whom, and who answers. */
export function PersonForm(props: {
  entry: PersonEntry;
  /** The record as it was read; null for a new one. */
  person: PersonView | null;
  submit: string;
  /** What the reader has to know before submitting, shown where they submit. */
  notice?: ReactNode;
  busy: boolean;
  error: Error | null;
  onSubmit: (entry: PersonEntry) => void;
}): ReactNode {
  const { say } = useWords();
  const { person, error } = props;
  const { control, handleSubmit, setValue, setError } = useForm<PersonInput, unknown, PersonEntry>({
    resolver: resolvePerson(person?.id ?? null, person === null ? null : entryOf(person)),
    defaultValues: props.entry,
  });
  useEffect(() => {
    for (const { path, message } of faultsOf(error)) setError(path, { type: 'server', message });
  }, [error, setError]);
  return (
    <Form onSubmit={handleSubmit(props.onSubmit)} refused={error}>
      <CodeField
        control={control}
        onSuggest={(code) => setValue('code', code, { shouldDirty: true, shouldValidate: true })}
      />
      <StatusField control={control} />
      <StaysField control={control} />
      <Bind control={control} name="origins">
        {(bound) => <PlacesField {...bound} label={say('person.origins')} hint={say('person.origins.hint')} />}
      </Bind>
      <Doubts control={control} />
      <DangerFields control={control} />
      <DocumentsField control={control} />
      <DaysField control={control} />
      <LinksField control={control} personId={person?.id ?? null} />
      <CarersField control={control} />
      <ConsentFields control={control} />
      {props.notice}
      {faultsOf(error).length === 0 ? <FailureNotice of={error} /> : null}
      <Button type="submit" tone="primary" size="large" busy={props.busy}>
        {props.submit}
      </Button>
    </Form>
  );
}

/** What can be true and is worth a second look. */
function Doubts(props: { control: PersonControl }): ReactNode {
  const { say } = useWords();
  const [status, stays, origins] = useWatch({ control: props.control, name: ['status', 'stays', 'origins'] });
  return recordDoubts({ status, stays, origins }).map(({ code }) => (
    <Notice key={code} tone="warn">
      <p>{say(`doubt.${code}`)}</p>
    </Notice>
  ));
}

function CarersField(props: { control: PersonControl }): ReactNode {
  const { say } = useWords();
  const { members } = useMembers();
  const carers = members.filter(mayCare);
  return (
    <Bind control={props.control} name="assignees">
      {({ value, onChange, fault }) => (
        <ChooseMany
          label={say('person.assignees')}
          hint={say('person.assignees.hint')}
          choices={carers.map(({ id, login }) => ({ value: id, label: login }))}
          value={value}
          onChange={onChange}
          fault={fault}
        />
      )}
    </Bind>
  );
}

/** The server's faults at their fields; those of a list of members stand at the list. */
function faultsOf(error: Error | null): { path: FieldPath<PersonInput>; message: string }[] {
  if (!(error instanceof Failure)) return [];
  return error.faults.map(({ path, message }) => {
    const code = path === 'code' ? `code_${message}` : message;
    const field = path.startsWith('assignees') ? 'assignees' : path;
    return { path: field as FieldPath<PersonInput>, message: faultId(code) };
  });
}
