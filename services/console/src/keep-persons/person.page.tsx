import type { ReactNode } from 'react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { personsAdd, personsGet, personsList, personsSuggestCode, type PersonEntry } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useSession } from '../frame/session.js';
import { Answer } from '../pieces/answer.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { EditPerson } from './edit-person.js';
import { PersonForm } from './person-form.js';

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
  const add = useDeed(personsAdd, [personsList]);
  const entry = (code: string): PersonEntry => ({
    code,
    status: 'active',
    stays: [{ country: '', kind: 'residence', from: null, until: null }],
    origins: [],
    profiles: [],
    wanted: 'none',
    documents: [],
    links: [],
    assignees: roles.includes('caseworker') ? [memberId] : [],
  });
  return (
    <>
      <Back />
      <Page title={say('persons.add')} lead={say('person.no_names')}>
        <Answer of={suggestion}>
          {({ code }) => (
            <PersonForm
              entry={entry(code)}
              personId={null}
              busy={add.isPending}
              error={add.error}
              submit={say('persons.add.do')}
              onSubmit={(values) => add.mutate(values, { onSuccess: () => void navigate({ to: '/persons' }) })}
            />
          )}
        </Answer>
      </Page>
    </>
  );
}

/** One person: everything recorded, ready to be changed. */
export function PersonPage(): ReactNode {
  const { id } = route.useParams();
  const person = useAnswer(personsGet, { id });
  return (
    <>
      <Back />
      <Answer of={person}>
        {(view) => (
          <Page title={view.code}>
            <EditPerson key={view.id} read={view} />
          </Page>
        )}
      </Answer>
    </>
  );
}
