import type { ReactNode } from 'react';
import type { AttemptView } from '@lapwing/contracts';
import { Badge } from '../pieces/badge.js';
import { When } from '../pieces/when.js';
import { whyOf } from '../watch-alerts/attempt-reason.js';
import { useWords } from '../wording/use-words.js';
import { standingOfAttempt } from './told.js';

export const TONES = {
  recorded: 'plain',
  sent: 'plain',
  delivered: 'good',
  read: 'good',
  failed: 'bad',
  not_needed: 'plain',
  unknown: 'high',
} as const;

/** Steps from here on were asked for by hand. */
const BY_HAND = 'by_hand';

/** One attempt: by what, how it stands, when, and why it failed. */
export function DeliveryLine(props: { attempt: AttemptView; who?: string }): ReactNode {
  const { attempt, who } = props;
  const { say } = useWords();
  const standing = standingOfAttempt(attempt);
  return (
    <>
      {who !== undefined && <span className="ledger-who">{who}</span>}
      <span>{say(`channel.${attempt.channel}`)}</span>
      <Badge tone={TONES[standing]}>{say(`attempt.${standing}`)}</Badge>
      <span className="ledger-when">
        <When at={attempt.completedAt ?? attempt.recordedAt} />
      </span>
      {attempt.repeat > 0 && attempt.because !== BY_HAND && (
        <span className="hint">{say('attempt.repeat', { repeat: attempt.repeat })}</span>
      )}
      {attempt.because === BY_HAND && <span className="hint">{say('attempt.by_hand')}</span>}
      {attempt.attempt > 1 && <span className="hint">{say('attempt.number', { attempt: attempt.attempt })}</span>}
      {(standing === 'failed' || (standing !== 'not_needed' && whyOf(attempt.because) !== null)) && (
        <Why because={attempt.because} />
      )}
    </>
  );
}

function Why(props: { because: string }): ReactNode {
  const { say } = useWords();
  const id = whyOf(props.because);
  return <span className="hint">{say('attempt.because', { because: id === null ? props.because : say(id) })}</span>;
}
