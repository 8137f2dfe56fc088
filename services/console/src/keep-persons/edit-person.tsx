import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import {
  Failure,
  personsChange,
  personsGet,
  personsHistory,
  personsList,
  personsSearch,
  type PersonEntry,
  type PersonView,
} from '@lapwing/contracts';
import { ask } from '../ask/ask.js';
import { useDeed } from '../ask/use-ask.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { Contested } from './contested.js';
import { mergeEntries } from './merge.js';
import { PersonForm } from './person-form.js';
import { entryOf } from './person-input.js';

interface Draft {
  base: PersonView;
  entry: PersonEntry;
  /** What somebody else saved meanwhile, where both changed the same field. */
  theirs: PersonView | null;
  contested: (keyof PersonEntry)[];
  round: number;
}

/** Changing a person; when somebody else was faster, both changes are joined and only true conflicts are asked about. */
export function EditPerson(props: { read: PersonView }): ReactNode {
  const { say } = useWords();
  const client = useQueryClient();
  const change = useDeed(personsChange, [personsList, personsSearch, personsHistory]);
  const [draft, setDraft] = useState<Draft>(() => draftOf(props.read, 0));
  const [joinError, setJoinError] = useState<Error | null>(null);
  const [saved, setSaved] = useState(false);
  const join = async (mine: PersonEntry): Promise<void> => {
    const request = { id: draft.base.id };
    const theirs = await client.fetchQuery({
      queryKey: [personsGet.name, request],
      queryFn: () => ask(personsGet, request),
      staleTime: 0,
    });
    const { entry, contested } = mergeEntries(entryOf(draft.base), mine, entryOf(theirs));
    setDraft({ base: theirs, entry, theirs, contested, round: draft.round + 1 });
  };
  const save = (mine: PersonEntry): void => {
    setSaved(false);
    setJoinError(null);
    change.mutate(
      { ...mine, id: draft.base.id, version: draft.base.version },
      {
        onSuccess: (view) => {
          setSaved(true);
          setDraft(draftOf(view, draft.round + 1));
          client.setQueryData([personsGet.name, { id: view.id }], view);
        },
        onError: (error) => {
          if (error instanceof Failure && error.code === 'stale_version') join(mine).catch(setJoinError);
        },
      },
    );
  };
  const stale = change.error instanceof Failure && change.error.code === 'stale_version';
  const choose = (field: keyof PersonEntry, entry: PersonEntry): void => {
    const contested = draft.contested.filter((other) => other !== field);
    setDraft({ ...draft, entry, contested, round: draft.round + 1 });
  };
  return (
    <PersonForm
      key={draft.round}
      entry={draft.entry}
      person={draft.base}
      busy={change.isPending}
      error={stale ? null : change.error}
      submit={say('do.save')}
      onSubmit={save}
      notice={
        <>
          {draft.theirs !== null && (
            <Contested mine={draft.entry} theirs={draft.theirs} fields={draft.contested} onChoose={choose} />
          )}
          {saved && <Notice tone="good">{say('person.saved')}</Notice>}
          <FailureNotice of={joinError} />
        </>
      }
    />
  );
}

function draftOf(view: PersonView, round: number): Draft {
  return { base: view, entry: entryOf(view), theirs: null, contested: [], round };
}
