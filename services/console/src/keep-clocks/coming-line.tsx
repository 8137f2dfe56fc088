import type { ReactNode } from 'react';
import type { ComingDay } from '@lapwing/contracts';
import { Badge, UrgencyBadge } from '../pieces/badge.js';
import { ReasonLine } from '../watch-alerts/reason-line.js';
import { type Words, useWords } from '../wording/use-words.js';

type Coming = Omit<ComingDay, 'personId' | 'code'>;

/** How much time is left, in words. */
export function leftInWords(daysLeft: number, { say }: Pick<Words, 'say'>): string {
  if (daysLeft === 0) return say('due.today');
  return daysLeft > 0 ? say('due.left', { count: daysLeft }) : say('due.late', { count: -daysLeft });
}

/** One day that counts: what it is, how long until then, and where in the record it comes from. */
export function ComingLine(props: { coming: Coming; whose?: ReactNode }): ReactNode {
  const { what, country, day, daysLeft, from, document, urgency } = props.coming;
  const words = useWords();
  const source =
    from === 'document' && document !== null ? words.say(`document.${document}`) : words.say(`due.from.${from}`);
  return (
    <div className="stack">
      <p className="alert-line">
        {props.whose}
        {urgency === null ? null : <UrgencyBadge urgency={urgency} />}
        <Badge tone={daysLeft < 0 ? 'bad' : 'plain'}>{leftInWords(daysLeft, words)}</Badge>
      </p>
      <p>
        <ReasonLine reason={{ code: what, country, day, profile: null }} />
      </p>
      <p className="hint">{source}</p>
    </div>
  );
}
