import type { ReactNode } from 'react';
import { LONGEST_MUTE_DAYS } from '@lapwing/domain';
import { ChooseOne } from '../pieces/choose.js';
import { useWords } from '../wording/use-words.js';
import { inDays, SPANS, spanUntil } from './spans.js';

/** For how long: chosen in days, kept as the instant at which it ends. */
export function SpanField(props: { value: string; onChange: (until: string) => void }): ReactNode {
  const { say } = useWords();
  return (
    <ChooseOne
      label={say('mute.span')}
      hint={say('mute.longest', { count: LONGEST_MUTE_DAYS })}
      choices={SPANS.map((span) => ({ value: span, label: say('span.day', { count: Number(span) }) }))}
      value={spanUntil(props.value)}
      onChange={(span) => props.onChange(inDays(Number(span ?? '7')))}
    />
  );
}
