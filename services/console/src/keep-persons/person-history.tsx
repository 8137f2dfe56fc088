import { useState, type ReactNode } from 'react';
import { personsGet, personsHistory, personsList, personsRestore, personsSearch } from '@lapwing/contracts';
import type { PersonVersionView, PersonView } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { useEntryWords } from './use-entry-words.js';
import { changesBetween, type FieldChange } from './version-changes.js';

/** Every version of a record, asked for when somebody wants to see them: each look is recorded. */
export function PersonHistory(props: { person: PersonView; onRestored: () => void }): ReactNode {
  const { person } = props;
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const history = useAnswer(personsHistory, { id: person.id }, { when: open });
  return (
    <Part title={say('history.title')}>
      {!open && (
        <div className="actions">
          <Button onPress={() => setOpen(true)}>{say('history.show')}</Button>
        </div>
      )}
      {open && (
        <Answer of={history}>
          {({ items }) => (
            <ol className="list">
              {items.map((version, index) => (
                <li key={version.version} className="card stack">
                  <Version
                    person={person}
                    version={version}
                    older={items[index + 1] ?? null}
                    onRestored={props.onRestored}
                  />
                </li>
              ))}
            </ol>
          )}
        </Answer>
      )}
    </Part>
  );
}

function Version(props: {
  person: PersonView;
  version: PersonVersionView;
  older: PersonVersionView | null;
  onRestored: () => void;
}): ReactNode {
  const { person, version, older } = props;
  const { say } = useWords();
  const { nameOf } = useMembers();
  const words = useEntryWords();
  const changes = older === null ? [] : changesBetween(older.entry, version.entry, words);
  const mayRestore = version.version < person.version && person.status !== 'closed' && version.deed !== 'closed';
  return (
    <>
      <p className="facts">
        <strong>{say(`history.${version.deed}`)}</strong>
        <span>{version.by === null ? say('member.unknown') : nameOf(version.by)}</span>
        <When at={version.at} exact />
      </p>
      {changes.length > 0 && (
        <dl className="details">
          {changes.map((change) => (
            <Changed key={change.field} change={change} />
          ))}
        </dl>
      )}
      {mayRestore && <Restore person={person} to={version.version} onRestored={props.onRestored} />}
    </>
  );
}

function Changed(props: { change: FieldChange }): ReactNode {
  const { say } = useWords();
  const { field, now, before } = props.change;
  return (
    <>
      <dt>{say(`person.${field}`)}</dt>
      <dd>
        {now.length > 0 && <p>{say('history.now', { what: now.join(' · ') })}</p>}
        {before.length > 0 && <p>{say('history.no_longer', { what: before.join(' · ') })}</p>}
        {now.length + before.length === 0 && <p>{say('history.otherwise')}</p>}
      </dd>
    </>
  );
}

function Restore(props: { person: PersonView; to: number; onRestored: () => void }): ReactNode {
  const { person, to } = props;
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const restore = useDeed(personsRestore, [personsGet, personsHistory, personsList, personsSearch]);
  const request = { id: person.id, version: person.version, to };
  return (
    <>
      <FailureNotice of={restore.error} />
      <div className="actions">
        <Button onPress={() => setAsking(true)}>{say('history.restore')}</Button>
      </div>
      {asking && (
        <Confirm
          title={say('history.restore.sure')}
          doIt={say('history.restore')}
          busy={restore.isPending}
          onYes={() => restore.mutate(request, { onSuccess: props.onRestored, onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        >
          <p>{say('history.restore.means')}</p>
        </Confirm>
      )}
    </>
  );
}
