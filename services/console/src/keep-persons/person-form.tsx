import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { DOCUMENT_CLASSES, PERSON_STATUSES, PROFILES, WANTED_STATUSES } from '@lapwing/domain';
import { personEntry, type PersonEntry } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { ChooseMany, ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { PlacesField } from '../pieces/places.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { CodeField } from './code-field.js';
import { LinksField } from './links-field.js';
import { StaysField } from './stays-field.js';

export type PersonInput = z.input<typeof personEntry>;

/** Everything recorded of a person, the most needed first. */
export function PersonForm(props: {
  entry: PersonEntry;
  personId: string | null;
  submit: string;
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
    <form className="stack" noValidate onSubmit={(event) => void handleSubmit(props.onSubmit)(event)}>
      <CodeField
        control={control}
        error={props.error}
        onSuggest={(code) => setValue('code', code, { shouldDirty: true })}
      />
      <StaysField control={control} />
      <Bind control={control} name="origins">
        {(bound) => <PlacesField {...bound} label={say('person.origins')} hint={say('person.origins.hint')} />}
      </Bind>
      <Bind control={control} name="profiles">
        {({ value, onChange }) => (
          <ChooseMany
            label={say('person.profiles')}
            hint={say('person.profiles.hint')}
            choices={PROFILES.map((profile) => ({ value: profile, label: say(`profile.${profile}`) }))}
            value={value ?? []}
            onChange={onChange}
          />
        )}
      </Bind>
      <div className="grid">
        <Bind control={control} name="wanted">
          {({ value, onChange }) => (
            <ChooseOne
              label={say('person.wanted')}
              choices={WANTED_STATUSES.map((wanted) => ({ value: wanted, label: say(`wanted.${wanted}`) }))}
              value={value ?? 'none'}
              onChange={(chosen) => onChange(chosen ?? 'none')}
            />
          )}
        </Bind>
        <Bind control={control} name="status">
          {({ value, onChange }) => (
            <ChooseOne
              label={say('person.status')}
              choices={PERSON_STATUSES.map((status) => ({ value: status, label: say(`status.${status}`) }))}
              value={value ?? 'active'}
              onChange={(chosen) => onChange(chosen ?? 'active')}
            />
          )}
        </Bind>
      </div>
      <Bind control={control} name="documents">
        {({ value, onChange }) => (
          <ChooseMany
            label={say('person.documents')}
            choices={DOCUMENT_CLASSES.map((document) => ({ value: document, label: say(`document.${document}`) }))}
            value={value ?? []}
            onChange={onChange}
          />
        )}
      </Bind>
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
      <Button type="submit" tone="primary" size="large" busy={props.busy}>
        {props.submit}
      </Button>
    </form>
  );
}
