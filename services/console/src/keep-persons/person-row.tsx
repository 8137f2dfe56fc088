import type { ReactNode } from 'react';
import type { PersonView } from '@lapwing/contracts';
import { Badge } from '../pieces/badge.js';
import { Go } from '../pieces/go.js';
import { useWords } from '../wording/use-words.js';

/** A person in a list: the code, where they are, where they come from, why. */
export function PersonRow(props: { person: PersonView }): ReactNode {
  const { person } = props;
  const { say, place, join } = useWords();
  const where = person.stays.map(({ country, kind }) => say(`stay.${kind}.in`, { country: place(country) }));
  return (
    <Go to="/persons/$id" params={{ id: person.id }} className="row">
      <span className="row-top">
        <span className="code">{person.code}</span>
        {person.status !== 'active' && <Badge>{say(`status.${person.status}`)}</Badge>}
        {person.wanted !== 'none' && <Badge tone="high">{say(`wanted.${person.wanted}`)}</Badge>}
      </span>
      <span className="row-meta">
        <span>{where.join(' · ')}</span>
        <span>{say('person.from', { origins: join(person.origins.map(place)) })}</span>
        {person.profiles.length > 0 && <span>{join(person.profiles.map((one) => say(`profile.${one}`)))}</span>}
      </span>
    </Go>
  );
}
