import { useState, type ReactNode } from 'react';
import { personsAdd, personsList, type PersonView } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { useMay } from '../frame/session.js';
import { Empty } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Go } from '../pieces/go.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { SearchBox } from '../report-first-hand/search-box.js';
import { useWords } from '../wording/use-words.js';

/** The persons the reader may see. */
export function PersonsPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [search, setSearch] = useState('');
  const persons = usePages<PersonView, typeof personsList>(personsList, { limit: 200 });
  const add = (
    <Go to="/persons/new" className="button button-primary button-normal">
      {say('persons.add')}
    </Go>
  );
  return (
    <Page title={say('nav.persons')} lead={say('persons.lead')} actions={may(personsAdd) ? add : undefined}>
      <Pages
        of={persons}
        empty={
          <Empty title={say('persons.empty')}>
            <p>{say('persons.empty.next')}</p>
          </Empty>
        }
      >
        {(items) => (
          <div className="stack">
            {items.length > 8 && <SearchBox value={search} onChange={setSearch} />}
            <ul className="list">
              {items
                .filter(({ code }) => code.includes(search.trim().toLowerCase()))
                .map((person) => (
                  <li key={person.id}>
                    <Row person={person} />
                  </li>
                ))}
            </ul>
          </div>
        )}
      </Pages>
    </Page>
  );
}

function Row(props: { person: PersonView }): ReactNode {
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
