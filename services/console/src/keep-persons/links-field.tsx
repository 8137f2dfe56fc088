import type { ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { LINKS } from '@lapwing/domain';
import { personsList, type PersonView } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { useWords } from '../wording/use-words.js';
import type { PersonControl } from './person-input.js';

/** Who is in danger together with this person. */
export function LinksField(props: { control: PersonControl; personId: string | null }): ReactNode {
  const { control } = props;
  const { say } = useWords();
  const { fields, append, remove } = useFieldArray({ control, name: 'links' });
  const persons = usePages<PersonView, typeof personsList>(personsList, { limit: 200 });
  const others = (persons.data ?? []).filter(({ id }) => id !== props.personId);
  const [first] = others;
  return (
    <fieldset className="group">
      <legend>{say('person.links')}</legend>
      <p className="hint">{say('person.links.hint')}</p>
      {fields.map((field, index) => (
        <div key={field.id} className="card grid">
          <Bind control={control} name={`links.${index}.personId`}>
            {({ value, onChange }) => (
              <ChooseOne
                label={say('link.person')}
                choices={choicesFor(others, value ?? '', say('link.unseen'))}
                value={value ?? ''}
                onChange={(chosen) => onChange(chosen ?? value)}
              />
            )}
          </Bind>
          <Bind control={control} name={`links.${index}.kind`}>
            {({ value, onChange }) => (
              <ChooseOne
                label={say('link.kind')}
                choices={LINKS.map((kind) => ({ value: kind, label: say(`link.${kind}`) }))}
                value={value ?? 'same_case'}
                onChange={(kind) => onChange(kind ?? 'same_case')}
              />
            )}
          </Bind>
          <Button tone="quiet" onPress={() => remove(index)}>
            {say('link.remove')}
          </Button>
        </div>
      ))}
      {first !== undefined && (
        <div className="actions">
          <Button onPress={() => append({ personId: first.id, kind: 'same_case' })}>{say('link.add')}</Button>
        </div>
      )}
    </fieldset>
  );
}

/** The persons to choose from; one the reader may not see stays chosen under a word of its own. */
function choicesFor(others: readonly PersonView[], chosen: string, unseen: string): { value: string; label: string }[] {
  const choices = others.map(({ id, code }) => ({ value: id, label: code }));
  return choices.some(({ value }) => value === chosen) ? choices : [{ value: chosen, label: unseen }, ...choices];
}
