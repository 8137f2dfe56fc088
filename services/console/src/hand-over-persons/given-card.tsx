import { useState, type ReactNode } from 'react';
import { Failure, handOversList, handOversSend, handOversWithdraw, type HandOverGiven } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { Undo } from './undo.js';

/** What we hand over: who, what they agreed to, and the code that leads it to the right organisation. */
export function GivenCard(props: { offer: HandOverGiven }): ReactNode {
  const { offer } = props;
  const { say, join, date } = useWords();
  const { consent, cut, parts } = offer;
  return (
    <article className="card stack">
      <div className="row-top">
        <h3 className="card-title">
          {offer.persons.length === 0
            ? say(`hand_over.size.${offer.size}`)
            : join(offer.persons.map(({ code }) => code))}
        </h3>
        <Badge tone={offer.state === 'carried' ? 'good' : 'plain'}>{say(`hand_over.state.${offer.state}`)}</Badge>
      </div>
      <ul className="bullets">
        <li>{say('hand_over.consent.line', { day: date(consent.on), how: say(`hand_over.how.${consent.how}`) })}</li>
        {parts.map((part) => (
          <li key={part}>{say(`hand_over.part.${part}`)}</li>
        ))}
        <li>{say(`hand_over.after.${offer.after}`)}</li>
      </ul>
      {cut.length > 0 && (
        <>
          <p>{say('hand_over.cut')}</p>
          <ul className="bullets">
            {cut.map(({ from, to, kind }) => (
              <li key={`${from.personId} ${to.personId} ${kind}`}>
                {say('hand_over.cut.link', { from: from.code, to: to.code, kind: say(`link.${kind}`) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {offer.expiresAt !== null && (
        <p className="hint">
          {say('hand_over.expires')} <When at={offer.expiresAt} exact />
        </p>
      )}
      {offer.state === 'prepared' && <Send id={offer.id} />}
      {(offer.state === 'prepared' || offer.state === 'waiting') && <TakeBack id={offer.id} />}
      <Undo id={offer.id} until={offer.undoUntil} />
    </article>
  );
}

function Send(props: { id: string }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const send = useDeed(handOversSend, [handOversList]);
  const [code, setCode] = useState('');
  if (!may(handOversSend)) return null;
  const refused = send.error instanceof Failure && send.error.faults.some(({ path }) => path === 'code');
  return (
    <div className="stack">
      <Line
        label={say('hand_over.send.code')}
        hint={say('hand_over.send.code.hint')}
        value={code}
        onChange={setCode}
        code
        maxLength={20}
        fault={refused ? say('hand_over.send.not_usable') : null}
      />
      <FailureNotice of={refused ? null : send.error} />
      <div className="actions">
        <Button
          tone="primary"
          disabled={code.trim() === ''}
          busy={send.isPending}
          onPress={() => send.mutate({ id: props.id, code })}
        >
          {say('hand_over.send')}
        </Button>
      </div>
    </div>
  );
}

function TakeBack(props: { id: string }): ReactNode {
  const { say } = useWords();
  const withdraw = useDeed(handOversWithdraw, [handOversList]);
  return (
    <>
      <FailureNotice of={withdraw.error} />
      <div className="actions">
        <Button tone="quiet" busy={withdraw.isPending} onPress={() => withdraw.mutate({ id: props.id })}>
          {say('hand_over.withdraw')}
        </Button>
      </div>
    </>
  );
}
