import { useState, type ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Failure, handOversList, handOversPrepare, personsList, type PersonView } from '@lapwing/contracts';
import { CONSENT_WAYS, HAND_OVER_PARTS, type ConsentWay, type HandOverPart } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { usePages } from '../ask/use-pages.js';
import { DayLine } from '../keep-persons/day-line.js';
import { Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { ChooseMany, ChooseOne } from '../pieces/choose.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Line } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import type { MessageId } from '../wording/messages.js';
import { useWords } from '../wording/use-words.js';

const EVERYBODY = 200;
const MANY = 8;
const SAID: readonly string[] = [
  'past_its_date',
  'lies_ahead',
  'ends_before_it_begins',
  'closed',
  'refused_the_record',
];

/** Who goes, what goes, and that they agreed; nothing leaves from here. */
export function NewHandOverPage(): ReactNode {
  const { say } = useWords();
  const persons = usePages<PersonView, typeof personsList>(personsList, { limit: EVERYBODY });
  return (
    <>
      <Go to="/hand-overs" className="back">
        <Icon name="back" />
        {say('nav.hand_overs')}
      </Go>
      <Page title={say('hand_over.new')} lead={say('hand_over.new.lead')}>
        <Pages of={persons} empty={<Empty title={say('report.nobody')} />}>
          {(items) => <Form persons={items.filter(({ status }) => status !== 'closed')} />}
        </Pages>
      </Page>
    </>
  );
}

function Form(props: { persons: readonly PersonView[] }): ReactNode {
  const { say } = useWords();
  const navigate = useNavigate();
  const prepare = useDeed(handOversPrepare, [handOversList]);
  const [personIds, setPersonIds] = useState<string[]>([]);
  const [parts, setParts] = useState<HandOverPart[]>([...HAND_OVER_PARTS]);
  const [after, setAfter] = useState<'keep' | 'erase'>('keep');
  const [consent, setConsent] = useState<Consent>({ on: today(), until: null, how: null });
  const { on, until, how } = consent;
  const save = (): void => {
    if (on === null || how === null) return;
    const entry = { personIds, parts, after, consent: { on, until, how } };
    prepare.mutate(entry, { onSuccess: () => void navigate({ to: '/hand-overs' }) });
  };
  return (
    <div className="stack">
      <Who persons={props.persons} value={personIds} onChange={setPersonIds} />
      <ConsentGiven value={consent} onChange={setConsent} />
      <ChooseMany
        label={say('hand_over.parts')}
        hint={say('hand_over.parts.hint')}
        choices={HAND_OVER_PARTS.map((part) => ({ value: part, label: say(`hand_over.part.${part}`) }))}
        value={parts}
        onChange={setParts}
      />
      <ChooseOne
        label={say('hand_over.after')}
        choices={(['keep', 'erase'] as const).map((value) => ({ value, label: say(`hand_over.after.${value}`) }))}
        value={after}
        onChange={(chosen) => setAfter(chosen ?? 'keep')}
      />
      <Refusal of={prepare.error} />
      <div className="actions">
        <Button
          tone="primary"
          size="large"
          disabled={personIds.length === 0 || on === null || how === null}
          busy={prepare.isPending}
          onPress={save}
        >
          {say('hand_over.prepare')}
        </Button>
      </div>
    </div>
  );
}

function Who(props: {
  persons: readonly PersonView[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
}): ReactNode {
  const { say, place } = useWords();
  const [search, setSearch] = useState('');
  const shown = props.persons.filter(
    ({ id, code }) => props.value.includes(id) || code.includes(search.trim().toLowerCase()),
  );
  return (
    <>
      {props.persons.length > MANY && (
        <Line label={say('persons.search')} type="search" value={search} onChange={setSearch} />
      )}
      <ChooseMany
        label={say('hand_over.who')}
        layout="rows"
        choices={shown.map(({ id, code, stays }) => {
          const now = stays.find(({ kind }) => kind === 'residence');
          return { value: id, label: code, ...(now === undefined ? {} : { hint: place(now.country) }) };
        })}
        value={props.value}
        onChange={props.onChange}
      />
    </>
  );
}

interface Consent {
  on: string | null;
  until: string | null;
  how: ConsentWay | null;
}

function ConsentGiven(props: { value: Consent; onChange: (value: Consent) => void }): ReactNode {
  const { value, onChange } = props;
  const { say } = useWords();
  return (
    <fieldset className="group">
      <legend>{say('hand_over.consent')}</legend>
      <p className="hint">{say('hand_over.consent.hint')}</p>
      <div className="grid">
        <DayLine label={say('hand_over.consent.on')} value={value.on} onChange={(on) => onChange({ ...value, on })} />
        <ChooseOne
          label={say('hand_over.consent.how')}
          empty={say('choose.pick')}
          choices={CONSENT_WAYS.map((way) => ({ value: way, label: say(`hand_over.how.${way}`) }))}
          value={value.how}
          onChange={(how) => onChange({ ...value, how })}
        />
        <DayLine
          label={say('hand_over.consent.until')}
          value={value.until}
          onChange={(until) => onChange({ ...value, until })}
        />
      </div>
    </fieldset>
  );
}

/** What stands in the way, in words where there are any. */
function Refusal(props: { of: Error | null }): ReactNode {
  const { say } = useWords();
  const faults = props.of instanceof Failure ? props.of.faults : [];
  const said = [...new Set(faults.map(({ message }) => message))].filter((message) => SAID.includes(message));
  if (said.length === 0) return <FailureNotice of={props.of} />;
  return (
    <Notice tone="bad">
      {said.map((message) => (
        <p key={message}>{say(`hand_over.fault.${message}` as MessageId)}</p>
      ))}
    </Notice>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
