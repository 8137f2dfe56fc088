import type { ReactNode } from 'react';
import { DOCUMENT_CLASSES, PERSON_STATUSES, PROFILES, WANTED_STATUSES } from '@lapwing/domain';
import { ChooseMany, ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { useWords } from '../wording/use-words.js';
import type { PersonControl } from './person-input.js';

/** Why the person is in danger, and with which papers they could leave. */
export function DangerFields(props: { control: PersonControl }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <Bind control={props.control} name="profiles">
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
        <Bind control={props.control} name="wanted">
          {({ value, onChange }) => (
            <ChooseOne
              label={say('person.wanted')}
              choices={WANTED_STATUSES.map((wanted) => ({ value: wanted, label: say(`wanted.${wanted}`) }))}
              value={value ?? 'none'}
              onChange={(chosen) => onChange(chosen ?? 'none')}
            />
          )}
        </Bind>
        <Bind control={props.control} name="status">
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
      <Bind control={props.control} name="documents">
        {({ value, onChange }) => (
          <ChooseMany
            label={say('person.documents')}
            choices={DOCUMENT_CLASSES.map((document) => ({ value: document, label: say(`document.${document}`) }))}
            value={value ?? []}
            onChange={onChange}
          />
        )}
      </Bind>
    </>
  );
}
