import { useState, type ReactNode } from 'react';
import {
  handOversAccept,
  handOversDecline,
  handOversList,
  personsList,
  personsSearch,
  type HandOverReceived,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { Go } from '../pieces/go.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { Undo } from './undo.js';

/** An offer that came to us: before it is accepted nothing but about how many it holds. */
export function ReceivedCard(props: { offer: HandOverReceived }): ReactNode {
  const { offer } = props;
  const { say } = useWords();
  return (
    <article className="card stack">
      <div className="row-top">
        <h3 className="card-title">{say(`hand_over.size.${offer.size}`)}</h3>
        <Badge tone={offer.state === 'carried' ? 'good' : 'plain'}>{say(`hand_over.state.${offer.state}`)}</Badge>
      </div>
      {offer.state === 'waiting' && <Answering offer={offer} />}
      {offer.persons.map(({ personId, code, alike }) => (
        <div key={personId} className="stack">
          <div className="actions">
            <Go to="/persons/$id" params={{ id: personId }} className="button button-plain button-normal">
              {code}
            </Go>
          </div>
          <Alike codes={alike.map((other) => other.code)} />
        </div>
      ))}
      <Undo id={offer.id} until={offer.undoUntil} />
    </article>
  );
}

function Alike(props: { codes: readonly string[] }): ReactNode {
  const { say, join } = useWords();
  if (props.codes.length === 0) return null;
  return (
    <Notice tone="info">
      <p>{say('hand_over.alike', { others: join(props.codes) })}</p>
      <p className="hint">{say('hand_over.alike.private')}</p>
    </Notice>
  );
}

function Answering(props: { offer: HandOverReceived }): ReactNode {
  const { id, expiresAt } = props.offer;
  const { say } = useWords();
  const refresh = [handOversList, personsList, personsSearch];
  const accept = useDeed(handOversAccept, refresh);
  const decline = useDeed(handOversDecline, refresh);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p>{say('hand_over.unseen')}</p>
      {expiresAt !== null && (
        <p className="hint">
          {say('hand_over.expires')} <When at={expiresAt} exact />
        </p>
      )}
      <FailureNotice of={accept.error ?? decline.error} />
      <div className="actions">
        <Button tone="primary" busy={accept.isPending} onPress={() => setAsking(true)}>
          {say('hand_over.accept')}
        </Button>
        <Button busy={decline.isPending} onPress={() => decline.mutate({ id })}>
          {say('hand_over.decline')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={say('hand_over.accept.sure')}
          doIt={say('hand_over.accept')}
          onYes={() => {
            setAsking(false);
            accept.mutate({ id });
          }}
          onNo={() => setAsking(false)}
        >
          <p>{say('hand_over.accept.means')}</p>
        </Confirm>
      )}
    </>
  );
}
