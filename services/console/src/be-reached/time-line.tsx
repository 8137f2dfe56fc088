import type { ReactNode } from 'react';
import { Field } from '../pieces/field.js';

/** A time of day. */
export function TimeLine(props: { label: string; value: string; onChange: (time: string) => void }): ReactNode {
  return (
    <Field label={props.label}>
      {(described) => (
        <input
          {...described}
          className="input"
          type="time"
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
