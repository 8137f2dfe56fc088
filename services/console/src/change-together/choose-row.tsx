import type { ReactNode } from 'react';
import type { PersonView } from '@lapwing/contracts';
import { useWords } from '../wording/use-words.js';

/** A person in a list that somebody chooses from: the whole line is the box to tick. */
export function ChooseRow(props: { person: PersonView; chosen: boolean; onToggle: () => void }): ReactNode {
  const { person } = props;
  const { say, place, join } = useWords();
  const where = person.stays.map(({ country, kind }) => say(`stay.${kind}.in`, { country: place(country) }));
  return (
    <div className="row">
      <label className="tick">
        <input
          type="checkbox"
          aria-label={say('together.tick', { code: person.code })}
          checked={props.chosen}
          onChange={props.onToggle}
        />
        <span>
          <span className="row-top">
            <span className="code">{person.code}</span>
          </span>
          <span className="row-meta">
            <span>{where.join(' · ')}</span>
            {person.profiles.length > 0 && <span>{join(person.profiles.map((one) => say(`profile.${one}`)))}</span>}
          </span>
        </span>
      </label>
    </div>
  );
}
