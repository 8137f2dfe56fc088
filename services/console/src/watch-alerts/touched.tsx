import type { ReactNode } from 'react';
import { meaningOfOutcome, OUTCOMES } from '@lapwing/domain';
import { outcomesOfAlert, outcomesRecord, personsGet, type AlertView, type ReplyOf } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { HeardFrom } from '../keep-clocks/heard-from.js';
import { UrgencyBadge } from '../pieces/badge.js';
import { ChooseOne } from '../pieces/choose.js';
import { Go } from '../pieces/go.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { CHANGED_BY_OUTCOMES, OutcomeCourse } from './outcome-course.js';
import { ReasonLine } from './reason-line.js';
import { Together } from './together.js';

type TouchedPerson = AlertView['touched'][number];
type Course = ReplyOf<typeof outcomesOfAlert>['items'][number];

/** Which of our persons are touched, why, and what became of each. */
export function Touched(props: { alert: AlertView }): ReactNode {
  const { say } = useWords();
  const { touched, touchedCount } = props.alert;
  const unseen = touchedCount - touched.length;
  const may = useMay();
  const asked = may(outcomesOfAlert) && touched.length > 0;
  const courses = useAnswer(outcomesOfAlert, { id: props.alert.id }, { when: asked });
  const courseOf = (id: string): Course | null => courses.data?.items.find(({ personId }) => personId === id) ?? null;
  return (
    <>
      {touched.map((person) => (
        <Person key={person.personId} alert={props.alert} person={person} course={courseOf(person.personId)} />
      ))}
      <Together alert={props.alert} />
      {unseen > 0 && <p className="hint">{say('touched.unseen', { count: unseen })}</p>}
    </>
  );
}

function Person(props: { alert: AlertView; person: TouchedPerson; course: Course | null }): ReactNode {
  const { person, alert } = props;
  const { say } = useWords();
  const may = useMay();
  const record = useDeed(outcomesRecord, CHANGED_BY_OUTCOMES);
  const choices = OUTCOMES.map((value) => {
    const values = { outcome: say(`outcome.${value}`), meaning: say(`touched.choice.${meaningOfOutcome(value)}`) };
    return { value, label: say('touched.choice', values) };
  });
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
      <OutcomeCourse alert={alert} person={person} course={props.course} />
      <FailureNotice of={record.error} />
    </div>
  );
}
