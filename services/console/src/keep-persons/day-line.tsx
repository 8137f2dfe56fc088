import type { ReactNode } from 'react';
import { Line } from '../pieces/line.js';

/** One day, or none while it is empty. */
export function DayLine(props: {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
  hint?: string;
  fault?: string | null;
}): ReactNode {
  const { value, onChange, ...rest } = props;
  return <Line {...rest} type="date" value={value ?? ''} onChange={(day) => onChange(day === '' ? null : day)} />;
}
