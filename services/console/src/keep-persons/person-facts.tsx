import type { ReactNode } from 'react';
import type { PersonEntry, PersonView } from '@lapwing/contracts';
import { dayOf, daysBetween } from '@lapwing/domain';
import { Badge } from '../pieces/badge.js';
import { useNow } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { documentWords, useEntryWords } from './use-entry-words.js';

/** What is said first of a person; the rest stands in the form. */
const TOLD = ['stays', 'origins', 'profiles'] as const satisfies readonly (keyof PersonEntry)[];
const SOON_DAYS = 60;

/** Where a person stands, at a glance: status, places, reasons, papers. */
export function PersonFacts(props: { person: PersonView }): ReactNode {
  const { person } = props;
  const { say, date } = useWords();
  const words = useEntryWords();
  const { closed, documents, exitArranged, wanted, status, assignees } = person;
  return (
    <>
      <p className="facts">
        <Badge tone={status === 'safe' ? 'good' : 'plain'}>{say(`status.${status}`)}</Badge>
        {wanted !== 'none' && <Badge tone="high">{say(`wanted.${wanted}`)}</Badge>}
        {exitArranged === true && <Badge tone="good">{say('person.exit.arranged')}</Badge>}
        {exitArranged === false && <Badge tone="high">{say('person.exit.none')}</Badge>}
        {closed !== null && (
          <span>
            {say('person.closed.until', {
              because: closed.because === null ? say('closing.unsaid') : say(`closing.${closed.because}`),
              day: date(closed.erasedFrom),
            })}
          </span>
        )}
      </p>
      <dl className="details details-narrow">
        {TOLD.map((field) => (
          <Fact key={field} label={say(`person.${field}`)} parts={words(field, person)} />
        ))}
        {documents.length > 0 && (
          <>
            <dt>{say('person.documents')}</dt>
            <dd>
              <ul className="plain-list">
                {documents.map((document, index) => (
                  <li key={index}>
                    <Paper document={document} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <Fact
          label={say('person.assignees')}
          parts={assignees.length === 0 ? [say('duty.desk')] : words('assignees', person)}
        />
      </dl>
    </>
  );
}

function Fact(props: { label: string; parts: readonly string[] }): ReactNode {
  if (props.parts.length === 0) return null;
  return (
    <>
      <dt>{props.label}</dt>
      <dd>{props.parts.join(' · ')}</dd>
    </>
  );
}

/** A paper, marked where it is out of date or soon will be. */
function Paper(props: { document: PersonEntry['documents'][number] }): ReactNode {
  const words = useWords();
  const today = dayOf(useNow());
  const { expires } = props.document;
  const left = expires === null ? null : daysBetween(today, expires);
  return (
    <>
      {documentWords(props.document, words)}{' '}
      {left !== null && left < 0 && <Badge tone="bad">{words.say('document.expired')}</Badge>}
      {left !== null && left >= 0 && left <= SOON_DAYS && (
        <Badge tone="high">{words.say('document.expires_in', { days: left })}</Badge>
      )}
    </>
  );
}
