import type { ReactNode } from 'react';
import { deliveriesOfAlert, deliveriesRetry, type AttemptView, type DutyView, type ReplyOf } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { DeliveryLine, TONES } from './delivery-line.js';
import { byPerson, type ToldPerson } from './told.js';

/** Who was told, when, by what, and do they have it? One card for each duty, then one for each person. */
export function ToldPeople(props: { alertId: string; ledger: ReplyOf<typeof deliveriesOfAlert> }): ReactNode {
  const { say } = useWords();
  const { duties, attempts } = props.ledger;
  const rings = duties.some(({ state }) => state === 'ringing' || state === 'exhausted');
  return (
    <>
      <ul className="plain-list">
        {duties.map((duty) => (
          <li key={duty.responsible} className="card">
            <DutyLine duty={duty} />
          </li>
        ))}
      </ul>
      {attempts.length === 0 && <p className="hint">{say('deliveries.none')}</p>}
      <ul className="cards told">
        {byPerson(attempts).map((person) => (
          <li key={person.memberId} className="card stack">
            <Person person={person} alertId={props.alertId} duties={duties} rings={rings} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Person(props: {
  person: ToldPerson;
  alertId: string;
  duties: readonly DutyView[];
  rings: boolean;
}): ReactNode {
  const { memberId, standing, attempts } = props.person;
  const { say } = useWords();
  const { nameOf } = useMembers();
  const may = useMay();
  const has = props.duties.some(({ takenBy }) => takenBy === memberId);
  return (
    <>
      <p>
        <strong>{nameOf(memberId)}</strong>{' '}
        <Badge tone={has ? 'good' : TONES[standing]}>{say(has ? 'told.has_it' : `attempt.${standing}`)}</Badge>
      </p>
      <ol className="ledger">
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <Attempt attempt={attempt} />
          </li>
        ))}
      </ol>
      {props.rings && !has && may(deliveriesRetry) && <RingAgain alertId={props.alertId} memberId={memberId} />}
    </>
  );
}

function Attempt(props: { attempt: AttemptView }): ReactNode {
  return <DeliveryLine attempt={props.attempt} />;
}

function RingAgain(props: { alertId: string; memberId: string }): ReactNode {
  const { say } = useWords();
  const ring = useDeed(deliveriesRetry, [deliveriesOfAlert]);
  return (
    <>
      <FailureNotice of={ring.error} />
      {ring.isSuccess && <Notice tone="good">{say('told.rung')}</Notice>}
      <div className="actions">
        <Button busy={ring.isPending} onPress={() => ring.mutate({ alertId: props.alertId, memberId: props.memberId })}>
          {say('told.ring_again')}
        </Button>
      </div>
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
        <>
          {' '}
          {say('duty.next_ring', { at: clock(duty.nextRingAt) })} <When at={duty.nextRingAt} />
        </>
      )}
    </p>
  );
}
