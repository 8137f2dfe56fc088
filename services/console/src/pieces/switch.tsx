import type { ReactNode } from 'react';

/** One of the ways a switch can stand; `name` is said in place of a label that is too short to be understood alone. */
export interface Way<Value extends string | number> {
  value: Value;
  label: string;
  name?: string;
  language?: string;
}

/** A few ways to see the same, all in sight, one of them chosen. With `wraps` many go on in the next line of a narrow screen. */
export function Switch<Value extends string | number>(props: {
  label: string;
  ways: readonly Way<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  wraps?: boolean;
}): ReactNode {
  return (
    <div className={props.wraps === true ? 'switch switch-wrap' : 'switch'} role="group" aria-label={props.label}>
      {props.ways.map(({ value, label, name, language }) => (
        <button
          key={value}
          type="button"
          className="switch-option"
          lang={language}
          aria-label={name}
          aria-pressed={props.value === value}
          onClick={() => props.onChange(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
