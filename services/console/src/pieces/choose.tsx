import { useId, type ReactNode } from 'react';
import { Field } from './field.js';

/** One of the choices a person can pick. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
}

/** One of a few, as the device's own list: the fastest control on a phone. `empty` names the choice of none. */
export function ChooseOne<Value extends string>(props: {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  empty?: string;
  hint?: string;
  fault?: string | null;
}): ReactNode {
  return (
    <Field label={props.label} hint={props.hint} fault={props.fault}>
      {(described) => (
        <select
          {...described}
          className="input"
          value={props.value ?? ''}
          onChange={(event) =>
            props.onChange(props.choices.find(({ value }) => value === event.target.value)?.value ?? null)
          }
        >
          {props.empty !== undefined && <option value="">{props.empty}</option>}
          {props.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Any number of a few, as chips that are real checkboxes. */
export function ChooseMany<Value extends string>(props: {
  label: string;
  choices: readonly Choice<Value>[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  hint?: string;
  fault?: string | null;
  layout?: 'chips' | 'rows';
}): ReactNode {
  const id = useId();
  const toggle = (value: Value): void => {
    const chosen = props.value.includes(value);
    props.onChange(chosen ? props.value.filter((other) => other !== value) : [...props.value, value]);
  };
  return (
    <fieldset className="field" aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}>
      <legend>{props.label}</legend>
      {props.hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <div className={props.layout === 'rows' ? 'rows' : 'chips'}>
        {props.choices.map(({ value, label, hint }) => (
          <label key={value} className="chip">
            <input type="checkbox" checked={props.value.includes(value)} onChange={() => toggle(value)} />
            <span className="chip-face">
              <span className="chip-label">{label}</span>
              {hint !== undefined && <span className="chip-hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {props.fault !== null && props.fault !== undefined && (
        <p className="fault" role="alert">
          {props.fault}
        </p>
      )}
    </fieldset>
  );
}

/** Yes or no. */
export function Tick(props: { label: string; value: boolean; onChange: (value: boolean) => void }): ReactNode {
  return (
    <label className="tick">
      <input type="checkbox" checked={props.value} onChange={(event) => props.onChange(event.target.checked)} />
      <span>{props.label}</span>
    </label>
  );
}
