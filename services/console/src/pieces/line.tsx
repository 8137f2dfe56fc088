import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { Field } from './field.js';

/** One line of text. */
export function Line(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  hint?: string;
  fault?: string | null;
  type?: 'text' | 'password' | 'email' | 'url' | 'tel' | 'date' | 'datetime-local' | 'number' | 'search';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  numeric?: boolean;
  code?: boolean;
  maxLength?: number;
}): ReactNode {
  return (
    <Field label={props.label} hint={props.hint} fault={props.fault}>
      {(described) => (
        <input
          {...described}
          className={props.code === true ? 'input input-code' : 'input'}
          type={props.type ?? 'text'}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onBlur}
          autoComplete={props.autoComplete ?? 'off'}
          inputMode={props.numeric === true ? 'numeric' : undefined}
          maxLength={props.maxLength}
          autoCapitalize="none"
          spellCheck={false}
        />
      )}
    </Field>
  );
}

/** A number; an emptied field is NaN, which no schema takes. */
export function NumberLine(props: {
  label: string;
  value: number;
  onChange: (value: number) => void;
  fault: string | null;
}): ReactNode {
  return (
    <Line
      label={props.label}
      type="number"
      numeric
      value={Number.isNaN(props.value) ? '' : String(props.value)}
      onChange={(text) => props.onChange(text === '' ? NaN : Number(text))}
      fault={props.fault}
    />
  );
}

/** Several lines of text. */
export function Paragraph(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  fault?: string | null;
  maxLength?: number;
}): ReactNode {
  return (
    <Field label={props.label} hint={props.hint} fault={props.fault}>
      {(described) => (
        <textarea
          dir="auto"
          {...described}
          className="input"
          rows={3}
          value={props.value}
          maxLength={props.maxLength}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
