import type { ReactNode } from 'react';
import { PROFILES, WANTED_STATUSES } from '@lapwing/domain';
import { ChooseMany, ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { useWords } from '../wording/use-words.js';
import type { PersonControl } from './person-input.js';

/** Why the person is in danger. */
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
            value={value}
            onChange={onChange}
          />
        )}
      </Bind>
      <Bind control={props.control} name="wanted">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('person.wanted')}
            hint={say('person.wanted.hint')}
            choices={WANTED_STATUSES.map((wanted) => ({ value: wanted, label: say(`wanted.${wanted}`) }))}
            value={value}
            onChange={(chosen) => onChange(chosen ?? 'none')}
          />
        )}
      </Bind>
    </>
  );
}
