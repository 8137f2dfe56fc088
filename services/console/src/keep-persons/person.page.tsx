import { useState, type ReactNode } from 'react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import {
  personsAdd,
  personsGet,
  personsList,
  personsSearch,
  personsSuggestCode,
  type PersonView,
} from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { AskCountry } from '../brief-persons/ask-country.js';
import { PersonAftermath } from '../ask-who-is-exposed/person-aftermath.js';
import { useSession } from '../frame/session.js';
import { ClocksPanel } from '../keep-clocks/clocks-panel.js';
import { Answer } from '../pieces/answer.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Page, Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { EditPerson } from './edit-person.js';
import { PersonEnd } from './person-end.js';
import { PersonFacts } from './person-facts.js';
import { PersonForm } from './person-form.js';
import { PersonHistory } from './person-history.js';
import { blankEntry } from './person-input.js';

const route = getRouteApi('/inside/persons/$id');

function Back(): ReactNode {
  const { say } = useWords();
  return (
    <Go to="/persons" className="back">
      <Icon name="back" />
      {say('nav.persons')}
    </Go>
  );
}

/** Adding a person: a suggested code, where they are, where they come from. */
export function NewPersonPage(): ReactNode {
  const { say } = useWords();
  const navigate = useNavigate();
  const { memberId, roles } = useSession();
  const suggestion = useAnswer(personsSuggestCode, {});
  const add = useDeed(personsAdd, [personsList, personsSearch]);
  const carers = roles.includes('caseworker') ? [memberId] : [];
  return (
    <>
      <Back />
      <Page title={say('persons.add')} lead={say('person.no_names')}>
        <Answer of={suggestion}>
          {({ code }) => (
            <PersonForm
              entry={blankEntry(code, carers)}
              person={null}
              busy={add.isPending}
              error={add.error}
              submit={say('persons.add.do')}
              onSubmit={(values) =>
                add.mutate(values, { onSuccess: ({ id }) => void navigate({ to: '/persons/$id', params: { id } }) })
              }
            />
          )}
        </Answer>
      </Page>
    </>
  );
}

/** One person: where they stand, everything recorded, ready to be changed, and how the record came about. */
export function PersonPage(): ReactNode {
  const { id } = route.useParams();
  const person = useAnswer(personsGet, { id });
  // A form begins anew with a record that came about otherwise than by saving the form.
  const [round, setRound] = useState(0);
  return (
    <>
      <Back />
      <Answer of={person}>
        {(view) => (
          <Page title={view.code}>
            <PersonFacts person={view} />
            <BriefPart id={view.id} />
            <ClocksPanel person={view} />
            <PersonAftermath personId={view.id} />
            {view.status !== 'closed' && <Change key={`${view.id} ${round}`} person={view} />}
            <PersonHistory person={view} onRestored={() => setRound(round + 1)} />
            <PersonEnd person={view} onChanged={() => setRound(round + 1)} />
          </Page>
        )}
      </Answer>
    </>
  );
}

function BriefPart(props: { id: string }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <Part title={say('person.brief')}>
        <p className="hint">{say('person.brief.means')}</p>
        <Go to="/persons/$id/brief" params={{ id: props.id }} className="button button-plain button-normal">
          {say('person.brief.do')}
        </Go>
      </Part>
      <AskCountry personId={props.id} />
    </>
  );
}

function Change(props: { person: PersonView }): ReactNode {
  const { say } = useWords();
  return (
    <Part title={say('person.change')}>
      <EditPerson read={props.person} />
    </Part>
  );
}
