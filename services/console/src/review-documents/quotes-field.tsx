import { useState, type ReactNode } from 'react';
import { useFormState, type Control } from 'react-hook-form';
import type { ReviewClaim } from '@lapwing/contracts';
import { Button } from '../pieces/button.js';
import { Bind } from '../pieces/field.js';
import { Paragraph } from '../pieces/line.js';
import type { MessageId } from '../wording/messages.js';
import { useWords } from '../wording/use-words.js';
import type { ClaimDraft } from './claim-draft.js';

/** The words of the document that say so; each has to stand in it sign by sign. */
export function QuotesField(props: {
  control: Control<ClaimDraft, unknown, ReviewClaim>;
  text: string;
  onAdd: (words: string) => void;
}): ReactNode {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const { errors } = useFormState({ control: props.control, name: 'quotes' });
  const faults: Quoted = errors.quotes;
  const strange = typed.trim() !== '' && !props.text.includes(typed.trim());
  const add = (): void => {
    props.onAdd(typed.trim());
    setTyped('');
  };
  return (
    <fieldset className="group">
      <legend>{say('review.quotes')}</legend>
      <p className="hint">{say('review.quotes.hint')}</p>
      <Bind control={props.control} name="quotes">
        {({ value, onChange }) => (
          <ul className="quotes">
            {value.map((quote, index) => (
              <li key={`${index}-${quote}`}>
                <Quote
                  quote={quote}
                  fault={faultAt(faults, index)}
                  onRemove={() => onChange(value.filter((_, other) => other !== index))}
                />
              </li>
            ))}
          </ul>
        )}
      </Bind>
      {faults !== undefined && !Array.isArray(faults) && (
        <p className="fault" role="alert">
          {say('fault.no_quote')}
        </p>
      )}
      <Paragraph
        label={say('review.quote.paste')}
        value={typed}
        onChange={setTyped}
        maxLength={4000}
        fault={strange ? say('fault.quote') : null}
      />
      <div className="actions">
        <Button disabled={typed.trim() === ''} onPress={add}>
          {say('review.quote.add')}
        </Button>
      </div>
    </fieldset>
  );
}

type Fault = { message?: string | undefined };
type Quoted = Fault | readonly (Fault | undefined)[] | undefined;

function faultAt(faults: Quoted, index: number): MessageId | null {
  if (!Array.isArray(faults)) return null;
  const fault = (faults as readonly (Fault | undefined)[])[index];
  return fault === undefined ? null : 'fault.quote';
}

function Quote(props: { quote: string; fault: MessageId | null; onRemove: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <div className="quote">
      <blockquote dir="auto">{props.quote}</blockquote>
      {props.fault !== null && (
        <p className="fault" role="alert">
          {say(props.fault)}
        </p>
      )}
      <div className="actions">
        <Button tone="quiet" label={say('review.quote.remove', { quote: props.quote })} onPress={props.onRemove}>
          {say('review.quote.leave')}
        </Button>
      </div>
    </div>
  );
}
