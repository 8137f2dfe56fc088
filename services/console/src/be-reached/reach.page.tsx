import type { ReactNode } from 'react';
import { recipientsList, type RecipientView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Go } from '../pieces/go.js';
import { Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { Calls } from './calls.js';
import { StandingBadge } from './address-standing.js';

/** Who of the organisation can be reached and by what; first those who cannot. */
export function ReachPage(): ReactNode {
  const { say } = useWords();
  const recipients = useAnswer(recipientsList, {});
  return (
    <Page title={say('nav.reach')} lead={say('reach.lead')}>
      <Calls />
      <Answer of={recipients}>{({ items }) => <Everybody recipients={items} />}</Answer>
    </Page>
  );
}

function Everybody(props: { recipients: readonly RecipientView[] }): ReactNode {
  const { say } = useWords();
  const ordered = props.recipients.toSorted((left, right) => need(left) - need(right));
  const lost = ordered.filter((one) => one.onCall && !isReached(one)).length;
  return (
    <>
      {lost === 0 ? (
        <Notice tone="good">{say('reach.all')}</Notice>
      ) : (
        <Notice tone="warn">{say('reach.lost', { count: lost })}</Notice>
      )}
      <ul className="cards">
        {ordered.map((recipient) => (
          <li key={recipient.memberId}>
            <Somebody recipient={recipient} />
          </li>
        ))}
      </ul>
      <div className="actions">
        <Go to="/team" className="button button-plain button-normal">
          {say('reach.change')}
        </Go>
      </div>
    </>
  );
}

function Somebody(props: { recipient: RecipientView }): ReactNode {
  const { recipient } = props;
  const { say, ago, join } = useWords();
  const { nameOf } = useMembers();
  const { addresses, onCall, unreachableSince } = recipient;
  const reached = isReached(recipient);
  return (
    <article className="card stack">
      <div className="card-head">
        <h2 className="card-title">
          <bdi>{nameOf(recipient.memberId)}</bdi>
        </h2>
        {onCall && <Badge>{say('reach.on_call')}</Badge>}
        {!reached && <Badge tone="bad">{say('reach.no')}</Badge>}
      </div>
      {!reached && unreachableSince !== null && <p>{say('reach.since', { when: ago(unreachableSince) })}</p>}
      {addresses.length === 0 ? (
        <p className="hint">{say('reach.nothing')}</p>
      ) : (
        <ul className="plain-list">
          {addresses.map((address) => (
            <li key={address.channel} className="order-row">
              <span>{say(`channel.${address.channel}`)}</span>
              <StandingBadge address={address} />
            </li>
          ))}
        </ul>
      )}
      {addresses.some(({ stopped }) => stopped === 'duress') && (
        <Notice tone="bad">{say('address.stopped.duress')}</Notice>
      )}
      {reached && (
        <p className="hint">
          {say('reach.order', { channels: join(recipient.critical.map((one) => say(`channel.${one}`))) })}
        </p>
      )}
    </article>
  );
}

function isReached({ addresses }: RecipientView): boolean {
  return addresses.some(({ verifiedAt, stopped }) => verifiedAt !== null && stopped === null);
}

function need(recipient: RecipientView): number {
  return isReached(recipient) ? 2 : recipient.onCall ? 0 : 1;
}
