import type { ReactNode } from 'react';
import type { PersonView } from '@lapwing/contracts';
import { comingOf, dayOf } from '@lapwing/domain';
import { Part } from '../pieces/page.js';
import { useNow } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { ComingLine } from './coming-line.js';
import { HeardFrom } from './heard-from.js';

/** As far ahead as a record may hold days. */
const FOR_EVER = 40_000;

/** Every day that counts for a person, for the person's own page. */
export function ClocksPanel(props: { person: PersonView }): ReactNode {
  const { person } = props;
  const { say } = useWords();
  const coming = comingOf(person, dayOf(useNow()), FOR_EVER);
  return (
    <Part title={say('due.panel')}>
      {coming.length === 0 && <p className="hint">{say('due.panel.empty')}</p>}
      <ul className="list">
        {coming.map(({ code, ...clock }) => (
          <li key={`${code} ${clock.country ?? ''} ${clock.day}`} className="card">
            <ComingLine coming={{ ...clock, what: code }} />
          </li>
        ))}
      </ul>
      {person.status !== 'closed' && <HeardFrom key={person.version} personId={person.id} code={person.code} />}
    </Part>
  );
}
