import { useState, type ReactNode } from 'react';
import { useFieldArray, useFormState, useWatch } from 'react-hook-form';
import type { PersonEntry } from '@lapwing/contracts';
import { DOCUMENT_CLASSES, DOCUMENT_STATES } from '@lapwing/domain';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { PlaceField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import { DayLine } from './day-line.js';
import type { PersonControl } from './person-input.js';
import { documentWords } from './use-entry-words.js';
import { YesNo } from './yes-no.js';

const BLANK = { state: 'collected', country: null, usableForExit: null, expires: null } as const;

/** The papers a person has or waits for, and whether a way out is arranged. */
export function DocumentsField(props: { control: PersonControl }): ReactNode {
  const { control } = props;
  const { say } = useWords();
  const { fields, append, remove } = useFieldArray({ control, name: 'documents' });
  const [known] = useState(fields.length);
  return (
    <fieldset className="group">
      <legend>{say('person.documents')}</legend>
      <p className="hint">{say('person.documents.hint')}</p>
      {fields.map((field, index) => (
        <Document
          key={field.id}
          control={control}
          index={index}
          isNew={index >= known}
          onRemove={() => remove(index)}
        />
      ))}
      <div className="actions">
        <Button onPress={() => append({ class: 'foreign_passport', ...BLANK })}>{say('document.add')}</Button>
      </div>
      <Bind control={control} name="exitArranged">
        {(bound) => (
          <YesNo
            {...bound}
            label={say('person.exitArranged')}
            hint={say('person.exitArranged.hint')}
            none={say('say.unsaid')}
          />
        )}
      </Bind>
    </fieldset>
  );
}

/** One paper, folded into one line until somebody changes it or something is wrong with it. */
function Document(props: { control: PersonControl; index: number; isNew: boolean; onRemove: () => void }): ReactNode {
  const { control, index } = props;
  const words = useWords();
  // Nothing for a moment while the last paper of the list is being removed.
  const document: PersonEntry['documents'][number] | undefined = useWatch({ control, name: `documents.${index}` });
  const { errors } = useFormState({ control, name: `documents.${index}` });
  const isFaulty = errors.documents?.[index] !== undefined;
  const [open, setOpen] = useState(props.isNew);
  return (
    <details className="card" open={open || isFaulty} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{document !== undefined && documentWords(document, words)}</summary>
      <div className="stack">
        <DocumentFields control={control} index={index} />
        <div className="actions">
          <Button tone="quiet" onPress={props.onRemove}>
            {words.say('document.remove')}
          </Button>
        </div>
      </div>
    </details>
  );
}

function DocumentFields(props: { control: PersonControl; index: number }): ReactNode {
  const { say } = useWords();
  const { control, index } = props;
  const inHand = useWatch({ control, name: `documents.${index}.state` }) === 'collected';
  return (
    <div className="grid">
      <Bind control={control} name={`documents.${index}.class`}>
        {({ value, onChange, fault }) => (
          <ChooseOne
            label={say('document.class')}
            choices={DOCUMENT_CLASSES.map((one) => ({ value: one, label: say(`document.${one}`) }))}
            value={value}
            onChange={(chosen) => onChange(chosen ?? value)}
            fault={fault}
          />
        )}
      </Bind>
      <Bind control={control} name={`documents.${index}.state`}>
        {({ value, onChange }) => (
          <ChooseOne
            label={say('document.state')}
            choices={DOCUMENT_STATES.map((state) => ({ value: state, label: say(`document.state.${state}`) }))}
            value={value}
            onChange={(chosen) => onChange(chosen ?? value)}
            {...(inHand ? {} : { hint: say('document.state.hint') })}
          />
        )}
      </Bind>
      <Bind control={control} name={`documents.${index}.country`}>
        {(bound) => <PlaceField {...bound} label={say('document.country')} />}
      </Bind>
      <Bind control={control} name={`documents.${index}.expires`}>
        {(bound) => <DayLine {...bound} label={say('document.expires')} />}
      </Bind>
      <Bind control={control} name={`documents.${index}.usableForExit`}>
        {(bound) => <YesNo {...bound} label={say('document.usableForExit')} none={say('say.unsaid')} />}
      </Bind>
    </div>
  );
}
