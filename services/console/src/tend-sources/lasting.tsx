import type { ReactNode } from 'react';
import { Line } from '../pieces/line.js';

const SECONDS_PER_MINUTE = 60;

/** A stretch of time in minutes, or nothing where the choice is left to Lapwing. */
export function Lasting(props: {
  label: string;
  hint: string;
  seconds: number | null;
  onChange: (seconds: number | null) => void;
  fault: string | null;
}): ReactNode {
  return (
    <Line
      label={props.label}
      hint={props.hint}
      type="number"
      numeric
      value={props.seconds === null ? '' : String(props.seconds / SECONDS_PER_MINUTE)}
      onChange={(text) => props.onChange(text === '' ? null : Math.round(Number(text) * SECONDS_PER_MINUTE))}
      fault={props.fault}
    />
  );
}
