import { useId, type ReactNode } from 'react';
import { Controller, type Control, type FieldPath, type FieldPathValue, type FieldValues } from 'react-hook-form';
import type { MessageId } from '../wording/messages.js';
import { useWords, type Words } from '../wording/use-words.js';

/** What every control of a field needs to be named and described. */
export interface Described {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

/** A label, a control, a hint and a fault, tied together for screen readers. */
export function Field(props: {
  label: string;
  hint?: string | undefined;
  fault?: string | null | undefined;
  children: (described: Described) => ReactNode;
}): ReactNode {
  const id = useId();
  const hasHint = props.hint !== undefined;
  const hasFault = props.fault !== null && props.fault !== undefined;
  const describedBy = [hasHint ? `${id}-hint` : '', hasFault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {hasHint && (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children({
        id,
        ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
        ...(hasFault ? { 'aria-invalid': true } : {}),
      })}
      {hasFault && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {props.fault}
        </p>
      )}
    </div>
  );
}

/** The value of one form field as a control sees it. */
export interface Bound<Value> {
  value: Value;
  onChange: (value: Value) => void;
  onBlur: () => void;
  fault: string | null;
}

/** Ties a control to a form; the form's faults are message ids and are worded here. */
export function Bind<Values extends FieldValues, Path extends FieldPath<Values>, Output>(props: {
  control: Control<Values, unknown, Output>;
  name: Path;
  children: (bound: Bound<FieldPathValue<Values, Path>>) => ReactNode;
}): ReactNode {
  const words = useWords();
  return (
    <Controller
      control={props.control}
      name={props.name}
      render={({ field, fieldState }) => (
        <>
          {props.children({
            value: field.value as FieldPathValue<Values, Path>,
            onChange: field.onChange,
            onBlur: field.onBlur,
            fault: fieldState.error === undefined ? null : faultWords(fieldState.error.message, words),
          })}
        </>
      )}
    />
  );
}

/** A fault is the id of a sentence; a country that it names besides follows a colon. */
function faultWords(message: string | undefined, { say, place }: Words): string {
  if (message?.startsWith('fault.') !== true) return say('fault.form');
  const [id = '', country] = message.split(':');
  return country === undefined ? say(id as MessageId) : say(id as MessageId, { country: place(country) });
}
