import { useState, type ReactNode } from 'react';
import { signalChangedKeys, signalTrust, type ChangedKey } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useSession } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

const EVERY_SECONDS = 30;

/** Members whose phone shows another key than before: it may be a new phone, or one in other hands. */
export function ChangedKeysPage(): ReactNode {
  const { say } = useWords();
  const keys = useAnswer(signalChangedKeys, {}, { everySeconds: EVERY_SECONDS });
  return (
    <Page title={say('nav.changed_keys')} lead={say('keys.lead')}>
      <Answer of={keys}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('keys.none')} />
          ) : (
            <ul className="cards">
              {items.map((changed) => (
                <li key={changed.memberId}>
                  <KeyCard changed={changed} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}

function KeyCard(props: { changed: ChangedKey }): ReactNode {
  const { memberId, since, safetyNumber } = props.changed;
  const { say } = useWords();
  const { nameOf } = useMembers();
  const own = useSession().memberId === memberId;
  const [asking, setAsking] = useState(false);
  const trust = useDeed(signalTrust, [signalChangedKeys]);
  const because = trust.data?.because ?? null;
  return (
    <article className="card stack">
      <h2 className="card-title">
        <bdi>{nameOf(memberId)}</bdi>
      </h2>
      <p>
        {say('signal.since')} <When at={since} />
      </p>
      {safetyNumber === null ? <p>{say('keys.not_yet')}</p> : <SafetyNumber number={safetyNumber} />}
      <FailureNotice of={trust.error} />
      {because !== null && <Notice tone="bad">{say(`keys.${because}`)}</Notice>}
      {own && <p>{say('keys.own_key')}</p>}
      {!own && safetyNumber !== null && (
        <div className="actions">
          <Button tone="primary" busy={trust.isPending} onPress={() => setAsking(true)}>
            {say('keys.trust')}
          </Button>
        </div>
      )}
      {asking && safetyNumber !== null && (
        <Confirm
          title={say('keys.trust.sure', { login: nameOf(memberId) })}
          doIt={say('keys.trust')}
          busy={trust.isPending}
          onYes={() => trust.mutate({ memberId, safetyNumber }, { onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        >
          <p>{say('keys.trust.means')}</p>
        </Confirm>
      )}
    </article>
  );
}

function SafetyNumber(props: { number: string }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <ol className="how">
        <li>{say('keys.call')}</li>
        <li>{say('keys.compare')}</li>
        <li>{say('keys.otherwise')}</li>
      </ol>
      <p>
        <code className="address">{props.number}</code>
      </p>
    </>
  );
}
