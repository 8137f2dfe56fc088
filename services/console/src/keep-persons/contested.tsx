import type { ReactNode } from 'react';
import type { PersonEntry } from '@lapwing/contracts';
import { Button } from '../pieces/button.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { useEntryWords } from './use-entry-words.js';

/** Says that somebody else was faster, and lets the reader choose where both changed the same thing. */
export function Contested(props: {
  mine: PersonEntry;
  theirs: PersonEntry;
  fields: readonly (keyof PersonEntry)[];
  onChoose: (field: keyof PersonEntry, entry: PersonEntry) => void;
}): ReactNode {
  const { say, join } = useWords();
  const words = useEntryWords();
  const describe = (field: keyof PersonEntry, entry: PersonEntry): string => {
    const parts = words(field, entry);
    return parts.length === 0 ? say('choose.none') : join(parts);
  };
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
