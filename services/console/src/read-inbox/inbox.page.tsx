import type { ReactNode } from 'react';
import { inboxOwn, type InboxItem } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Badge, UrgencyBadge } from '../pieces/badge.js';
import { Go } from '../pieces/go.js';
import { Page } from '../pieces/page.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { purposeWord } from './purpose-word.js';

const EVERY_SECONDS = 30;
const FAULTS = ['failed', 'unknown'];

/** What the reader was told, whichever phone or mailbox it went to. */
export function InboxPage(): ReactNode {
  const { say } = useWords();
  const own = useAnswer(inboxOwn, {}, { everySeconds: EVERY_SECONDS });
  return (
    <Page title={say('nav.inbox')} lead={say('inbox.lead')}>
      <Answer of={own}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('inbox.empty')}>
              <p>{say('inbox.empty.next')}</p>
            </Empty>
          ) : (
            <ul className="list">
              {items.map((item) => (
                <li key={`${item.alertId} ${item.at} ${item.purpose}`}>
                  <Told item={item} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}

function Told(props: { item: InboxItem }): ReactNode {
  const { item } = props;
  const { say } = useWords();
  return (
    <Go to="/alerts/$id" params={{ id: item.alertId }} className={`row row-${item.urgency}`}>
      <span className="row-top">
        <UrgencyBadge urgency={item.urgency} />
        <span className="code">{item.code}</span>
        {item.takenByMe && <Badge tone="good">{say('inbox.yours')}</Badge>}
        {!item.open && <Badge>{say('inbox.closed')}</Badge>}
        <span className="row-when">
          <When at={item.at} />
        </span>
      </span>
      <span className="row-title">{say(purposeWord(item))}</span>
      <span className="facts">
        {item.channels.map(({ channel, state }, index) => (
          <span key={index} className={FAULTS.includes(state) ? 'fault' : undefined}>
            {say('inbox.by', { channel: say(`channel.${channel}`), state: say(`attempt.${state}`) })}
          </span>
        ))}
      </span>
    </Go>
  );
}
