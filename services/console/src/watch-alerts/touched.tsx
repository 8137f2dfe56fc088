import type { ReactNode } from 'react';
import { OUTCOMES } from '@lapwing/domain';
import {
  alertsGet,
  alertsList,
  deliveriesOfAlert,
  outcomesRecord,
  personsGet,
  type AlertView,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { HeardFrom } from '../keep-clocks/heard-from.js';
import { UrgencyBadge } from '../pieces/badge.js';
import { ChooseOne } from '../pieces/choose.js';
import { Go } from '../pieces/go.js';
import { FailureNotice } from '../pieces/notice.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { ReasonLine } from './reason-line.js';

type TouchedPerson = AlertView['touched'][number];

/** Which of our persons are touched, why, and what became of each. */
export function Touched(props: { alert: AlertView }): ReactNode {
  const { say } = useWords();
  const { touched, touchedCount } = props.alert;
  const unseen = touchedCount - touched.length;
  return (
    <>
      {touched.map((person) => (
        <Person key={person.personId} alert={props.alert} person={person} />
      ))}
      {unseen > 0 && <p className="hint">{say('touched.unseen', { count: unseen })}</p>}
    </>
  );
}

function Person(props: { alert: AlertView; person: TouchedPerson }): ReactNode {
  const { person, alert } = props;
  const { say } = useWords();
  const { nameOf } = useMembers();
  const may = useMay();
  const record = useDeed(outcomesRecord, [alertsGet, alertsList, deliveriesOfAlert]);
  const choices = OUTCOMES.map((value) => ({ value, label: say(`outcome.${value}`) }));
  return (
    <div className="card stack">
      <div className="card-head">
        {may(personsGet) ? (
          <Go to="/persons/$id" params={{ id: person.personId }} className="code">
            {person.code}
          </Go>
        ) : (
          <span className="code">{person.code}</span>
        )}
        <UrgencyBadge urgency={person.urgency} />
      </div>
      <ul className="reasons">
        {person.reasons.map((reason, index) => (
          <li key={index}>
            <ReasonLine reason={reason} />
          </li>
        ))}
      </ul>
      {person.reasons.some(({ code }) => code === 'check_in_overdue') && (
        <HeardFrom personId={person.personId} code={person.code} />
      )}
      {may(outcomesRecord) && (
        <ChooseOne
          label={say('touched.outcome')}
          choices={choices}
          value={person.outcome?.outcome ?? null}
          {...(person.outcome === null ? { empty: say('touched.outcome.none') } : {})}
          onChange={(outcome) => {
            if (outcome !== null) record.mutate({ id: alert.id, personId: person.personId, outcome });
          }}
        />
      )}
      {person.outcome !== null && (
        <p className="hint">
          {say('touched.outcome.by', { who: nameOf(person.outcome.by) })} <When at={person.outcome.at} />
        </p>
      )}
      <FailureNotice of={record.error} />
    </div>
  );
}
