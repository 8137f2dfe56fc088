import type { ReactNode } from 'react';
import type { AttemptView, deliveriesOfAlert, DutyView, ReplyOf } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { Badge } from '../pieces/badge.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { whyOf } from './attempt-reason.js';

/** Who was told, when, by what, and who has it. */
export function Deliveries(props: { ledger: ReplyOf<typeof deliveriesOfAlert> }): ReactNode {
  const { say } = useWords();
  const { duties, attempts } = props.ledger;
  return (
    <>
      <ul className="plain-list">
        {duties.map((duty) => (
          <li key={duty.responsible} className="card">
            <DutyLine duty={duty} />
          </li>
        ))}
      </ul>
      {attempts.length === 0 ? (
        <p className="hint">{say('deliveries.none')}</p>
      ) : (
        <ol className="ledger">
          {[...attempts]
            .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt))
            .map((attempt) => (
              <li key={attempt.id}>
                <AttemptLine attempt={attempt} />
              </li>
            ))}
        </ol>
      )}
    </>
  );
}

function DutyLine(props: { duty: DutyView }): ReactNode {
  const { duty } = props;
  const { say, clock } = useWords();
  const { nameOf } = useMembers();
  const held = duty.takenBy !== null && duty.takenUntil !== null;
  return (
    <p>
      <strong>{nameOf(duty.responsible)}</strong>{' '}
      {duty.state === 'taken' && held
        ? say(duty.takenBy === duty.responsible ? 'duty.taken.self' : 'duty.taken', {
            who: nameOf(duty.takenBy ?? ''),
            until: clock(duty.takenUntil ?? ''),
          })
        : say(`duty.${duty.state === 'taken' ? 'ringing' : duty.state}`)}
      {duty.state === 'ringing' && duty.nextRingAt !== null && (
        <> {say('duty.next_ring', { at: clock(duty.nextRingAt) })}</>
      )}
    </p>
  );
}

const TONES = {
  recorded: 'plain',
  sent: 'plain',
  delivered: 'good',
  read: 'good',
  failed: 'bad',
  unknown: 'high',
} as const;

function AttemptLine(props: { attempt: AttemptView }): ReactNode {
  const { attempt } = props;
  const { say } = useWords();
  const { nameOf } = useMembers();
  return (
    <>
      <span className="ledger-who">{nameOf(attempt.memberId)}</span>
      <span>{say(`channel.${attempt.channel}`)}</span>
      <Badge tone={TONES[attempt.state]}>{say(`attempt.${attempt.state}`)}</Badge>
      <span className="ledger-when">
        <When at={attempt.completedAt ?? attempt.recordedAt} />
      </span>
      {attempt.repeat > 0 && <span className="hint">{say('attempt.repeat', { repeat: attempt.repeat })}</span>}
      {attempt.attempt > 1 && <span className="hint">{say('attempt.number', { attempt: attempt.attempt })}</span>}
      {attempt.state === 'failed' && <Why because={attempt.because} />}
    </>
  );
}

function Why(props: { because: string }): ReactNode {
  const { say } = useWords();
  const id = whyOf(props.because);
  return <span className="hint">{say('attempt.because', { because: id === null ? props.because : say(id) })}</span>;
}
