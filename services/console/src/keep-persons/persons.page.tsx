import { useState, type ReactNode } from 'react';
import { personsAdd, personsSearch, type PersonView } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { ChangeTogether } from '../change-together/change-together.js';
import { ChooseRow } from '../change-together/choose-row.js';
import { ManyPersons } from '../change-together/many-persons.js';
import { useChoosing, type Choosing } from '../change-together/use-choosing.js';
import { useMay } from '../frame/session.js';
import { Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { SearchBox } from '../report-first-hand/search-box.js';
import { useWords } from '../wording/use-words.js';
import { NarrowPersons } from './narrow-persons.js';
import { EVERYBODY, isNarrowed, wishOf, type Narrowing } from './narrowing.js';
import { PersonRow } from './person-row.js';

/** The persons the reader may see. */
export function PersonsPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [narrowing, setNarrowing] = useState<Narrowing>(EVERYBODY);
  const persons = usePages<PersonView, typeof personsSearch>(personsSearch, { ...wishOf(narrowing), limit: 200 });
  const choosing = useChoosing();
  const add = (
    <Go to="/persons/new" className="button button-primary button-normal">
      {say('persons.add')}
    </Go>
  );
  const nobody = isNarrowed(narrowing) ? (
    <Empty title={say('persons.nobody')}>
      <Button onPress={() => setNarrowing(EVERYBODY)}>{say('persons.all')}</Button>
    </Empty>
  ) : (
    <Empty title={say('persons.empty')}>
      <p>{say('persons.empty.next')}</p>
    </Empty>
  );
  return (
    <Page title={say('nav.persons')} lead={say('persons.lead')} actions={may(personsAdd) ? add : undefined}>
      <NarrowPersons value={narrowing} onChange={setNarrowing} />
      {choosing.on ? (
        <ChangeTogether ids={choosing.ids} onStop={choosing.stop} />
      ) : (
        <ManyPersons onChoose={choosing.start} />
      )}
      <Pages of={persons} empty={nobody}>
        {(items) => (
          <Found
            items={items}
            choosing={choosing}
            onLookAmongAll={(code) => setNarrowing({ ...EVERYBODY, status: 'any', code })}
          />
        )}
      </Pages>
    </Page>
  );
}

/** What has been read so far, narrowed by a part of a code; a whole code can be looked for among all. */
function Found(props: {
  items: readonly PersonView[];
  choosing: Choosing;
  onLookAmongAll: (code: string) => void;
}): ReactNode {
  const { choosing } = props;
  const { say } = useWords();
  const [search, setSearch] = useState('');
  const typed = search.trim().toLowerCase();
  const shown = props.items.filter(({ code }) => code.includes(typed));
  return (
    <div className="stack">
      {props.items.length > 8 && <SearchBox value={search} onChange={setSearch} />}
      {shown.length === 0 && (
        <Empty title={say('persons.search.none')}>
          <p>{say('persons.search.whole')}</p>
          <Button onPress={() => props.onLookAmongAll(typed)}>{say('persons.search.all')}</Button>
        </Empty>
      )}
      {choosing.on && shown.length > 1 && (
        <div className="actions">
          <Button onPress={() => choosing.choose(shown.map(({ id }) => id))}>
            {say('together.choose_all', { count: shown.length })}
          </Button>
        </div>
      )}
      <ul className="list">
        {shown.map((person) => (
          <li key={person.id}>
            {choosing.on ? (
              <ChooseRow
                person={person}
                chosen={choosing.ids.has(person.id)}
                onToggle={() => choosing.toggle(person.id)}
              />
            ) : (
              <PersonRow person={person} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
