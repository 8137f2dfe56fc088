import { useRef, useState, type ReactNode } from 'react';
import { alertsList, dutiesList, personsList, reportsFile, type PersonView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { usePages } from '../ask/use-pages.js';
import { Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { ChooseMany } from '../pieces/choose.js';
import { Go } from '../pieces/go.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { freshId } from '../send-files/send-file.js';
import { useWords } from '../wording/use-words.js';
import { Details, NO_DETAILS, type ReportDetails } from './details.js';
import { Reported } from './reported.js';
import { SearchBox } from './search-box.js';
import { WHAT, type What } from './what.js';

const EVERYBODY = 200;
/** Over a bad line, half a minute of trying. */
const TRIES = 6;

/** A first-hand report in two taps: whom, and what happened. */
export function ReportPage(): ReactNode {
  const { say } = useWords();
  const persons = usePages<PersonView, typeof personsList>(personsList, { limit: EVERYBODY });
  const [sent, setSent] = useState<{ what: What; codes: string[]; alertId: string } | null>(null);
  if (sent !== null) return <Reported {...sent} onAnother={() => setSent(null)} />;
  return (
    <Page title={say('report.title')} lead={say('report.lead')}>
      <Pages
        of={persons}
        empty={
          <Empty title={say('report.nobody')}>
            <Go to="/persons/new" className="button button-primary button-normal">
              {say('persons.add')}
            </Go>
          </Empty>
        }
      >
        {(items) => <Form persons={items} onSent={setSent} />}
      </Pages>
    </Page>
  );
}

function Form(props: {
  persons: readonly PersonView[];
  onSent: (sent: { what: What; codes: string[]; alertId: string }) => void;
}): ReactNode {
  const { say, place } = useWords();
  const file = useDeed(reportsFile, [alertsList, dutiesList], { tries: TRIES });
  const named = useRef({ said: '', reportId: '' });
  const [chosen, setChosen] = useState<string[]>([]);
  const [search, setSearch] = useState('');
  const [details, setDetails] = useState<ReportDetails>(NO_DETAILS);
  const shown = props.persons.filter(
    ({ id, code, status }) =>
      status !== 'closed' && (chosen.includes(id) || code.includes(search.trim().toLowerCase())),
  );
  const send = (what: What): void => {
    const codes = props.persons.filter(({ id }) => chosen.includes(id)).map(({ code }) => code);
    const said = { what, personIds: chosen, ...details };
    // The same report keeps its name, so that what is sent again rings once; another one gets another.
    if (named.current.said !== JSON.stringify(said))
      named.current = { said: JSON.stringify(said), reportId: freshId() };
    file.mutate(
      { reportId: named.current.reportId, ...said },
      { onSuccess: ({ alertId }) => props.onSent({ what, codes, alertId }) },
    );
  };
  return (
    <div className="stack">
      {props.persons.length > 8 && <SearchBox value={search} onChange={setSearch} />}
      <ChooseMany
        label={say('report.who')}
        layout="rows"
        choices={shown.map(({ id, code, stays }) => {
          const now = stays.find(({ kind }) => kind === 'residence');
          return { value: id, label: code, ...(now === undefined ? {} : { hint: place(now.country) }) };
        })}
        value={chosen}
        onChange={setChosen}
      />
      <Details value={details} onChange={setDetails} />
      {file.isPending && file.failureCount > 0 && (
        <Notice tone="warn">
          <p>{say('report.line')}</p>
        </Notice>
      )}
      <FailureNotice of={file.error} />
      <fieldset className="thumb thumb-three">
        <legend className="thumb-legend">{chosen.length === 0 ? say('report.first') : say('report.what')}</legend>
        {WHAT.map((what) => (
          <Button
            key={what}
            tone="danger"
            size="large"
            disabled={chosen.length === 0}
            busy={file.isPending && file.variables.what === what}
            onPress={() => send(what)}
          >
            {say(`report.what.${what}`)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
