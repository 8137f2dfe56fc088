import type { ReactNode } from 'react';
import { PERSON_STATUSES, PROFILES } from '@lapwing/domain';
import { useMembers } from '../gather-team/use-members.js';
import { ChooseOne } from '../pieces/choose.js';
import { PlaceField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import { EVERYBODY, isNarrowed, type Narrowing } from './narrowing.js';

/** Narrows the list down; folded away until somebody needs it. */
export function NarrowPersons(props: { value: Narrowing; onChange: (narrowing: Narrowing) => void }): ReactNode {
  const { say } = useWords();
  const { members } = useMembers();
  const { value, onChange } = props;
  const statuses = (['open', ...PERSON_STATUSES, 'any'] as const).map((status) => ({
    value: status,
    label: status === 'open' ? say('persons.open') : status === 'any' ? say('choose.all') : say(`status.${status}`),
  }));
  return (
    <details className="card" open={isNarrowed(value)}>
      <summary>{say('persons.narrow')}</summary>
      <div className="grid">
        <ChooseOne
          label={say('person.status')}
          choices={statuses}
          value={value.status}
          onChange={(status) => onChange({ ...value, status: status ?? EVERYBODY.status })}
        />
        <PlaceField
          label={say('persons.country')}
          value={value.country}
          onChange={(country) => onChange({ ...value, country })}
        />
        <ChooseOne
          label={say('person.profiles')}
          empty={say('choose.any')}
          choices={PROFILES.map((profile) => ({ value: profile, label: say(`profile.${profile}`) }))}
          value={value.profile}
          onChange={(profile) => onChange({ ...value, profile })}
        />
        <ChooseOne
          label={say('person.assignees')}
          empty={say('choose.any')}
          choices={members.map(({ id, login }) => ({ value: id, label: login }))}
          value={value.assignee}
          onChange={(assignee) => onChange({ ...value, assignee })}
        />
      </div>
    </details>
  );
}
