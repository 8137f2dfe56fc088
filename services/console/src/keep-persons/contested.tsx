import type { ReactNode } from 'react';
import type { PersonEntry } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** Says that somebody else was faster, and lets the reader choose where both changed the same thing. */
export function Contested(props: {
  mine: PersonEntry;
  theirs: PersonEntry;
  fields: readonly (keyof PersonEntry)[];
  onChoose: (field: keyof PersonEntry, entry: PersonEntry) => void;
}): ReactNode {
  const { say } = useWords();
  const describe = useDescription();
  return (
    <Notice tone="warn" title={say('person.conflict')}>
      <p>{props.fields.length === 0 ? say('person.conflict.joined') : say('person.conflict.choose')}</p>
      {props.fields.map((field) => (
        <div key={field} className="contested">
          <h3>{say(`person.${field}`)}</h3>
          <p>
            {say('person.conflict.mine')}: <strong>{describe(field, props.mine)}</strong>
          </p>
          <p>
            {say('person.conflict.theirs')}: <strong>{describe(field, props.theirs)}</strong>
          </p>
          <div className="actions">
            <Button onPress={() => props.onChoose(field, props.mine)}>{say('person.conflict.keep_mine')}</Button>
            <Button onPress={() => props.onChoose(field, { ...props.mine, [field]: props.theirs[field] })}>
              {say('person.conflict.take_theirs')}
            </Button>
          </div>
        </div>
      ))}
    </Notice>
  );
}

/** A field's value in words. */
function useDescription(): (field: keyof PersonEntry, entry: PersonEntry) => string {
  const { say, place, join } = useWords();
  const { nameOf } = useMembers();
  const texts: Record<keyof PersonEntry, (entry: PersonEntry) => string[]> = {
    code: ({ code }) => [code],
    status: ({ status }) => [say(`status.${status}`)],
    stays: ({ stays }) =>
      stays.map(({ country, kind, from, until }) =>
        [say(`stay.${kind}.in`, { country: place(country) }), from, until].filter((part) => part !== null).join(' '),
      ),
    origins: ({ origins }) => origins.map(place),
    profiles: ({ profiles }) => profiles.map((profile) => say(`profile.${profile}`)),
    wanted: ({ wanted }) => [say(`wanted.${wanted}`)],
    documents: ({ documents }) => documents.map((document) => say(`document.${document}`)),
    links: ({ links }) => links.map(({ kind }) => say(`link.${kind}`)),
    assignees: ({ assignees }) => assignees.map(nameOf),
  };
  return (field, entry) => {
    const parts = texts[field](entry);
    return parts.length === 0 ? say('choose.none') : join(parts);
  };
}
