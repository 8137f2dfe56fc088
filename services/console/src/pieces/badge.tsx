import type { ReactNode } from 'react';
import type { Urgency } from '@lapwing/domain';
import { useWords } from '../wording/use-words.js';

export type Tone = 'critical' | 'high' | 'digest' | 'good' | 'bad' | 'plain';

/** A short word on a coloured ground; the colour never says anything the word does not. */
export function Badge(props: { tone?: Tone; children: ReactNode }): ReactNode {
  return <span className={`badge badge-${props.tone ?? 'plain'}`}>{props.children}</span>;
}

export function UrgencyBadge(props: { urgency: Urgency }): ReactNode {
  const { say } = useWords();
  return <Badge tone={props.urgency}>{say(`urgency.${props.urgency}`)}</Badge>;
}
